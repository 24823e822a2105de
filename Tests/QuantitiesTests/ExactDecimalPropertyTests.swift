import Quantities
import Testing

/// Compares the arithmetic with that of wide integers over many numbers from a seeded generator.
@Suite struct ExactDecimalPropertyTests {
  /// SplitMix64: the same seed gives the same numbers on every machine.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }

  /// A number of up to ten digits and up to six decimals, with its value in millionths.
  private static func sample(_ generator: inout Generator) -> (ExactDecimal, Int128) {
    let limit = Int64.random(in: 1...9_999_999_999, using: &generator)
    let digits = Int64.random(in: -limit...limit, using: &generator)
    let decimals = Int.random(in: 0...6, using: &generator)
    var millionths = Int128(digits)
    for _ in decimals..<6 { millionths *= 10 }
    return (ExactDecimal(digits, exponent: -decimals), millionths)
  }

  private static func millionths(_ number: ExactDecimal?) -> Int128? {
    guard let number, number.exponent >= -6 else { return nil }
    var result = Int128(number.mantissa)
    for _ in 0..<(number.exponent + 6) { result *= 10 }
    return result
  }

  @Test func arithmeticAgreesWithWideIntegers() {
    var generator = Generator(state: 20_261_121)
    for _ in 0..<5000 {
      let (left, leftValue) = Self.sample(&generator)
      let (right, rightValue) = Self.sample(&generator)
      #expect(Self.millionths(left) == leftValue)
      #expect((left < right) == (leftValue < rightValue))
      #expect((left == right) == (leftValue == rightValue))
      #expect(Self.millionths(left.adding(right)) == leftValue + rightValue)
      #expect(Self.millionths(-left) == -leftValue)
      if let product = left.multiplied(by: right) {
        #expect(product.scaled(by: 12).description == "\(leftValue * rightValue)")
        if right != 0 { #expect(product.divided(by: right) == left) }
      }
    }
  }
}
