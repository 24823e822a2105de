import Indicators
import Quantities

/// The words at the head of a stretch that are no part of what is measured.
extension StemCutter {
  func cutLead(_ stem: inout Stem) {
    var low = stem.range.lowerBound
    let high = stem.range.upperBound
    var isBehindPreposition = false
    scan: while low < high {
      if text.at(low) == "(",
        let close = (low + 1..<min(low + 4, high)).first(where: { text.at($0) == ")" })
      {
        low = close + 1  // (一)
        continue
      }
      if text.at(low) == "(", !(low..<high).contains(where: { text.at($0) == ")" }) {
        low += 1  // (占总投资的32.1%)
        continue
      }
      if Self.leadMarks.contains(text.at(low)) || isBullet(text.at(low)) {
        low += 1
        continue
      }
      if text.at(low) == "较" || text.at(low) == "比",
        let length = Self.earlier.length(in: text, at: low + 1)
      {
        low += 1 + length
        continue
      }
      if low == stem.range.lowerBound, let end = endOfNumber(low) {
        low = end
        continue
      }
      if let date = dates.first(where: { $0.range.lowerBound == low }),
        date.range.upperBound <= high
      {
        low = date.range.upperBound
        if Self.timeEnds.contains(text.at(low)) { low += 1 }  // 年底前, 今年内
        continue
      }
      if let mention = places.first(where: { $0.range.lowerBound == low }), mention.isPlaceItself,
        mention.range.upperBound <= high, !isBehindPreposition
      {
        // A list of places is one subject: 庆阳、酒泉.
        var names = [mention]
        var end = mention.range.upperBound
        while text.at(end) == "、" || text.at(end) == "和",
          let next = places.first(where: { $0.range.lowerBound == end + 1 }), next.isPlaceItself,
          next.range.upperBound <= high
        {
          names.append(next)
          end = next.range.upperBound
        }
        // 柞水、镇安两县: the count belongs to the list.
        if names.count > 1, Chinese.isCount(text.at(end)), Self.divisions.contains(text.at(end + 1))
        {
          end += 2
        }
        stem.placeList = names.count > 1 ? names.map(\.place) : []
        let isOpenList = text.at(end) == "等" || (names.count > 1 && end == high)
        stem.place =
          isOpenList
          ? nil
          : names.count == 1
            ? mention.place
            : PlaceName(name: names.map(\.place.name).joined(separator: "、"), code: nil)
        if helpsOwn(from: end, to: high) { stem.place = nil }
        low = end
        continue
      }
      guard !ProtectedWords.words.starts(in: text, at: low),
        let (length, meaning) = LeadWords.trie.longest(in: text.units, at: low),
        low + length <= high
      else { break scan }
      // A lead that is all there is stays: 合作, 累计.
      switch meaning {
      case .filler:
        isBehindPreposition = Self.prepositions.contains(text.at(low))
        if low == stem.range.lowerBound, Self.copulas.starts(in: text, at: low) {
          stem.opensWithCopula = true
        }
        if length == 2, text.at(low + 1) == "均" { stem.isAverage = true }
        if Self.yearly.starts(in: text, at: low) { stem.isYearly = true }
        if text.has("分别", at: low) { stem.isEach = true }
      case .cumulative: stem.scope.insert(.cumulative)
      case .part: stem.scope.insert(.partial)
      case .ownScope:
        // 全市范围内率先建成10个 speaks of whoever is ahead in it.
        if stem.opensWith == nil, !isBehindPreposition, !text.has("范围", at: low + length),
          !Self.orders.starts(in: text, at: low + length),  // 全省排名第一
          let (_, scope) = PlaceWords.scopeTrie.longest(in: text.units, at: low)
        {
          stem.opensWith = scope
        }
      }
      low += length
    }
    stem.range = min(low, high)..<high
  }

  /// ● ■ ★ ① and the like at the head of an item.
  func isBullet(_ unit: CodeUnit) -> Bool {
    ("■"..."➿" ~= unit) || ("①"..."⑳" ~= unit) || unit == "·" || unit == "※"
  }

  /// The end of 三、 or 2. at the head of a passage.
  func endOfNumber(_ start: Int) -> Int? {
    guard start == 0 || text.at(start - 1) == "。" else { return nil }
    var index = start
    while index - start < 3, Chinese.isNumeral(text.at(index)) || text.at(index).isDigit {
      index += 1
    }
    let isMarked = text.at(index) == "、" || text.at(index) == "."
    return index > start && isMarked ? index + 1 : nil
  }

  /// 西安市对口帮扶我市: the place named helps the report's own, of which the figures are.
  func helpsOwn(from low: Int, to high: Int) -> Bool {
    (low..<max(low, high)).contains { text.at($0) == "我" }
      && (low..<high).contains {
        PlaceWords.own.starts(in: text, at: $0) && PlaceWords.helping.ends(in: text, before: $0)
      }
  }

  /// 在 对 向 与 从 由 为: what follows is not the subject.
  static let prepositions: CodeUnitSet = "在对向与和从由为把将到至于"

  static let timeEnds: CodeUnitSet = "前内间里"

  static let divisions: CodeUnitSet = "县市区省州地个"

  static let leadMarks: CodeUnitSet = ",、:;)的*# ”》—"

  static let copulas = WordList(
    "是 为",
    example: "公路5公里，～上个五年的1.7倍。 = 1.7倍|growth:1.7|公路|")

  static let earlier = WordList(
    "上月 上季度 上周 同期 年初 上届 上期", example: "较～办件增加263件。 = growth:263|办件|")
}
