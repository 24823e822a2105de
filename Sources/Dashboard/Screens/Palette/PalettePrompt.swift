/// The palette while it is open: a line of input and what it finds.
struct PalettePrompt: Sendable, Hashable {
  private let entries: [PaletteEntry]
  private(set) var query = ""
  /// What the query finds, the best first; everything while there is none.
  private(set) var found: [PaletteEntry]
  var scroll = Scroll()

  init(_ entries: [PaletteEntry]) {
    self.entries = entries
    found = entries
  }

  /// The entry under the cursor.
  var chosen: PaletteEntry? { found.indices.contains(scroll.cursor) ? found[scroll.cursor] : nil }

  /// Looks for another text; the best finding is chosen.
  mutating func search(_ text: String) {
    query = text
    scroll = Scroll()
    let wanted = Spelling(text)
    guard !wanted.isEmpty else {
      found = entries
      return
    }
    let costs = entries.enumerated()
      .compactMap { index, entry in entry.cost(of: wanted).map { (cost: $0, index: index) } }
      .sorted { $0 < $1 }
    // Letters that stand far apart are no match where others stand together.
    let most = min(PalettePrompt.farthest, (costs.first?.cost ?? 0) + PalettePrompt.spread)
    found = costs.prefix { $0.cost <= most }.map { entries[$0.index] }
  }

  /// What a match may cost, alone and more than the best one.
  private static let farthest = 48
  private static let spread = 20

  /// Moves the cursor in the list of findings.
  mutating func move(_ motion: Motion, visible: Int) {
    ListLayout(count: found.count).move(motion, &scroll, visible: visible)
  }
}
