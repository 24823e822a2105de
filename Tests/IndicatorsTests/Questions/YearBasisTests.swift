import Quantities
import Testing

@testable import Indicators

/// Which one year a figure speaks of.
@Suite struct YearBasisTests {
  @Test(arguments: [
    ("国内生产总值达到24.66万亿元，比2002年增长", true), ("2005年与2000年相比，国内生产总值增长", true),
    ("年均增长", true), ("国内生产总值平均每年增长", true), ("五年全国新增城镇就业", true), ("近三年累计下降", true),
    ("十年增加近70万亿元、年均增长", true), ("国内生产总值比上年增长", false),
    ("比2006年增长", false), ("2007年，国内生产总值增长", false), ("粮食产量连续五年稳定在", false),
    ("PM2.5年均浓度", false), ("第五年增长", false), ("二〇〇五年增长", false), ("三年行动计划完成投资", false),
  ])
  func words(words: String, spansYears: Bool) {
    #expect(YearBasis.spansYears(words: words, year: 2007) == spansYears)
  }
}

/// What a stated number may stand for.
@Suite struct ValueRangeTests {
  private func figure(
    _ text: String, _ value: ExactDecimal, _ qualifier: Qualifier = .exact,
    upper: ExactDecimal? = nil, unit: String = "个", kind: MeasurementKind = .level
  ) -> Measurement {
    Measurement(
      span: 0..<0, text: text, value: value, upper: upper, unit: unit, qualifier: qualifier,
      kind: kind, label: "")
  }

  @Test(
    arguments: [
      ("1271个", 1271, 1), ("7.4万亿元", 7_400_000_000_000, 100_000_000_000),
      ("213.0亿元", 21_300_000_000, 10_000_000), ("５０００多条", 5000, 1), ("1,271个", 1271, 1),
      ("二十八万人", 280_000, 10_000), ("50 余起", 50, 1), ("100万人", 1_000_000, 10_000),
    ] as [(String, ExactDecimal, ExactDecimal)])
  func worthOfTheLastDigit(text: String, value: ExactDecimal, step: ExactDecimal) {
    #expect(ValueRange.step(of: figure(text, value)) == step)
  }

  @Test func ratesInNumeralsAreWholePercents() {
    let rate = figure("百分之六十", 60, unit: "%", kind: .growth)
    #expect(ValueRange.step(of: rate) == 1)
  }

  @Test func endsFollowTheQualifier() {
    let half = ExactDecimal(5, exponent: -1)
    let exact = ValueRange(figure("20家", 20))
    #expect(exact.low == ExactDecimal(195, exponent: -1))
    #expect(exact.high == ExactDecimal(205, exponent: -1))
    let about = ValueRange(figure("约100家", 100, .approx))
    #expect(about.low == 95)
    #expect(about.high == 105)
    let more = ValueRange(figure("20多家", 20, .more))
    #expect(more.low == ExactDecimal(195, exponent: -1))
    #expect(more.high == nil)
    let less = ValueRange(figure("近20家", 20, .less))
    #expect(less.low == nil)
    let decline = ValueRange(figure("超过3%", -3, .more, unit: "%", kind: .growth))
    #expect(decline.low == nil)
    #expect(decline.high == (-3 as ExactDecimal).adding(half))
    let range = ValueRange(figure("3至5家", 3, upper: 5))
    #expect(range.low == ExactDecimal(25, exponent: -1))
    #expect(range.high == ExactDecimal(55, exponent: -1))
  }

  /// A level that is cut to its digits agrees with the longer one, in either order.
  @Test(
    arguments: [
      ("7.4万亿元", 7_400_000_000_000, "74772亿元", 7_477_200_000_000, true),
      ("7.5万亿元", 7_500_000_000_000, "74772亿元", 7_477_200_000_000, true),
      ("7.3万亿元", 7_300_000_000_000, "74772亿元", 7_477_200_000_000, false),
      ("7.6万亿元", 7_600_000_000_000, "74772亿元", 7_477_200_000_000, false),
      // One digit says too little, and nothing is cut to as many digits.
      ("3亿元", 300_000_000, "3.9亿元", 390_000_000, false),
      ("7.4万亿元", 7_400_000_000_000, "7.5万亿元", 7_500_000_000_000, false),
    ] as [(String, ExactDecimal, String, ExactDecimal, Bool)])
  func cutDigits(
    first: String, value: ExactDecimal, second: String, other: ExactDecimal, isOne: Bool
  ) {
    let left = ValueRange(figure(first, value))
    let right = ValueRange(figure(second, other))
    #expect(left.overlaps(right) == isOne)
    #expect(right.overlaps(left) == isOne)
  }

  /// Rates are rounded, never cut.
  @Test func ratesAreNotCut() {
    let short = figure("7.8%", ExactDecimal(78, exponent: -1), unit: "%", kind: .growth)
    let long = figure("7.87%", ExactDecimal(787, exponent: -2), unit: "%", kind: .growth)
    #expect(!ValueRange(short).overlaps(ValueRange(long)))
  }

  @Test(arguments: [
    (50, 5), (100, 10), (200, 20), (300, 30), (500, 30), (750, 38), (800, 40), (1000, 50),
    (6000, 50), (-300, 30),
  ])
  func whatAboutAllowsOfAPercentage(hundredths: Int, tolerance: Int) {
    let found = ValueRange.tolerance(ExactDecimal(Int64(hundredths), exponent: -2), unit: "%")
    #expect(Int((found.approximation * 100).rounded()) == tolerance)
  }

  @Test(arguments: [
    ("7.4", 74, "7.5", 75, false), ("7.4", 74, "7.4", 74, true), ("7", 70, "7.4", 74, true),
    ("7", 70, "7.6", 76, false),
  ])
  func overlap(first: String, value: Int, second: String, other: Int, isOne: Bool) {
    let left = ValueRange(figure(first, ExactDecimal(Int64(value), exponent: -1)))
    let right = ValueRange(figure(second, ExactDecimal(Int64(other), exponent: -1)))
    #expect(left.overlaps(right) == isOne)
    #expect(right.overlaps(left) == isOne)
  }
}
