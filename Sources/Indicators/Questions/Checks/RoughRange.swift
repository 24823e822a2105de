import Quantities

/// The ends of a stated number as binary fractions, for quotients and powers; an open end is
/// infinite.
struct RoughRange {
  let low: Double
  let high: Double

  init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  init(_ range: ValueRange) {
    low = range.low?.approximation ?? -.infinity
    high = range.high?.approximation ?? .infinity
  }

  var isClosed: Bool { low.isFinite && high.isFinite }

  /// The sizes: a decline is stated without its sign as often as with it.
  var magnitude: RoughRange {
    low >= 0 ? self : high <= 0 ? RoughRange(low: -high, high: -low) : self
  }

  /// True where the two have no value in common, a margin on either side allowed.
  func isApart(from other: RoughRange, margin: Double = 0) -> Bool {
    low > other.high + margin || high < other.low - margin
  }

  /// The quotients of two positive numbers.
  func divided(by other: RoughRange) -> RoughRange? {
    guard low >= 0, other.low > 0 else { return nil }
    return RoughRange(low: low / other.high, high: high / other.low)
  }

  func scaled(by factor: Double) -> RoughRange {
    RoughRange(low: low * factor, high: high * factor)
  }

  static func - (left: RoughRange, right: RoughRange) -> RoughRange {
    RoughRange(low: left.low - right.high, high: left.high - right.low)
  }
}
