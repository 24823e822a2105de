/// Indicators down, places across.
public struct Comparison: Sendable {
  public let places: [PlaceName]
  public let rows: [Row]

  public struct Row: Sendable {
    public let indicator: Indicator
    /// One cell a place, in the order of `places`; `nil` where the place has no such figure.
    public let cells: [Cell?]
    /// Columns with the best and the worst value, where the catalogue says what better means and at
    /// least two cells differ.
    public let best: Int?
    public let worst: Int?
    /// All notes of the row's cells.
    public let notes: Set<Note>
    public init(indicator: Indicator, cells: [Cell?], best: Int?, worst: Int?, notes: Set<Note>) {
      self.indicator = indicator
      self.cells = cells
      self.best = best
      self.worst = worst
      self.notes = notes
    }
  }

  public init(places: [PlaceName], rows: [Row]) {
    self.places = places
    self.rows = rows
  }
}

extension Corpus {
  /// Puts places side by side.
  ///
  /// - Parameters:
  ///   - places: the columns.
  ///   - indicators: the rows; `nil` for every indicator that at least two of the places have.
  public func comparison(of places: [PlaceName], indicators: [Indicator]? = nil) -> Comparison {
    Comparison(places: places, rows: [])
  }
}
