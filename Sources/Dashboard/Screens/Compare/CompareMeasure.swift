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
    _ row: Comparison.Row, _ column: Int, value: String, reference: Int,
    format: NumberFormat
  ) -> String? {
    if self == .value || (isRelative && column == reference) { return value }
    switch self {
    case .value: return value
    case .difference:
      let distance = row.distance(column, from: reference)
      let points = row.indicator.unit == "%" ? UnitName.shown("百分点", format.language) : ""
      return distance?.difference.map { mark(distance) + format.signed($0) + points }
    case .ratio:
      let distance = row.distance(column, from: reference)
      return distance?.ratio.flatMap { ExactDecimal(rounding: $0) }
        .map { mark(distance) + format.number($0) + "×" }
    case .rank:
      return row.rank(column).map { "\($0)/\(row.rankedCount)" }
    case .share:
      return row.shareOfSum(column).flatMap { ExactDecimal(rounding: $0 * 100) }
        .map { format.number($0, scale: .one) + "%" }
    }
  }
  /// How exact a difference or a ratio is, as before any number.
  private func mark(_ distance: Distance?) -> String {
    distance?.qualifier.map { NumberFormat.mark($0) } ?? ""
  }

  /// What the measure leaves open of a column's cell, in words; `nil` where nothing.
  func remark(_ row: Comparison.Row, _ column: Int, reference: Int) -> Phrase? {
    switch self {
    case .value: nil
    case .difference where column == reference, .ratio where column == reference: nil
    case .ratio where row.indicator.kind != .level: .noRatio
    case .difference, .ratio: distance(row, column, reference)
    case .rank: row.rank(column) == nil ? .notRanked : nil
    case .share: row.shareOfSum(column) == nil ? sumIsOpen(row) : nil
    }
  }

  private func distance(_ row: Comparison.Row, _ column: Int, _ reference: Int) -> Phrase? {
    guard let distance = row.distance(column, from: reference) else { return .noReference }
    if self == .ratio, case .known(_, nil, _) = distance { return .noRatioToZero }
    return .distance(distance)
  }

  /// Why a row has no sum, the plainest reason first.
  private func sumIsOpen(_ row: Comparison.Row) -> Phrase {
    if !row.indicator.isAdditive { return .notAdditive }
    if row.cells.count < 2 || row.cells.contains(where: { $0 == nil }) { return .sumHasGaps }
    let isBound = row.cells.contains {
      $0.map { [.more, .less].contains($0.measurement.qualifier) } ?? false
    }
    return isBound ? .sumHasBounds : .sumOfUnlike
  }
}
