import Indicators

/// A panel on the overview: its leading indicators over the places.
struct PanelBlock: Sendable {
  enum Line: Sendable {
    /// An indicator's name and unit, above its places.
    case indicator(Survey.Row)
    /// A place with its bar and value.
    case entry(Survey.Row, Survey.Entry)
    /// An indicator that a single place has, on one line.
    case single(Survey.Row, Survey.Entry)
    /// Places that are left out of an indicator.
    case morePlaces(Survey.Row, Int)
    /// All that a folded panel shows: the number of its indicators.
    case folded(Int)

    var row: Survey.Row? {
      switch self {
      case .indicator(let row), .entry(let row, _), .single(let row, _), .morePlaces(let row, _):
        row
      case .folded: nil
      }
    }

    var entry: Survey.Entry? {
      switch self {
      case .entry(_, let entry), .single(_, let entry): entry
      case .indicator, .morePlaces, .folded: nil
      }
    }
  }

  let panel: Panel
  let lines: [Line]
  /// The number of indicators that are left out.
  let hidden: Int
  /// The height with the heading.
  var height: Int { lines.count + 1 }

  /// How much of a panel is shown.
  struct Limits {
    /// So many places are all shown under every indicator.
    static let fewPlaces = 8
    /// Indicators shown at most.
    var indicators: Int
    /// Places of an indicator shown at most.
    var places: Int
    /// The columns of a line.
    var columns: Int
  }

  /// The block of a panel that is folded.
  init(folded panel: Panel, count: Int) {
    self.panel = panel
    lines = [.folded(count)]
    hidden = 0
  }

  /// The block of a panel; `nil` where nothing is to be shown.
  init?(
    panel: Panel, rows: [Survey.Row], context: Context, shown: Set<Int>?, limits: Limits
  ) {
    var lines: [Line] = []
    let present = rows.compactMap { row -> (Survey.Row, [Survey.Entry])? in
      let entries =
        shown.map { kept in row.entries.filter { kept.contains($0.subject) } } ?? row.entries
      return entries.isEmpty ? nil : (row, entries)
    }
    for (row, entries) in present.prefix(limits.indicators) {
      if row.entries.count == 1, entries.count == 1,
        PanelLineWriter.fits(row, entries[0], context, columns: limits.columns)
      {
        lines.append(.single(row, entries[0]))
        continue
      }
      lines.append(.indicator(row))
      // A line for a single place more is better spent on that place.
      let kept = entries.count == limits.places + 1 ? entries.count : limits.places
      lines += entries.prefix(kept).map { .entry(row, $0) }
      let rest = entries.count - kept
      if rest > 0 { lines.append(.morePlaces(row, rest)) }
    }
    guard !present.isEmpty else { return nil }
    self.panel = panel
    self.lines = lines
    hidden = max(0, present.count - limits.indicators)
  }
}
