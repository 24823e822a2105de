/// What places announced for a year and what came of it.
public struct Targets: Sendable {
  /// By place, indicator (in the catalogue's order) and year.
  public let rows: [Row]

  /// One indicator of one place in one year.
  public struct Row: Sendable {
    /// The place.
    public let place: PlaceName
    /// What the goal is for.
    public let indicator: Indicator
    /// The year that the goal is for.
    public let year: Int
    /// The goal as the report of that year announces it; `nil` for a year between others with goals
    /// for which no report states one.
    public let target: Cell?
    /// The result as the next report that tells states it.
    public let outcome: Cell?
    /// The values that meet the goal.
    public let bound: Bound?
    /// Whether the result meets the goal.
    public let verdict: Verdict
    /// A goal with what came of it.
    public init(
      place: PlaceName, indicator: Indicator, year: Int, target: Cell?, outcome: Cell?,
      bound: Bound?, verdict: Verdict
    ) {
      self.place = place
      self.indicator = indicator
      self.year = year
      self.target = target
      self.outcome = outcome
      self.bound = bound
      self.verdict = verdict
    }
  }

  /// Whether a goal was reached.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    case met, missed
    /// The goal or the result is not stated, or too loosely to tell.
    case unknown
  }

  /// Goals in order.
  public init(rows: [Row]) { self.rows = rows }
}
