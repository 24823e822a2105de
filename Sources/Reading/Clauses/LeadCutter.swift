import Indicators
import Quantities

/// Cuts the words at the head of a stretch that are no part of what is measured.
///
/// As in `TailCutter` the first step that applies takes off one word, mark, time or place and notes
/// what it tells; where none does, the thing measured begins.
struct LeadCutter {
  private let text: Characters
  private let dates: [TimeMention]
  private let places: [PlaceMention]
  private let start: Int
  private var low: Int
  private let high: Int
  private var stem: Stem
  /// The word before is a preposition, so that a place behind it is not the subject.
  private var isBehindPreposition = false

  init(_ stem: Stem, text: Characters, dates: [TimeMention], places: [PlaceMention]) {
    self.text = text
    self.dates = dates
    self.places = places
    self.stem = stem
    start = stem.range.lowerBound
    low = start
    high = stem.range.upperBound
  }

  /// The stem without its lead.
  mutating func cut() -> Stem {
    while low < high, let end = cutStep() { low = end }
    stem.range = min(low, high)..<high
    return stem
  }

  /// The end of what the first step that applies takes off.
  private mutating func cutStep() -> Int? {
    endOfBracket() ?? endOfMark() ?? endOfPoint() ?? endOfComparedTime() ?? endOfNumber()
      ?? endOfDate()
      ?? cutPlaces() ?? cutWord()
  }

  /// (一) and, of a bracket that does not close, its mark: (占总投资的32.1%).
  private func endOfBracket() -> Int? {
    guard text.at(low) == "(" else { return nil }
    guard let close = (low + 1..<high).first(where: { text.at($0) == ")" }) else { return low + 1 }
    return close < low + 4 ? close + 1 : nil
  }

  /// A mark, or ● ■ ★ ① and the like at the head of an item.
  private func endOfMark() -> Int? {
    Self.marks.contains(text.at(low)) || isBullet(text.at(low)) ? low + 1 : nil
  }

  /// 九是, 十一是 before the points of a list.
  private func endOfPoint() -> Int? {
    var index = low
    while index - low < 3, Chinese.isNumeral(text.at(index)) { index += 1 }
    return index > low && text.at(index) == "是" ? index + 1 : nil
  }

  /// 较上月, 比年初.
  private func endOfComparedTime() -> Int? {
    guard text.at(low) == "较" || text.at(low) == "比" else { return nil }
    return Self.earlier.length(in: text, at: low + 1).map { low + 1 + $0 }
  }

  /// 今年, 年底前, 今年内.
  private func endOfDate() -> Int? {
    guard let date = dates.first(where: { $0.range.lowerBound == low }),
      date.range.upperBound <= high
    else { return nil }
    let end = date.range.upperBound
    return Self.timeEnds.contains(text.at(end)) ? end + 1 : end
  }

  /// The places that the stretch opens with; a list of them is one subject: 庆阳、酒泉.
  private mutating func cutPlaces() -> Int? {
    guard !isBehindPreposition, let first = place(at: low) else { return nil }
    var names = [first.place]
    var end = first.range.upperBound
    while text.at(end) == "、" || text.at(end) == "和", let next = place(at: end + 1) {
      names.append(next.place)
      end = next.range.upperBound
    }
    let isList = names.count > 1
    // 柞水、镇安两县: the count belongs to the list.
    if isList, Chinese.isCount(text.at(end)), Self.divisions.contains(text.at(end + 1)) { end += 2 }
    stem.placeList = isList ? names : []
    let isOpen = text.at(end) == "等" || (isList && end == high)
    if isOpen || helpsOwn(from: end) {
      stem.place = nil
    } else {
      stem.place =
        isList
        ? PlaceName(name: names.map(\.name).joined(separator: "、"), code: nil) : first.place
    }
    return end
  }

  /// The place named at an index, itself and not as a part of another name.
  private func place(at index: Int) -> PlaceMention? {
    places.first { $0.range.lowerBound == index }.flatMap {
      $0.isPlaceItself && $0.range.upperBound <= high ? $0 : nil
    }
  }

  /// A word of `LeadWords`: 累计, 其中, 全市.
  private mutating func cutWord() -> Int? {
    guard !ProtectedWords.words.starts(in: text, at: low),
      let (length, meaning) = LeadWords.trie.longest(in: text.units, at: low),
      low + length <= high
    else { return nil }
    switch meaning {
    case .filler:
      isBehindPreposition = Self.prepositions.contains(text.at(low))
      if low == start, Self.copulas.starts(in: text, at: low) { stem.opensWithCopula = true }
      if length == 2, text.at(low + 1) == "均" { stem.isAverage = true }
      if StemCutter.yearly.starts(in: text, at: low),
        !StemCutter.meansOfOneYear.starts(in: text, at: low + length)
      {
        stem.isYearly = true
      }
      if text.has("分别", at: low) { stem.isEach = true }
    case .cumulative: stem.scope.insert(.cumulative)
    case .part: stem.scope.insert(.partial)
    case .ownScope: noteScope(wordEnd: low + length)
    }
    return low + length
  }

  /// 全市; but 全市范围内率先建成10个 speaks of whoever is ahead in it, and 全省排名第一 of a rank.
  private mutating func noteScope(wordEnd: Int) {
    guard stem.opensWith == nil, !isBehindPreposition, !text.has("范围", at: wordEnd),
      !StemCutter.orders.starts(in: text, at: wordEnd),
      let (_, scope) = PlaceWords.scopeTrie.longest(in: text.units, at: low)
    else { return }
    stem.opensWith = scope
  }

  /// ● ■ ★ ① and the like at the head of an item.
  private func isBullet(_ unit: CodeUnit) -> Bool {
    ("■"..."➿" ~= unit) || ("①"..."⑳" ~= unit) || unit == "·" || unit == "※"
  }

  /// The end of 三、 or 2. at the head of a passage.
  private func endOfNumber() -> Int? {
    guard low == start, start == 0 || text.at(start - 1) == "。" else { return nil }
    var index = start
    while index - start < 3, Chinese.isNumeral(text.at(index)) || text.at(index).isDigit {
      index += 1
    }
    let isMarked = text.at(index) == "、" || text.at(index) == "."
    return index > start && isMarked ? index + 1 : nil
  }

  /// 西安市对口帮扶我市: the place named helps the report's own, of which the figures are.
  private func helpsOwn(from low: Int) -> Bool {
    (low..<max(low, high)).contains { text.at($0) == "我" }
      && (low..<high).contains {
        PlaceWords.own.starts(in: text, at: $0) && PlaceWords.helping.ends(in: text, before: $0)
      }
  }

  /// 在 对 向 与 从 由 为: what follows is not the subject.
  private static let prepositions: CodeUnitSet = "在对向与和从由为把将到至于包"

  private static let timeEnds: CodeUnitSet = "前内间里"

  private static let divisions: CodeUnitSet = "县市区省州地个"

  private static let marks: CodeUnitSet = ",、:;)的*# ”》—"

  private static let copulas = WordList(
    "是 为",
    example: "公路5公里，～上个五年的1.7倍。 = 1.7倍|growth:1.7|公路|")

  private static let earlier = WordList(
    "上月 上季度 上周 同期 年初 上届 上期", example: "较～办件增加263件。 = growth:263|办件|")
}
