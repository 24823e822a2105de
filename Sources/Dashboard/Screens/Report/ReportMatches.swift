/// Where a text stands in a report: what `/` finds there.
struct ReportMatches: Sendable {
  /// The line on which each match begins, in reading order.
  let lines: [Int]
  private let parts: [Int: [Part]]

  /// What stands of a match on one line, as indices into the line's items.
  private struct Part {
    let match: Int
    let items: ClosedRange<Int>
  }

  /// Finds a text; letter case does not matter, and the end of a line parts nothing.
  init(of text: String, in report: ReportLines) {
    let wanted = Glyph.all(in: text).map(\.cluster.lowercased)
    var lines: [Int] = []
    var parts: [Int: [Part]] = [:]
    var first = 0
    while let initial = wanted.first, first < report.lines.count {
      let end = report.lines[(first + 1)...].firstIndex { $0.isFirst } ?? report.lines.count
      let passage = (first..<end).flatMap { line in
        report.lines[line].items.indices.map { item in
          (line: line, item: item, cluster: report.lines[line].items[item].glyph.cluster.lowercased)
        }
      }
      for start in passage.indices where passage[start].cluster == initial {
        let hit = passage[start...].prefix(wanted.count)
        guard hit.map(\.cluster) == wanted else { continue }
        for (line, cells) in Dictionary(grouping: hit, by: \.line) {
          guard let from = cells.first?.item, let to = cells.last?.item else { continue }
          parts[line, default: []].append(Part(match: lines.count, items: from...to))
        }
        lines.append(passage[start].line)
      }
      first = end
    }
    self.lines = lines
    self.parts = parts
  }

  var count: Int { lines.count }

  /// The match that an item of a line belongs to, by its number.
  func match(at item: Int, ofLine line: Int) -> Int? {
    parts[line]?.first { $0.items.contains(item) }?.match
  }
}
