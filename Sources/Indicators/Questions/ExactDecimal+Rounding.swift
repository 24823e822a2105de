public import Quantities

/// Exact numbers from the binary fractions of quotients and roots.
extension ExactDecimal {
  /// The nearest number of two decimals, or `nil` beyond what a mantissa holds.
  public init?(rounding value: Double) {
    guard let digits = Int64(exactly: (value * 100).rounded()), digits != .min else { return nil }
    self.init(digits, exponent: -2)
  }

  /// The nearest number of some significant digits, or `nil` for what is no number.
  init?(rounding value: Double, digits: Int) {
    guard value.isFinite, value > 0 else { return nil }
    var exponent = 0
    var scaled = value
    var limit = 1.0
    for _ in 0..<min(max(digits, 1), 15) { limit *= 10 }
    while scaled >= limit {
      scaled /= 10
      exponent += 1
    }
    while scaled < limit / 10 {
      scaled *= 10
      exponent -= 1
    }
    self.init(Int64(scaled.rounded()), exponent: exponent)
  }
}
