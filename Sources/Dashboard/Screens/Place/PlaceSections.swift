import Indicators

/// All that a place's list may show; a filter only chooses among it.
struct PlaceSections: Sendable {
  /// Rows under one heading.
  struct Section: Sendable {
    let heading: PlaceScreen.Heading
    /// What finds the section with all its rows; `nil` where only its rows can be found.
    let names: String?
    let rows: [PlaceScreen.Row]
  }

  let sections: [Section]

  /// The lines of what a filter finds.
  ///
  /// - Parameters:
  ///   - filter: in lower case; empty for everything.
  ///   - words: what the rows are found by.
  func lines(filter: String, words: PlaceWords?) -> [PlaceScreen.Line] {
    var lines: [PlaceScreen.Line] = []
    for (index, section) in sections.enumerated() {
      let rows = words?.rows(of: index, in: section, with: filter) ?? section.rows
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(section.heading, rows.count))
      lines += rows.map { .figure($0) }
    }
    return lines
  }
}

/// What the rows of a place are found by, in lower case: made when a reader first filters.
struct PlaceWords: Sendable {
  /// By section and row.
  private let words: [[[UInt8]]]

  init(_ sections: PlaceSections, _ context: Context) {
    words = sections.sections.map { section in
      section.rows.map { Array(PlaceWords.words(of: $0, context).lowercased().utf8) }
    }
  }

  private static func words(of row: PlaceScreen.Row, _ context: Context) -> String {
    if let derivation = row.derivation { return derivation.zh + "\n" + derivation.en }
    let measurement = context.corpus.measurement(row.figure)
    if let indicator = row.indicator { return context.haystack(indicator) + measurement.text }
    return measurement.label + "\n" + measurement.text + "\n" + (measurement.place?.name ?? "")
  }

  /// The rows of a section that a filter finds.
  func rows(
    of index: Int, in section: PlaceSections.Section, with filter: String
  ) -> [PlaceScreen.Row] {
    if let names = section.names, names.lowercased().contains(filter) { return section.rows }
    let wanted = Array(filter.utf8)
    let own = words[index]
    return section.rows.indices.filter { own[$0].holds(wanted) }.map { section.rows[$0] }
  }
}

extension [UInt8] {
  /// True where other bytes stand in these, one after the other.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    return withUnsafeBufferPointer { own in
      wanted.withUnsafeBufferPointer { wanted in
        var start = 0
        while start + wanted.count <= own.count {
          if own[start] == first {
            var length = 1
            while length < wanted.count, own[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return true }
          }
          start += 1
        }
        return false
      }
    }
  }
}
