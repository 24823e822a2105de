import Quantities

/// Indicators down, places across.
public struct Comparison: Sendable {
  /// The columns.
  public let places: [PlaceName]
  /// The rows, in the order of the catalogue or as they were asked for.
  public let rows: [Row]

  /// One indicator over the places.
  public struct Row: Sendable {
    /// What is compared.
    public let indicator: Indicator
    /// One cell a place, in the order of `places`; `nil` where the place has no such figure.
    public let cells: [Cell?]
    /// Columns with the best and the worst stated number, where the catalogue says what better means
    /// and at least two of the cells that are like the row differ; of equal ones all. None where a
    /// bound leaves it open: 超过54 may be more than 超过55.
    public let best: Set<Int>
    /// Columns with the worst stated number, as for `best`.
    public let worst: Set<Int>
    /// All notes of the row's cells.
    public let notes: Set<Note>
    /// For each column, the cell that aligned periods keep out, if any; empty where periods are not
    /// aligned.
    public let leftOut: [Cell?]
    /// A row with its cells, one a place.
    public init(
      indicator: Indicator, cells: [Cell?], best: Set<Int>, worst: Set<Int>, notes: Set<Note>,
      leftOut: [Cell?] = []
    ) {
      self.leftOut = leftOut
      self.indicator = indicator
      self.cells = cells
      self.best = best
      self.worst = worst
      self.notes = notes
    }
  }

  /// A table of rows over places.
  public init(places: [PlaceName], rows: [Row]) {
    self.places = places
    self.rows = rows
  }
}

extension Corpus {
  /// Puts places side by side, by their results.
  ///
  /// - Parameters:
  ///   - places: the columns.
  ///   - indicators: the rows; `nil` for every indicator that at least two of the places have (or
  ///     the one place, where there is only one).
  ///   - isAligned: only figures of one time in a row: the time that most places have a figure of, of
  ///     several the latest. What the others state instead is `leftOut`.
  ///   - reference: the column whose time aligned periods follow, where it has a figure.
  /// - Complexity: O(number of figures).
  public func comparison(
    of places: [PlaceName], indicators: [Indicator]? = nil, isAligned: Bool = false,
    reference: Int? = nil
  ) -> Comparison {
    let asked = indicators ?? catalogue.indicators
    let candidates = candidates(
      for: asked, in: Columns(places, in: self), count: places.count, isTarget: false)
    let needed = indicators == nil ? min(2, places.count) : 0
    var rows: [Comparison.Row] = []
    for (row, indicator) in asked.enumerated() {
      let column = candidates.map { $0[row] }
      let chosen = column.map { Cell(choosing: $0) }
      let kept = isAligned ? aligned(column, to: reference) : markingPeriods(chosen, of: indicator)
      let cells = markingUnits(kept, of: indicator)
      // A row that alignment empties still tells what it leaves out.
      guard chosen.count(where: { $0 != nil }) >= needed else { continue }
      let leftOut = isAligned ? zip(cells, chosen).map { $0 == nil ? $1 : nil } : []
      rows.append(Comparison.Row(indicator: indicator, cells: cells, leftOut: leftOut))
    }
    return Comparison(places: places, rows: rows)
  }
}

extension Comparison.Row {
  /// A row with its best, its worst and its notes told from its cells.
  fileprivate init(indicator: Indicator, cells: [Cell?], leftOut: [Cell?]) {
    let ranges = cells.map { cell in
      cell.flatMap { $0.isLike ? ValueRange(outcome: $0, of: indicator) : nil }
    }
    let values = Set(cells.compactMap { $0.flatMap { $0.isLike ? $0.comparable : nil } })
    var best: Set<Int> = []
    var worst: Set<Int> = []
    if let better = indicator.better, values.count > 1 {
      best = ValueRange.extremes(of: ranges, isHighest: better == .higher)
      worst = ValueRange.extremes(of: ranges, isHighest: better == .lower)
    }
    self.init(
      indicator: indicator, cells: cells, best: best, worst: worst,
      notes: cells.reduce(into: []) { $0.formUnion($1?.notes ?? []) }, leftOut: leftOut)
  }
}
