import Quantities

/// The values that a stated number may stand for: 7.4万 is anything from 7.35万 to 7.45万, 5000多
/// anything from 5000 up.
struct ValueRange {
  /// The lowest value, or `nil` where there is no lower end.
  let low: ExactDecimal?
  let high: ExactDecimal?
  /// The number and what one more of its last digit would be; `nil` where no digits can have been cut.
  private var digits: (number: ExactDecimal, next: ExactDecimal)?

  /// - Parameter indicator: the indicator in whose unit the ends are given; the figure's own unit
  ///   without one.
  init(_ figure: Measurement, in indicator: Indicator? = nil) {
    let half = Self.step(of: figure).multiplied(by: ExactDecimal(5, exponent: -1)) ?? .zero
    let margin =
      figure.qualifier == .approx
      ? max(half, Self.tolerance(figure.value, unit: figure.unit)) : half
    let upper = figure.upper ?? figure.value
    let isOpenBelow = figure.valueQualifier == .less
    let isOpenAbove = figure.valueQualifier == .more
    func converted(_ value: ExactDecimal?) -> ExactDecimal? {
      guard let indicator else { return value }
      return value.flatMap { indicator.comparable($0, unit: figure.unit) }
    }
    low = isOpenBelow ? nil : converted(min(figure.value, upper).adding(-margin))
    high = isOpenAbove ? nil : converted(max(figure.value, upper).adding(margin))
    let step = figure.value.isNegative ? -Self.step(of: figure) : Self.step(of: figure)
    if figure.kind == .level, figure.upper == nil, !isOpenBelow, !isOpenAbove,
      let number = converted(figure.value), let next = converted(figure.value.adding(step))
    {
      digits = (number, next)
    }
  }

  /// What `左右` and `约` allow on either side: 5% of the number, of a percentage from three to five
  /// tenths of a point, yet never more than a tenth of it.
  ///
  /// Source: the national reports count 3.3% as 3%左右 (prices of 2010) and 7.4% as 7.5%左右 (growth of
  /// 2014) among what was reached. Percentages are published to a tenth, so 5% of a small one would
  /// allow next to nothing.
  static func tolerance(_ value: ExactDecimal, unit: String) -> ExactDecimal {
    let part = value.magnitude.multiplied(by: ExactDecimal(5, exponent: -2)) ?? .zero
    guard unit == "%" else { return part }
    let points = min(max(part, ExactDecimal(3, exponent: -1)), ExactDecimal(5, exponent: -1))
    return min(points, value.magnitude.scaled(by: -1))
  }

  /// The indices of the ranges that lie highest, or lowest, whatever the values are; none where a
  /// bound leaves it open.
  static func extremes(of ranges: [ValueRange?], isHighest: Bool) -> Set<Int> {
    Set(
      ranges.indices.filter { index in
        guard let range = ranges[index] else { return false }
        return ranges.indices.allSatisfy { other in
          guard other != index, let rival = ranges[other] else { return true }
          guard let above = isHighest ? range.low : rival.low,
            let below = isHighest ? rival.high : range.high
          else { return false }
          return above >= below
        }
      })
  }

  /// True where one value may be meant by both, rounded or cut to its digits; 7.4 and 7.5, whose
  /// ranges touch, are two values.
  func overlaps(_ other: ValueRange) -> Bool {
    if isCut(of: other) || other.isCut(of: self) { return true }
    if let high, let otherLow = other.low, high <= otherLow { return false }
    if let low, let otherHigh = other.high, low >= otherHigh { return false }
    return true
  }

  /// True where a level is what is left of a longer one whose last digits are cut off: 7.4万亿 of
  /// 74772亿. One digit alone says too little: nobody cuts 3.9亿 to 3亿.
  private func isCut(of other: ValueRange) -> Bool {
    guard let digits, let longer = other.digits, let step = digits.next.adding(-digits.number),
      let otherStep = longer.next.adding(-longer.number),
      otherStep.magnitude < step.magnitude, digits.number.magnitude >= step.magnitude.scaled(by: 1),
      longer.number.isNegative == digits.number.isNegative
    else { return false }
    return longer.number.magnitude >= digits.number.magnitude
      && longer.number.magnitude < digits.next.magnitude
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

extension ValueRange {
  /// A result as it is held against a goal: the number itself where it is stated as such or as about
  /// it, half open for 超过 and 不足.
  init(outcome: Cell, of indicator: Indicator) {
    let stated = ValueRange(outcome.measurement, in: indicator)
    let upper = outcome.measurement.upper.flatMap {
      indicator.comparable($0, unit: outcome.measurement.unit)
    }
    low = stated.low.map { _ in outcome.comparable }
    high = stated.high.map { _ in upper ?? outcome.comparable }
  }
}
