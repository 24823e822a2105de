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
