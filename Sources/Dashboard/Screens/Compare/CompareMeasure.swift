import Indicators
import Quantities

/// What the cells of a comparison show.
enum CompareMeasure: Int, Sendable, Hashable, CaseIterable {
  /// The values themselves.
  case value
  /// The value less that of the reference place.
  case difference
  /// How many times the value of the reference place.
  case ratio
  /// The place in the row: 1 is the best, or the largest.
  case rank
  /// The part of the sum of the row.
  case share

  var next: CompareMeasure { CompareMeasure(rawValue: rawValue + 1) ?? .value }

  /// True where a reference place is needed.
  var isRelative: Bool { self == .difference || self == .ratio }

  /// The number that a column's cell shows; `nil` where the measure has no meaning for it.
  ///
  /// - Parameters:
  ///   - value: the value's own text, which the reference column keeps.
  ///   - reference: the column of the reference place.
  func number(
    _ row: Comparison.Row, _ column: Int, value: String, reference: Int, scale: NumberScale,
    format: NumberFormat
  ) -> String? {
    if self == .value || (isRelative && column == reference) { return value }
    switch self {
    case .value: return value
    case .difference:
      return row.difference(column, to: reference).map { format.signed($0, scale: scale) }
    case .ratio:
      return row.ratio(column, to: reference).flatMap { ExactDecimal(rounding: $0) }
        .map { format.number($0, scale: .one) + "×" }
    case .rank:
      return row.rank(column).map { "\($0)/\(row.cells.count { $0 != nil })" }
    case .share:
      return row.shareOfSum(column).flatMap { ExactDecimal(rounding: $0 * 100) }
        .map { format.number($0, scale: .one) + "%" }
    }
  }
}
