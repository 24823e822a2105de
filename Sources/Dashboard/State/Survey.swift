import Indicators
import Quantities

/// Every indicator over every place that has reports: computed once for a corpus.
struct Survey: Sendable {
  let subjects: [Corpus.Subject]
  /// The number of figures that each subject's profile is made of.
  let figureCounts: [Int]
  /// Indicators that at least one place has, in the catalogue's order.
  let rows: [Row]
  /// The place of each panel in the catalogue.
  let panelIndex: [String: Int]
  let rowIndex: [String: Int]
  /// The rows of each panel, those that most places have first.
  let leading: [String: [Row]]
  /// The names of places in each language, subjects of one name told apart.
  let names: [Language: PlaceNames]

  /// One indicator over all places.
  struct Row: Sendable {
    let indicator: Indicator
    /// The places that have it, the best first where the catalogue says what better means, else the
    /// largest first, those whose figures have no rank last.
    let entries: [Entry]
    let bars: BarScale
  }

  struct Entry: Sendable {
    /// Index into `subjects`.
    let subject: Int
    let cell: Cell
  }

  init(corpus: Corpus) {
    subjects = corpus.subjects
    figureCounts = corpus.figureCounts()
    let places = corpus.subjects.map(\.place)
    names = Dictionary(
      uniqueKeysWithValues: Language.allCases.map {
        ($0, PlaceNames(gazetteer: corpus.gazetteer, language: $0, among: places))
      })
    let table = corpus.comparison(of: places, indicators: corpus.catalogue.indicators)
    rows = table.rows.compactMap { row in
      var entries = row.cells.enumerated().compactMap { subject, cell in
        cell.map { Entry(subject: subject, cell: $0) }
      }
      guard !entries.isEmpty else { return nil }
      entries.sort { row.indicator.puts($0.cell, before: $1.cell) }
      let cells = entries.map { (place: places[$0.subject], cell: $0.cell) }
      return Row(indicator: row.indicator, entries: entries, bars: BarScale(cells))
    }
    panelIndex = Dictionary(
      corpus.catalogue.panels.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    rowIndex = Dictionary(
      rows.enumerated().map { ($1.indicator.id, $0) }, uniquingKeysWith: { first, _ in first })
    leading = Dictionary(grouping: rows) { $0.indicator.panel }.mapValues { Survey.mostShared($0) }
  }

  /// The row of an indicator, or `nil` where no place has it.
  func row(_ id: String) -> Row? { rowIndex[id].map { rows[$0] } }

  private static func mostShared(_ rows: [Row]) -> [Row] {
    rows.enumerated().sorted { left, right in
      let (first, second) = (left.element.entries.count, right.element.entries.count)
      return first == second ? left.offset < right.offset : first > second
    }.map(\.element)
  }

  /// The index of a place among the subjects.
  func subject(_ place: PlaceName) -> Int? { subjects.firstIndex { $0.place == place } }
}
