import Indicators
import Quantities
import Testing

@testable import Dashboard

@Suite struct NumberFormatTests {
  /// Mantissa, exponent, Chinese, English.
  typealias Case = (Int64, Int, String, String)

  @Test(
    arguments: [
      (0, 0, "0", "0"), (1271, 0, "1271", "1,271"), (9999, 0, "9999", "9,999"),
      (10_000, 0, "1万", "10,000"), (10_700, 0, "1.07万", "10,700"),
      (718_000, 0, "71.8万", "718,000"), (41_830_000, 0, "4183万", "41.83mn"),
      (98_691, 0, "9.8691万", "98,691"), (140_483, 0, "14.0483万", "140,483"),
      (1_109_200, 0, "110.92万", "1.1092mn"), (2_994_900, 0, "299.49万", "2.9949mn"),
      (1_234_567, 0, "123.4567万", "1,234,567"), (523_000_000, 0, "5.23亿", "523mn"),
      (21_300_000_000, 0, "213亿", "21.3bn"), (199_230_000_000, 0, "1992.3亿", "199.23bn"),
      (1_400_000_000_000, 0, "1.4万亿", "1.4tn"), (3_200_000_000, 0, "32亿", "3.2bn"),
      (50_000_000, 0, "5000万", "50mn"), (123_456, -1, "12345.6", "12,345.6"),
      (12_345_678_901, 0, "1234567.8901万", "12,345,678,901"),
      (2503, -2, "25.03", "25.03"), (-3, 0, "-3", "-3"), (-12_700, 0, "-1.27万", "-12,700"),
      (5, -2, "0.05", "0.05"),
    ] as [Case])
  func numbers(number: Case) {
    let value = ExactDecimal(number.0, exponent: number.1)
    #expect(NumberFormat(language: .zh).number(value) == number.2)
    #expect(NumberFormat(language: .en).number(value) == number.3)
  }

  @Test func rangeAndRank() {
    let range = Measurement(
      span: 0..<1, text: "3至5家", value: 3, upper: 5, unit: "家", qualifier: .approx, label: "")
    #expect(NumberFormat(language: .zh).phrase(range) == "≈3–5家")
    #expect(NumberFormat(language: .en).phrase(range) == "≈3–5")
    let rank = Measurement(span: 0..<1, text: "第13位", value: 13, unit: "位", kind: .rank, label: "")
    #expect(NumberFormat(language: .zh).phrase(rank) == "第13位")
    #expect(NumberFormat(language: .en).phrase(rank) == "#13")
  }

  @Test(arguments: [
    (Qualifier.exact, "213亿元", "21.3bn CNY"), (.approx, "≈213亿元", "≈21.3bn CNY"),
    (.more, ">213亿元", ">21.3bn CNY"), (.less, "<213亿元", "<21.3bn CNY"),
  ])
  func qualifiers(qualifier: Qualifier, zh: String, en: String) {
    let money = Measurement(
      span: 0..<1, text: "", value: 21_300_000_000, unit: "元", qualifier: qualifier, label: "")
    #expect(NumberFormat(language: .zh).phrase(money) == zh)
    #expect(NumberFormat(language: .en).phrase(money) == en)
  }

  /// A bound of a decline is written so that it is true: 降幅超过3% lies below −3.
  @Test(arguments: [
    (Qualifier.exact, "-3%"), (.approx, "≈-3%"), (.more, "<-3%"), (.less, ">-3%"),
  ])
  func boundsOfDeclines(qualifier: Qualifier, shown: String) {
    let decline = Measurement(
      span: 0..<1, text: "", value: -3, unit: "%", qualifier: qualifier, kind: .growth, label: "")
    #expect(NumberFormat(language: .zh).phrase(decline) == shown)
  }

  /// Values of one row share a multiplier only where each stays exact and readable.
  @Test(
    arguments: [
      ([127_000, 45_000], "万"), ([127_000, 5000], ""), ([127_001, 45_000], "万"),
      ([710_00000000, 213_00000000, 1992_30000000], "亿"), ([7_0000_00000000, 4200_00000000], "亿"),
      ([0, 45_000], "万"), ([], ""),
    ] as [([Int64], String)])
  func commonScale(values: [Int64], suffix: String) {
    let decimals = values.map { ExactDecimal($0) }
    #expect(NumberScale.common(decimals, language: .zh).suffix == suffix)
  }

  /// Beside values of 亿 (bn), one of a 万亿 (tn) and more is written as reports write it.
  @Test func trillionsAreWrittenAsSuch() {
    let values = [14_200_000_000_000, 569_600_000_000, 6_019_945_000_000].map { ExactDecimal($0) }
    let texts = Language.allCases.map { language in
      let format = NumberFormat(language: language)
      let scale = format.scale(of: values)
      return values.map { format.number($0, scale: scale) }
    }
    #expect(
      Set(texts) == [
        ["14.2万亿", "5696亿", "60199.45亿"], ["14.2tn", "569.6bn", "6.019945tn"],
      ])
  }
}
