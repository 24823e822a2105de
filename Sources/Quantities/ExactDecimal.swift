/// An exact decimal number: a whole mantissa times a power of ten.
///
/// Values read from reports stay exactly as written: 25.03 is `2503 × 10⁻²`, never a binary
/// fraction. The mantissa is kept without trailing zeros, so equal numbers have equal parts.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits, with the sign; it never ends in a zero unless it is zero. Never `Int64.min`,
  /// whose opposite does not fit.
  public let mantissa: Int64
  /// The power of ten that the mantissa is multiplied by.
  public let exponent: Int

  /// The number `mantissa × 10^exponent`, normalised.
  ///
  /// - Precondition: the mantissa is not `Int64.min`; it has no place among eighteen-digit numbers.
  public init(_ mantissa: Int64, exponent: Int = 0) {
    precondition(mantissa != .min, "a decimal's mantissa needs an opposite")
    guard mantissa != 0 else {
      self.mantissa = 0
      self.exponent = 0
      return
    }
    var digits = mantissa
    var power = exponent
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.mantissa = digits
    self.exponent = power
  }

  /// Zero.
  public static let zero = ExactDecimal(0)

  /// True for numbers below zero.
  public var isNegative: Bool { mantissa < 0 }

  /// The same number without its sign.
  public var magnitude: ExactDecimal { mantissa < 0 ? -self : self }

  /// The number with the other sign.
  public static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(-number.mantissa, exponent: number.exponent)
  }

  /// The number times a power of ten: `scaled(by: 4)` turns 1.07 (万) into 10700.
  public func scaled(by power: Int) -> ExactDecimal {
    ExactDecimal(mantissa, exponent: exponent + power)
  }

  /// The nearest binary fraction, for the length of bars and other drawing only.
  public var approximation: Double {
    var result = Double(mantissa)
    var power = exponent
    while power > 0 {
      result *= 10
      power -= 1
    }
    var divisor = 1.0
    while power < 0 {
      divisor *= 10
      power += 1
    }
    return result / divisor
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// A whole number as a literal.
  public init(integerLiteral value: Int64) { self.init(value) }
}

extension ExactDecimal {
  /// The sum, or `nil` where it has more digits than the mantissa can hold.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    if mantissa == 0 { return other }
    if other.mantissa == 0 { return self }
    let power = Swift.min(exponent, other.exponent)
    guard let left = digits(atExponent: power), let right = other.digits(atExponent: power) else {
      return nil
    }
    return ExactDecimal(exactly: left + right, exponent: power)
  }

  /// The product, or `nil` where it has more digits than the mantissa can hold.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(
      exactly: Int128(mantissa) * Int128(other.mantissa), exponent: exponent + other.exponent)
  }

  /// The quotient, or `nil` where it is no decimal of so many digits (1 ÷ 3) or the divisor is
  /// zero.
  public func divided(by other: ExactDecimal) -> ExactDecimal? {
    guard other.mantissa != 0 else { return nil }
    var numerator = Int128(mantissa)
    let denominator = Int128(other.mantissa)
    var power = exponent - other.exponent
    // A fraction ends after as many decimals as its denominator has factors 2 or 5, at most 63.
    for _ in 0..<63 where !numerator.isMultiple(of: denominator) {
      guard numerator.magnitude < 1 << 122 else { return nil }
      numerator *= 10
      power -= 1
    }
    guard numerator.isMultiple(of: denominator) else { return nil }
    return ExactDecimal(exactly: numerator / denominator, exponent: power)
  }

  /// The number with digits that fit into the mantissa once their trailing zeros are taken off,
  /// or `nil`.
  private init?(exactly digits: Int128, exponent: Int) {
    var digits = digits
    var power = exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    guard let mantissa = Int64(exactly: digits), mantissa != .min else { return nil }
    self.init(mantissa, exponent: power)
  }

  /// The mantissa that the number has with a smaller exponent, or `nil` beyond 37 digits.
  private func digits(atExponent power: Int) -> Int128? {
    var shift = exponent - power
    guard shift <= 18 else { return nil }
    var digits = Int128(mantissa)
    while shift > 0 {
      digits *= 10
      shift -= 1
    }
    return digits
  }
}

extension ExactDecimal: Comparable {
  /// Compares the exact values.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let signs = (left.mantissa.signum(), right.mantissa.signum())
    guard signs.0 == signs.1, signs.0 != 0 else { return signs.0 < signs.1 }
    let power = Swift.min(left.exponent, right.exponent)
    if let first = left.digits(atExponent: power), let second = right.digits(atExponent: power) {
      return first < second
    }
    // More than eighteen powers of ten apart: no mantissa makes up for that.
    return (left.exponent < right.exponent) == (signs.0 > 0)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain decimal notation without grouping: `25.03`, `160000000`, `-3`.
  public var description: String {
    var digits = String(mantissa.magnitude)
    if exponent >= 0 {
      digits += String(repeating: "0", count: mantissa == 0 ? 0 : exponent)
    } else {
      let fraction = -exponent
      if digits.utf8.count <= fraction {
        digits = String(repeating: "0", count: fraction - digits.utf8.count + 1) + digits
      }
      let point = digits.index(digits.endIndex, offsetBy: -fraction)
      digits.insert(".", at: point)
    }
    return mantissa < 0 ? "-" + digits : digits
  }
}
