import Quantities
import Testing

@Suite struct ExactDecimalTests {
  @Test(
    arguments: [
      (2503, -2, 2503, -2), (2500, -2, 25, 0), (1_600_000_000, -1, 16, 7), (0, 5, 0, 0),
      (-300, 0, -3, 2), (7, 0, 7, 0),
    ] as [(Int64, Int, Int64, Int)])
  func mantissaHasNoTrailingZeros(digits: Int64, power: Int, mantissa: Int64, exponent: Int) {
    let number = ExactDecimal(digits, exponent: power)
    #expect(number.mantissa == mantissa)
    #expect(number.exponent == exponent)
  }

  @Test(arguments: [
    (ExactDecimal(2503, exponent: -2), "25.03"), (ExactDecimal(16, exponent: 7), "160000000"),
    (-3, "-3"), (0, "0"), (ExactDecimal(5, exponent: -4), "0.0005"),
    (ExactDecimal(-25, exponent: -1), "-2.5"), (ExactDecimal(-5, exponent: -1), "-0.5"),
  ])
  func descriptionIsPlain(number: ExactDecimal, text: String) {
    #expect(number.description == text)
  }

  @Test(arguments: [
    (ExactDecimal(107, exponent: -2), 4, "10700"), (ExactDecimal(16, exponent: -1), 8, "160000000"),
    (12, -2, "0.12"), (0, 8, "0"),
  ])
  func scalingMovesThePoint(number: ExactDecimal, power: Int, text: String) {
    #expect(number.scaled(by: power).description == text)
  }

  @Test(
    arguments: [
      (ExactDecimal(9, exponent: -1), 1),
      (ExactDecimal(99, exponent: 2), ExactDecimal(1, exponent: 4)),
      (-1, 0), (0, ExactDecimal(1, exponent: -30)), (ExactDecimal(-1, exponent: 30), 5),
      (5, ExactDecimal(1, exponent: 30)), (ExactDecimal(-1, exponent: -30), 0),
      (ExactDecimal(-1, exponent: 30), ExactDecimal(-1, exponent: -30)),
      (ExactDecimal(1, exponent: -400), ExactDecimal(1, exponent: -20)),
    ] as [(ExactDecimal, ExactDecimal)])
  func orderHoldsOverExponents(smaller: ExactDecimal, larger: ExactDecimal) {
    #expect(smaller < larger)
    #expect(!(larger < smaller))
    #expect(-larger < -smaller)
  }

  @Test func sumsAndProductsAreExactOrNone() {
    let tenth = ExactDecimal(1, exponent: -1)
    #expect(tenth.adding(ExactDecimal(2, exponent: -1)) == ExactDecimal(3, exponent: -1))
    #expect(ExactDecimal(Int64.max).adding(1) == nil)
    #expect(ExactDecimal(Int64.max).adding(ExactDecimal(-Int64.max)) == 0)
    #expect(ExactDecimal(1, exponent: 30).adding(0) == ExactDecimal(1, exponent: 30))
    #expect(ExactDecimal(1, exponent: 30).adding(1) == nil)
    #expect(ExactDecimal(Int64.max).multiplied(by: 3) == nil)
    #expect(ExactDecimal(Int64.max).multiplied(by: 10) == ExactDecimal(.max, exponent: 1))
    #expect(ExactDecimal(25, exponent: -1).multiplied(by: 4) == 10)
  }

  @Test(
    arguments: [
      (1, 8, "0.125"), (1, 3, nil), (10, 4, "2.5"), (-9, 3, "-3"), (0, 7, "0"), (7, 0, nil),
      (ExactDecimal(1, exponent: 4), ExactDecimal(5, exponent: -1), "20000"), (45, 15, "3"),
    ] as [(ExactDecimal, ExactDecimal, String?)])
  func quotientsAreExactOrNone(number: ExactDecimal, divisor: ExactDecimal, text: String?) {
    #expect(number.divided(by: divisor)?.description == text)
  }

  @Test func signsAndSizes() {
    #expect(ExactDecimal(-3).isNegative)
    #expect(!ExactDecimal(0).isNegative)
    #expect(ExactDecimal(-3).magnitude == 3)
    #expect(ExactDecimal(25, exponent: -1).approximation == 2.5)
    #expect(ExactDecimal(3, exponent: 4).approximation == 30000)
  }
}
