import Testing

@testable import Quantities

@Suite struct UnitConversionTests {
  @Test(
    arguments: [
      ("7628000000", "斤", "吨", "3814000"), ("3", "公顷", "亩", "45"), ("45", "亩", "公顷", "3"),
      ("1", "亩", "公顷", nil),
      ("15", "亩", "平方公里", "0.01"), ("1", "平方公里", "亩", "1500"), ("2", "里", "公里", "1"),
      ("2", "公斤", "斤", "4"),
      ("1", "吉瓦", "千瓦", "1000000"), ("5", "度", "千瓦时", "5"), ("3", "成", "%", "30"),
      ("5", "‰", "%", "0.5"),
      ("1.2", "毫克/立方米", "微克/立方米", "1200"), ("90", "分钟", "小时", "1.5"), ("7", "个", "个", "7"),
      ("7", "", "个", "7"), ("7", "", "元", nil), ("7", "个", "家", nil), ("7", "吨", "亩", nil),
      ("7", "百分点", "%", nil),
      ("7", "蒸吨", "吨", nil), ("7", "蒸吨", "蒸吨", "7"), ("7", "公里", "皮长公里", nil),
      ("7", "美元", "元", nil),
      ("7", "%", "", nil), ("0", "亩", "公顷", "0"),
      ("200", "MW", "千瓦", "200000"), ("3", "GW", "MW", "3000"), ("5", "kWh", "度", "5"),
      ("3", "km", "米", "3000"), ("2", "kg", "斤", "4"), ("1", "平米", "平方米", "1"),
      ("1", "立方", "立方米", "1"), ("1", "港币", "港元", "1"), ("3", "公尺", "米", "3"),
      ("1", "微克每立方米", "微克/立方米", "1"), ("36", "吉焦", "千瓦时", "10000"),
      ("1", "人民币", "元", "1"), ("1", "港元", "元", nil),
    ] as [(String, String, String, String?)])
  func convertsExactlyOrNotAtAll(value: String, from: String, to: String, result: String?) throws {
    let number = try #require(Self.decimal(value))
    #expect(UnitConversion.convert(number, from: from, to: to)?.description == result)
  }

  @Test(arguments: [
    ("亩", "公顷", true), ("斤", "吨", true), ("", "人", true), ("", "%", false), ("家", "个", false),
    ("家", "家", true),
    ("元", "美元", false),
  ])
  func tellsWhetherUnitsMeasureTheSame(from: String, to: String, isPossible: Bool) {
    #expect(UnitConversion.canConvert(from: from, to: to) == isPossible)
  }

  /// Sizes that the table would take wrong without a word: what is no positive decimal, no fraction of
  /// two, or of no dimension.
  @Test(arguments: [
    "mass", "mass -1", "mass 0", "mass 1/2/3", "mass 1.", "mass .5", "mass 1/", "weight 1", "1",
  ])
  func malformedSizeIsNone(text: String) {
    #expect(UnitMeasure(text) == nil)
  }

  private static func decimal(_ text: String) -> ExactDecimal? {
    let parts = text.split(separator: ".")
    let decimals = parts.count > 1 ? parts[1].count : 0
    return Int64(parts.joined()).map { ExactDecimal($0, exponent: -decimals) }
  }
}
