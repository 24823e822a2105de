import Indicators
import Quantities

/// How long the bars of one indicator are.
struct BarScale: Sendable {
  /// The value of a full bar; 0 where there is none.
  let full: Double
  /// True where a bar runs over the end.
  private let isOverrun: Bool

  /// A scale for the cells of several places.
  ///
  /// The nation does not count where other places are shown: beside its totals all of theirs would
  /// be slivers. Its own bar then runs over the end. What has no rank has no bar, nor has a figure
  /// that nothing stands beside.
  init(_ cells: some Sequence<(place: PlaceName, cell: Cell)>) {
    var nation = 0.0
    var others = 0.0
    var count = 0
    for (place, cell) in cells where cell.isRanked {
      count += 1
      let value = abs(cell.comparable.approximation)
      if place.code == PlaceName.nation.code {
        nation = max(nation, value)
      } else {
        others = max(others, value)
      }
    }
    full = count < 2 ? 0 : others > 0 ? others : nation
    isOverrun = full > 0 && nation > full
  }

  /// Where the bar of a cell stands in its field: what runs over the end is longer than all others.
  func area(of cell: Cell, in field: Rect) -> Rect {
    isOverrun && fraction(cell) <= 1 ? field.splitLeft(field.columns - 1).0 : field
  }

  /// The part of a full bar that a cell takes; more than 1 for one that runs over the end.
  func fraction(_ cell: Cell) -> Double {
    full > 0 && cell.isRanked ? abs(cell.comparable.approximation) / full : 0
  }
}
