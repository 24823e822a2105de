import Quantities

/// The values that a stated number may stand for: 7.4万 is anything from 7.35万 to 7.45万, 5000多
/// anything from 5000 up.
struct ValueRange {
  /// The lowest value, or `nil` where there is no lower end.
  let low: ExactDecimal?
  let high: ExactDecimal?

  /// - Parameter indicator: the indicator in whose unit the ends are given; the figure's own unit
  ///   without one.
  init(_ figure: Measurement, in indicator: Indicator? = nil) {
    let half = Self.step(of: figure).multiplied(by: ExactDecimal(5, exponent: -1)) ?? .zero
    let margin =
      figure.qualifier == .approx
      ? max(half, Self.tolerance(figure.value, unit: figure.unit)) : half
    let upper = figure.upper ?? figure.value
    // Of a decline, 超过3% means further below zero.
    let isOpenBelow = figure.qualifier == (figure.value.isNegative ? .more : .less)
    let isOpenAbove = figure.qualifier == (figure.value.isNegative ? .less : .more)
    func converted(_ value: ExactDecimal?) -> ExactDecimal? {
      guard let indicator else { return value }
      return value.flatMap { indicator.comparable($0, unit: figure.unit) }
    }
    low = isOpenBelow ? nil : converted(min(figure.value, upper).adding(-margin))
    high = isOpenAbove ? nil : converted(max(figure.value, upper).adding(margin))
  }

  /// What `左右` and `约` allow on either side: 5% of the number, of a percentage at most half a
  /// percentage point.
  static func tolerance(_ value: ExactDecimal, unit: String) -> ExactDecimal {
    let part = value.magnitude.multiplied(by: ExactDecimal(5, exponent: -2)) ?? .zero
    return unit == "%" ? min(part, ExactDecimal(5, exponent: -1)) : part
  }

  /// True where one value may be meant by both; 7.4 and 7.5, whose ranges touch, are two values.
  func overlaps(_ other: ValueRange) -> Bool {
    if let high, let otherLow = other.low, high <= otherLow { return false }
    if let low, let otherHigh = other.high, low >= otherHigh { return false }
    return true
  }

  /// The worth of the last digit that is written: 0.01亿 in 213.25亿, 1 in 5000多.
  static func step(of figure: Measurement) -> ExactDecimal {
    var digits: Int64 = 0
    var decimals = 0
    var count = 0
    var isFraction = false
    scan: for scalar in figure.text.unicodeScalars {
      let plain = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      switch plain {
      case 0x30...0x39 where count < 18:
        digits = digits * 10 + Int64(plain - 0x30)
        count += 1
        if isFraction { decimals += 1 }
      case 0x2E where count > 0 && !isFraction: isFraction = true
      case 0x2C, 0x20: continue
      default: if count > 0 { break scan }
      }
    }
    let written = ExactDecimal(digits, exponent: -decimals)
    let value = figure.value.magnitude
    guard digits != 0, written.mantissa == value.mantissa else {
      // Written in Chinese numerals, or zero: 二十八万 is a whole number of 万.
      let isRate = figure.kind != .level
      let exponent = isRate ? min(value.exponent, 0) : value.exponent
      return ExactDecimal(1, exponent: value.mantissa == 0 ? -decimals : exponent)
    }
    return ExactDecimal(1, exponent: value.exponent - written.exponent - decimals)
  }
}
