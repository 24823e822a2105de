/// Conversion between units of one dimension where the factor is an exact decimal.
///
/// Multipliers are no units: a value in 亿斤 comes as a value in 斤.
public enum UnitConversion {
  /// The value in another unit, or `nil` where the two units do not measure the same thing or the
  /// result is no exact decimal (1亩 is no decimal number of 公顷). An empty unit converts to any
  /// counting unit unchanged; counting units do not convert into each other.
  public static func convert(_ value: ExactDecimal, from: String, to: String) -> ExactDecimal? {
    if from == to { return value }
    guard let (source, target) = pair(from, to) else { return nil }
    guard let source else { return value }
    guard let above = source.numerator.multiplied(by: target.denominator),
      let below = source.denominator.multiplied(by: target.numerator)
    else { return nil }
    return value.multiplied(by: above)?.divided(by: below)
  }

  /// True where two units measure the same thing, whether or not every value converts exactly.
  public static func canConvert(from: String, to: String) -> Bool {
    from == to || pair(from, to) != nil
  }

  /// The two units, the first `nil` for a bare number that counts in the second.
  private static func pair(_ from: String, _ to: String) -> (UnitMeasure?, UnitMeasure)? {
    guard let target = measures[to] else { return nil }
    if from.isEmpty { return target.dimension == .count ? (nil, target) : nil }
    guard let source = measures[from], source.dimension == target.dimension,
      source.dimension != .count
    else { return nil }
    return (source, target)
  }

  /// What each unit measures, by the name that results give it; without those that stand alone
  /// (蒸吨, 标准箱).
  private static let measures: [String: UnitMeasure] = {
    var measures: [String: UnitMeasure] = [:]
    for entry in UnitTable.shared.entries where measures[entry.name] == nil {
      measures[entry.name] = entry.measure
    }
    return measures
  }()
}
