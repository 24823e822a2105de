import Quantities

// Which of several figures of an indicator comes first: the one rule of rankings, ranks and bars.
extension Indicator {
  /// True where the smaller number comes first: less is better, or the numbers are places in an order
  /// and the catalogue does not say otherwise.
  public var isRising: Bool { better == .lower || (better == nil && kind == .rank) }

  /// True where a figure stands before another: what has a rank before what has none, then the better,
  /// else the larger number. Of two equal ones neither does.
  public func puts(_ left: Cell, before right: Cell) -> Bool {
    guard left.isRanked == right.isRanked else { return left.isRanked }
    return isRising ? left.comparable < right.comparable : left.comparable > right.comparable
  }
}
