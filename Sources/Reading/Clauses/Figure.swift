import Indicators
import Quantities

/// A quantity as its clause reads: what it counts and how, before place and time are known.
struct Figure {
  let range: Range<Int>
  var quantity: Quantity
  /// Stretches of the passage that make up the label, in order.
  var label: [Range<Int>]
  var kind: MeasurementKind
  var isDecline: Bool
  var scope: Measurement.Scope
  /// The clause that it stands in.
  let clause: Range<Int>
  /// The place that the figure's own item begins with, if any.
  var place: PlaceName?
  /// The value before a change, or the one that it reached: 35% and 42% in 由35%提高到42%.
  let end: ChangeEnd?
  /// A mean over several years: 年均增长5%.
  let isYearly: Bool
  /// Its year where years are listed (2021年、2022年分别增长5%、6%).
  let listedYear: ListedYear?
  /// It states no indicator whatever its label: the label names several things at once
  /// (城乡居民收入分别增长5%、6.5%), or the figure is a mean over several years (年均新增46万人).
  var isNoIndicator: Bool

  /// True where words of the text say what it counts.
  var isNamed: Bool {
    !quantity.unit.isEmpty && label.allSatisfy { !$0.contains(range.lowerBound) }
  }

  enum ChangeEnd { case before, after }

  /// The year of a figure in a list of years: the expression of time and, in one that spans several
  /// years (2021—2023年), which of them.
  struct ListedYear {
    let mention: TimeMention
    let index: Int
  }
}
