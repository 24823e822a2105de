import Quantities

/// Growth rates against the levels of two years that the reports of a place give.
enum SeriesGrowthCheck {
  /// Percentage points that revised bases may explain.
  private static let margin = 3.0

  /// - Parameters:
  ///   - trends: the series of one place.
  ///   - derivations: those of the catalogue, which know levels with the growth that is stated of them.
  static func findings(in trends: [Trend], _ derivations: [Derivation]) -> [Finding] {
    derivations.filter { $0.formula == .levelBefore }.flatMap { pair in
      guard let levels = trends.first(where: { $0.indicator.id == pair.first }),
        let rates = trends.first(where: { $0.indicator.id == pair.second })
      else { return [Finding]() }
      return rates.points.compactMap { finding(for: $0, levels) }
    }
  }

  private static func finding(for rate: Trend.Point, _ levels: Trend) -> Finding? {
    guard let after = levels.points.first(where: { $0.year == rate.year }),
      let before = levels.points.first(where: { $0.year == rate.year - 1 }),
      rate.cell.notes.isDisjoint(with: [.periodDiffers, .partialScope]),
      let quotient = RoughRange(ValueRange(after.cell.measurement, in: levels.indicator))
        .divided(by: RoughRange(ValueRange(before.cell.measurement, in: levels.indicator)))
    else { return nil }
    let computedRange = RoughRange(low: (quotient.low - 1) * 100, high: (quotient.high - 1) * 100)
    guard
      computedRange.isApart(
        from: RoughRange(ValueRange(rate.cell.measurement)), margin: margin),
      let computed = ExactDecimal(
        rounding: (after.cell.comparable.approximation / before.cell.comparable.approximation - 1)
          * 100)
    else { return nil }
    return Finding(
      kind: .growthDisagrees, place: levels.place,
      arithmetic: .growth(
        before: before.cell.comparable, after: after.cell.comparable, unit: levels.indicator.unit,
        years: 1, computed: computed, stated: rate.cell.comparable),
      confidence: ExactDecimal(6, exponent: -1),
      evidence: [rate.cell.figure, before.cell.figure, after.cell.figure])
  }
}
