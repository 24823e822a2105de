import Indicators
import Quantities

/// What stands between two figures, cut down to what is measured.
struct Stem {
  /// What is left after cutting; empty where the report leaves the thing out.
  var range: Range<Int>
  /// The relation that the words before the number state: the nearest strong one.
  var link: LinkWords.Meaning?
  /// What limits the things counted before: 20亿元以上 in 项目12个、20亿元以上5个.
  var criterion: Range<Int>?
  /// 由 stands before a word of change: 由上年增长3.1%转为….
  var opensChange = false
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
