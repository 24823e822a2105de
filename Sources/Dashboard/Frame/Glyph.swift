/// A grapheme cluster made fit for a cell: no control characters, one or two columns wide.
struct Glyph: Hashable {
  let cluster: Cluster
  /// 1 or 2.
  let width: Int

  static let space = Glyph(cluster: .space, width: 1)

  /// The glyphs of a text in order.
  static func all(in text: some StringProtocol) -> [Glyph] {
    Array(Glyphs(String(text)))
  }

  /// Visits what a character becomes: usually one glyph, none for an invisible one, several where
  /// a cluster is wider than a terminal draws in one place.
  static func forEach(
    of character: Character, _ ambiguous: AmbiguousWidth, _ body: (Glyph) -> Void
  ) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return }
    if isSimple(first), scalars.count == 1 { return body(simple(first, ambiguous)) }
    let kept = Array(scalars).filter { !isDropped($0) }
    guard let base = kept.first else { return }
    if isControl(base) { return body(isBlank(base) ? space : replacement(ambiguous)) }
    assemble(kept, ambiguous, body)
  }

  /// Stands for what cannot be shown.
  private static func replacement(_ ambiguous: AmbiguousWidth) -> Glyph {
    simple("\u{FFFD}", ambiguous)
  }

  /// True for scalars that stand alone in a cell unless a mark follows them: printable ASCII and
  /// Latin letters, the common Chinese characters, punctuation, lines and shapes.
  static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0x4E00...0x9FFF, 0x3001...0x3029, 0x3041...0x3096, 0xFF01...0xFF60,
      0x2010...0x2027, 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x25FF, 0x2800...0x28FF,
      0xA1..<0xAD, 0xAE..<0x300:
      true
    default: false
    }
  }

  /// The glyph of a simple scalar.
  static func simple(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) -> Glyph {
    Glyph(cluster: Cluster(scalar), width: DisplayWidth.of(scalar, ambiguous))
  }

  private static func assemble(
    _ scalars: [Unicode.Scalar], _ ambiguous: AmbiguousWidth, _ body: (Glyph) -> Void
  ) {
    // Emoji that a joiner or a skin tone makes one picture.
    let joined = scalars.contains { $0 == "\u{200D}" || (0x1F3FB...0x1F3FF).contains($0.value) }
    var cluster: [Unicode.Scalar] = []
    var width = 0
    func flush() {
      if cluster.last == "\u{200D}" { cluster.removeLast() }
      if width > 0 { body(Glyph(cluster: Cluster(cluster), width: min(width, 2))) }
      cluster = []
      width = 0
    }
    for scalar in scalars where !isControl(scalar) {
      let own = DisplayWidth.of(scalar, ambiguous)
      // Two spacing characters are two cells, as in a terminal.
      if own > 0, width > 0, !joined { flush() }
      // A mark without a letter needs something to stand on.
      if own == 0, cluster.isEmpty {
        guard scalar != "\u{200D}", scalar != "\u{200C}" else { continue }
        cluster.append("\u{25CC}")
        width = 1
      }
      if cluster.count < Cluster.longest {
        cluster.append(scalar)
        width += own
      }
    }
    flush()
  }

  /// Control characters, line ends among them, and code points that mean nothing.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: return true
    case 0x20..<0x300: return false
    default: return scalar.properties.generalCategory == .unassigned
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Invisible code points: bidi controls, joiners that join nothing here, variation selectors,
  /// byte order marks, soft hyphens. The zero-width joiner stays, for emoji.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD: false
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
