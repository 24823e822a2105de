public import Quantities

/// The values that meet a goal.
///
/// - `以上`, `不低于`: the number or more; `以内`, `以下`: the number or less.
/// - A plain number: at least it where the catalogue says that more is better, at most it where less
///   is better or the catalogue calls the goal a ceiling.
/// - `左右`, `约`: as a plain number, with what `ValueRange.tolerance` allows: 3%左右 at most is met by
///   3.3%, 7.5%左右 at least is met by 7.4% and missed by 7.1%.
/// - A range: at least its lower end, or at most its upper end.
public struct Bound: Sendable, Hashable {
  /// Which side of the limit meets the goal.
  public enum Side: Sendable, Hashable { case atLeast, atMost }

  /// Whether more or less than the limit meets the goal too.
  public let side: Side
  /// The outermost value that meets the goal, in the indicator's unit; what `左右` allows is in it.
  public let limit: ExactDecimal
  /// What `左右` allows; zero where the goal is not about a number.
  public let tolerance: ExactDecimal

  /// A limit with its side.
  public init(side: Side, limit: ExactDecimal, tolerance: ExactDecimal = .zero) {
    self.side = side
    self.limit = limit
    self.tolerance = tolerance
  }
}

extension Bound {
  /// The values that meet a goal, or `nil` where its words and the catalogue leave the side open.
  init?(_ goal: Cell, of indicator: Indicator) {
    let figure = goal.measurement
    guard let side = Self.side(figure, indicator) else { return nil }
    let tolerance =
      figure.qualifier == .approx
      ? ValueRange.tolerance(goal.comparable, unit: indicator.unit) : .zero
    let upper = figure.upper.flatMap { indicator.comparable($0, unit: figure.unit) }
    let ends = (
      min(goal.comparable, upper ?? goal.comparable), max(goal.comparable, upper ?? goal.comparable)
    )
    guard let limit = side == .atLeast ? ends.0.adding(-tolerance) : ends.1.adding(tolerance)
    else { return nil }
    self.init(side: side, limit: limit, tolerance: tolerance)
  }

  private static func side(_ figure: Measurement, _ indicator: Indicator) -> Side? {
    switch figure.valueQualifier {
    case .more: .atLeast
    case .less: .atMost
    case .exact, .approx:
      switch indicator.goal {
      case .floor: .atLeast
      case .ceiling: .atMost
      case nil: nil
      }
    }
  }

  /// Whether a result meets the goal; unknown where it may or may not.
  func verdict(on range: ValueRange) -> Targets.Verdict {
    switch side {
    case .atLeast:
      if let low = range.low, low >= limit { return .met }
      if let high = range.high, high < limit { return .missed }
    case .atMost:
      if let high = range.high, high <= limit { return .met }
      if let low = range.low, low > limit { return .missed }
    }
    return .unknown
  }
}
