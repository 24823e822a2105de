import Quantities

/// Cuts a stretch of text before a number down to what is measured.
struct StemCutter {
  let text: Characters
  let dates: [TimeMention]
  let places: [PlaceMention]

  /// What a stretch before a number of some shape measures.
  func stem(of left: Range<Int>, shape: Quantity.Shape) -> Stem {
    var tail = TailCutter(
      Stem(range: skipSeparators(left)), shape: shape, text: text, dates: dates)
    return withoutCause(withoutLead(tail.cut()))
  }

  /// 推动人均预期寿命达到80岁: what is made to change is what is measured.
  private func withoutCause(_ stem: Stem) -> Stem {
    guard stem.link != nil, stem.link != .add,
      let length = Self.causes.length(in: text, at: stem.range.lowerBound),
      length + 2 <= stem.range.count
    else { return stem }
    var caused = stem
    caused.range = stem.range.lowerBound + length..<stem.range.upperBound
    return caused
  }

  static let causes = WordList(
    "推动 促进 带动 助推", example: "～人均预期寿命达到80岁。 = |人均预期寿命|")

  /// A stem without the words at its head that are no part of what is measured.
  func withoutLead(_ stem: Stem) -> Stem {
    var lead = LeadCutter(stem, text: text, dates: dates, places: places)
    return lead.cut()
  }

  /// 、, 和, quotes and blanks between two items.
  private func skipSeparators(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound, Self.separators.contains(text.at(low)) { low += 1 }
    return low..<range.upperBound
  }

  private static let separators: CodeUnitSet = "、,;:.—*# )》”-"

  static let orders = WordList(
    "排名 排位 第 首位 前列 领先",
    example: "占比5%，全省～第二。 = 延安市 !陕西省 / 占比5%，全省～二。 = rank:2 !陕西省 / 占比5%，全省～。 = 延安市 !陕西省")

  static let rankVerbs = WordList(
    "居 位居 位列 名列 稳居 跃居 列全国 列全省 列全市 分获",
    example: "产值～重点城市第3位。 = rank:3|产值|")

  /// What has a mean within each year: 年均气温.
  static let meansOfOneYear = WordList(
    "气温 降水 降雨 日照 浓度 湿度 风速 蒸发", example: "2022年，年均～为8。产值5亿元。 = 5亿元 / 2022年，年均～8毫米。 = 2022")

  static let yearly = WordList(
    "年均 年平均 平均每年 每年平均",
    example: "五年来，2023年产值5亿元，～增长5%。 = 5%|growth:5|产值|延安市|2019–2023")
}
