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

  private static let separators: [UInt16] = Array("、,;:.—*# )》”-".utf16)

  // MARK: The tail

  private func cutTail(_ stem: inout Stem, shape: Quantity.Shape) {
    var high = stem.range.upperBound
    let low = stem.range.lowerBound
    var decided = false
    while high > low {
      // 居204个产业带中第13位: 中 goes with the group.
      if Self.tailMarks.contains(text.at(high - 1))
        || (shape == .rank && text.at(high - 1) == 0x4E2D)
      {
        high -= 1
        continue
      }
      if let start = startOfSpan(high), start >= low {
        high = start
        continue
      }
      // 提高到人均40元; 人均 alone says what is measured.
      if Self.perHead.ends(in: text, before: high), high - 2 >= low {
        if high - 2 == low { break }
        high -= 2
        continue
      }
      // 下降(同口径)19.59%: what is in brackets belongs to the verb before.
      if text.at(high - 1) == 0x29,
        let open = (max(low, high - 14)..<high).last(where: { text.at($0) == 0x28 }), open > low
      {
        high = open
        continue
      }
      if let date = dates.last(where: { $0.range.upperBound == high && $0.range.lowerBound >= low })
      {
        high = date.range.lowerBound
        // 增速较上半年加快: the preposition goes with the time.
        if high > low, Self.comparisons.contains(text.at(high - 1)) { high -= 1 }
        continue
      }
      if let length = LinkWords.scopes.length(in: text, before: high),
        high - length >= low, shape == .rank || decided || high - length == low || stem.link == nil
      {
        let isTail =
          shape == .rank || isLinked(before: high - length, low: low) || high - length == low
        if isTail {
          if text.has("全国", at: high - length) { stem.isNationwide = true }
          high -= length
          continue
        }
      }
      guard
        let (length, meaning) = LinkWords.reversedTrie.longestReversed(
          in: text.units, before: high),
        high - length >= low
      else { break }
      // 两年平均 is 两年 and 平均, no 年平均.
      if let date = dates.last(where: { $0.range.contains(high - length) }),
        date.range.lowerBound < high - length, date.range.upperBound <= high
      {
        high = date.range.upperBound
        continue
      }
      guard
        !isPartOfWord(high - length, length: length, low: low, meaning: meaning)
      else { break }
      switch meaning {
      case .filler:
        if text.has("累计", at: high - length) { stem.scope.insert(.cumulative) }
        if text.has("连续", at: high - length) { stem.isConsecutive = true }
        if text.at(high - 1) == 0x5747, text.at(high - length) != 0x5747 { stem.isAverage = true }
        if Self.yearly.ends(in: text, before: high) { stem.isYearly = true }
      case .each:
        stem.isEach = true
      case .order:
        // 综合排名居第13位: the ranking itself is what is measured.
        if high - length > low, length > 2 || text.has("综合", before: high - length),
          let noun = Self.rankNouns.length(in: text, at: high - length)
        {
          stem.link = stem.link ?? .reach
          stem.range = low..<high - length + noun
          return
        }
        stem.hasOrder = true
        if shape != .rank, stem.link == nil { stem.link = .reach }
      case .from:
        if stem.link == nil { stem.link = .from }
      case .reach, .rise, .fall, .add:
        if stem.link == nil || stem.link == .from { stem.link = meaning }
        // 经济增长预期目标为5%: the noun of change decides a proportion.
        if shape == .proportion, stem.link == .reach, meaning != .reach, meaning != .add {
          stem.link = meaning
        }
        decided = true
      }
      high -= length
    }
    // 低于全省居民消费价格指数0.2个百分点: what follows the verb is compared with.
    if shape == .points,
      let verb = (low..<high).last(where: {
        Self.above.starts(in: text, at: $0) || Self.below.starts(in: text, at: $0)
      })
    {
      high = verb
      stem.link = Self.below.starts(in: text, at: verb) ? .fall : .rise
    }
    // 居中心城区第三: the group that something ranks in goes with the verb.
    if shape == .rank,
      var verb = (low..<high).last(where: { Self.rankVerbs.starts(in: text, at: $0) })
    {
      if verb > low, Self.rankVerbs.starts(in: text, at: verb - 1) { verb -= 1 }  // 位列全国
      let length = Self.rankVerbs.length(in: text, at: verb) ?? 0
      stem.group = min(verb + length, high)..<high
      high = verb
      stem.hasOrder = true
      stem.link = stem.link ?? .reach
    }
    stem.range = low..<high
  }

  private static let above = WordList(
    "高于 快于 好于 优于 高出 领先 超额完成 超过",
    example: "消费价格上涨2%，～全省消费价格指数0.2个百分点。 = growth:0.2|消费价格|")
  private static let below = WordList(
    "低于 慢于", example: "消费价格上涨2%，～全省消费价格指数0.2个百分点。 = growth:-0.2|消费价格|")
  private static let earlier = WordList(
    "上月 上季度 上周 同期 年初 上届 上期", example: "较～办件增加263件。 = growth:263|办件|")
  static let orders = WordList(
    "排名 排位 第 首位 前列 领先",
    example: "占比5%，全省～第二。 = 延安市 !陕西省 / 占比5%，全省～二。 = rank:2 !陕西省 / 占比5%，全省～。 = 延安市 !陕西省")
  static let rankVerbs = WordList(
    "居 位居 位列 名列 稳居 跃居 列全国 列全省 列全市 分获",
    example: "产值～重点城市第3位。 = rank:3|产值|")
  private static let yearly = WordList(
    "年均 年平均 平均每年 每年平均",
    example: "五年来，2023年产值5亿元，～增长5%。 = 5%|growth:5|产值|延安市|2019–2023")
  private static let perHead = WordList(
    "人均 户均 亩均 校均 村均",
    example: "补助标准提高到～40元。 = |补助标准|")
  private static let copulas = WordList(
    "是 为",
    example: "公路5公里，～上个五年的1.7倍。 = 1.7倍|growth:1.7|公路|")
  private static let rankNouns = WordList(
    "排名 位次 排位",
    example: "综合～居全省第13位。 = |综合～|")
  private static let comparisons: [UInt16] = Array("比较同与".utf16)
  private static let tailMarks: [UInt16] = Array(",(:“ 、的".utf16)

  private func isLinked(before index: Int, low: Int) -> Bool {
    guard
      let (length, meaning) = LinkWords.reversedTrie.longestReversed(in: text.units, before: index),
      index - length >= low
    else { return false }
    return meaning != .filler
  }

  /// 有 in 国有, 为 in 作为: single characters that end another word are no link.
  private func isPartOfWord(_ start: Int, length: Int, low: Int, meaning: LinkWords.Meaning) -> Bool
  {
    guard length == 1, start > low else { return false }
    return Self.endings.length(in: text, at: start - 1) == 2
  }

  private static let endings = WordList(
    """
    国有 所有 公有 私有 持有 作为 行为 机动 首都 成都 全都 应对 反对 绿化 规划 计划 统计 审计 会计 设计 高中 最高 最低 提升 至今 发达 表达 传达 直达 送达 可以 所以 难以 得以 加以 予以 给予 从而 自由 理由 由于 将来 未来 各自 独自 来自 亲自 计算 高位 减少 不少 很多 许多 众多 超多 即将 必将 不再 一再 增减 税减 减税 冬至 甚至 以至 乃至 直至 感到 看到 得到 收到 受到 来到 做到 找到 接到 重要 主要 需要 必要 摘要 纪要 公共 中共 没有 具有 人才 通达 还有 享有 含有 起降 升降 实有 班列 系列 专列 签约 预约 履约 违约 邀约 集约 队列 榜首 元首
    """,
    example: "～5个。 = |～| / 重点～5个。 = |重点～|")

  // MARK: The lead

  func cutLead(_ stem: inout Stem) {
    var low = stem.range.lowerBound
    let high = stem.range.upperBound
    var isBehindPreposition = false
    scan: while low < high {
      if text.at(low) == 0x28,
        let close = (low + 1..<min(low + 4, high)).first(where: { text.at($0) == 0x29 })
      {
        low = close + 1  // (一)
        continue
      }
      if Self.leadMarks.contains(text.at(low)) || isBullet(text.at(low)) {
        low += 1
        continue
      }
      if text.at(low) == 0x8F83 || text.at(low) == 0x6BD4,  // 较 比
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
        while text.at(end) == 0x3001 || text.at(end) == 0x548C,
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
        let isOpenList = text.at(end) == 0x7B49 || (names.count > 1 && end == high)
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
        if length == 2, text.at(low + 1) == 0x5747 { stem.isAverage = true }
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

  /// The start of 连续五年 or 连续12个月 that ends before an index.
  private func startOfSpan(_ end: Int) -> Int? {
    guard let length = Self.spans.length(in: text, before: end) else { return nil }
    var index = end - length
    while Chinese.isNumeral(text.at(index - 1)) || 0x30...0x39 ~= text.at(index - 1) { index -= 1 }
    return text.has("连续", before: index) ? index - 2 : nil
  }

  private static let spans = WordList(
    "年 个月 个季度 届 次",
    example: "产值连续五～居全省首位。 = |产值|")

  /// ● ■ ★ ① and the like at the head of an item.
  private func isBullet(_ unit: UInt16) -> Bool {
    (0x25A0...0x27BF ~= unit) || (0x2460...0x2473 ~= unit) || unit == 0xB7 || unit == 0x203B
  }

  /// The end of 三、 or 2. at the head of a passage.
  private func endOfNumber(_ start: Int) -> Int? {
    guard start == 0 || text.at(start - 1) == 0x3002 else { return nil }
    var index = start
    while index - start < 3, Chinese.isNumeral(text.at(index)) || 0x30...0x39 ~= text.at(index) {
      index += 1
    }
    let isMarked = text.at(index) == 0x3001 || text.at(index) == 0x2E
    return index > start && isMarked ? index + 1 : nil
  }

  /// 西安市对口帮扶我市: the place named helps the report's own, of which the figures are.
  private func helpsOwn(from low: Int, to high: Int) -> Bool {
    text.units[low..<max(low, high)].contains(0x6211)  // 我
      && (low..<high).contains {
        PlaceWords.own.starts(in: text, at: $0) && PlaceWords.helping.ends(in: text, before: $0)
      }
  }

  /// 在 对 向 与 从 由 为: what follows is not the subject.
  private static let prepositions: [UInt16] = Array("在对向与和从由为把将到至于".utf16)
  private static let timeEnds: [UInt16] = Array("前内间里".utf16)
  private static let divisions: [UInt16] = Array("县市区省州地个".utf16)
  private static let leadMarks: [UInt16] = Array(",、:;)的*# ”》—".utf16)
}
