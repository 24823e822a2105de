import Indicators
import Quantities

/// What stands between two figures, cut down to what is measured.
struct Stem {
  /// What is left after cutting; empty where the report leaves the thing out.
  var range: Range<Int>
  /// The relation that the words before the number state: the nearest strong one.
  var link: LinkWords.Meaning?
  /// 分别: one figure each for several things.
  var isEach = false
  /// 环比、同比: rates of one thing against several times.
  var isOfSeveralRates = false
  /// 居, 位列: an order follows.
  var hasOrder = false
  /// 年均, 日均: a mean.
  var isAverage = false
  /// 年均: a mean over years.
  var isYearly = false
  /// 是, 为 at its head: what follows is what something is compared with.
  var opensWithCopula = false
  /// The group that something ranks in: 中心城区 in 居中心城区第三.
  var group: Range<Int>?
  /// 连续 before the number: how long something has held.
  var isConsecutive = false
  var scope: Measurement.Scope = []
  var place: PlaceName?
  /// The places of a list, in order; empty for a single place.
  var placeList: [PlaceName] = []
  /// The scope word that the clause opens with: 全市, 我国.
  var opensWith: PlaceWords.Scope?
  /// Words of limit right before the number: 全国 in 居全国204个.
  var isNationwide = false
}

/// Cuts a stretch of text before a number down to what is measured.
struct StemCutter {
  let text: Characters
  let dates: [TimeMention]
  let places: [PlaceMention]

  func stem(of left: Range<Int>, shape: Quantity.Shape) -> Stem {
    var stem = Stem(range: left)
    stem.range = skipSeparators(stem.range)
    cutTail(&stem, shape: shape)
    cutLead(&stem)
    return stem
  }

  /// 、, 和, quotes and blanks between two items.
  private func skipSeparators(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    while low < range.upperBound, Self.separators.contains(text.at(low)) { low += 1 }
    return low..<range.upperBound
  }

  private static let separators: CodeUnitSet = "、,;:.—*# )》”-"

  // MARK: The tail

  static let orders = WordList(
    "排名 排位 第 首位 前列 领先",
    example: "占比5%，全省～第二。 = 延安市 !陕西省 / 占比5%，全省～二。 = rank:2 !陕西省 / 占比5%，全省～。 = 延安市 !陕西省")
  static let rankVerbs = WordList(
    "居 位居 位列 名列 稳居 跃居 列全国 列全省 列全市 分获",
    example: "产值～重点城市第3位。 = rank:3|产值|")
  static let yearly = WordList(
    "年均 年平均 平均每年 每年平均",
    example: "五年来，2023年产值5亿元，～增长5%。 = 5%|growth:5|产值|延安市|2019–2023")
  // MARK: The lead
}
