import Indicators
import Quantities

/// The words between what is measured and its number.
extension StemCutter {
  func cutTail(_ stem: inout Stem, shape: Quantity.Shape) {
    var high = stem.range.upperBound
    let low = stem.range.lowerBound
    var decided = false
    while high > low {
      // 居204个产业带中第13位: 中 goes with the group.
      if Self.tailMarks.contains(text.at(high - 1))
        || (shape == .rank && text.at(high - 1) == "中")
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
      if text.at(high - 1) == ")",
        let open = (max(low, high - 14)..<high).last(where: { text.at($0) == "(" }), open > low
      {
        high = open
        continue
      }
      if let date = dates.last(where: { $0.range.upperBound == high && $0.range.lowerBound >= low })
      {
        high = date.range.lowerBound
        // 增速较上半年加快: the preposition goes with the time.
        if high > low, Self.comparisons.contains(text.at(high - 1)) {
          high -= text.has("相比", before: high) ? 2 : 1
        }
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
        if text.has("环比", at: high - length) {
          stem.isOfSeveralRates =
            text.has("、同比", at: high) || text.has("同比、", before: high - length)
        }
        if text.at(high - 1) == "均", text.at(high - length) != "均" { stem.isAverage = true }
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
    // 高于省定脱贫标准2100元
    if shape == .amount, Self.standards.ends(in: text, before: high),
      let verb = (low..<high).last(where: { Self.above.starts(in: text, at: $0) })
    {
      high = verb
      stem.link = .rise
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

  static let above = WordList(
    "高于 快于 好于 优于 高出 领先 超额完成 超过",
    example: "消费价格上涨2%，～全省消费价格指数0.2个百分点。 = growth:0.2|消费价格|")

  static let standards = WordList(
    "标准 标准线 贫困线", example: "人均纯收入5000元，人均收入高于省定～2100元。 = 2100元|growth:2100|")
  static let below = WordList(
    "低于 慢于", example: "消费价格上涨2%，～全省消费价格指数0.2个百分点。 = growth:-0.2|消费价格|")

  static let perHead = WordList(
    "人均 户均 亩均 校均 村均",
    example: "补助标准提高到～40元。 = |补助标准|")

  static let rankNouns = WordList(
    "排名 位次 排位",
    example: "综合～居全省第13位。 = |综合～|")

  static let comparisons: CodeUnitSet = "比较同与"

  static let tailMarks: CodeUnitSet = ",(:“ 、的"

  func isLinked(before index: Int, low: Int) -> Bool {
    guard
      let (length, meaning) = LinkWords.reversedTrie.longestReversed(in: text.units, before: index),
      index - length >= low
    else { return false }
    return meaning != .filler
  }

  /// 有 in 国有, 为 in 作为: single characters that end another word are no link.
  func isPartOfWord(_ start: Int, length: Int, low: Int, meaning: LinkWords.Meaning) -> Bool {
    guard length == 1, start > low else { return false }
    return Self.endings.length(in: text, at: start - 1) == 2
  }

  static let endings = WordList(
    """
    国有 所有 公有 私有 持有 作为 行为 机动 首都 成都 全都 应对 反对 绿化 规划 计划 统计 审计 会计 设计 高中 最高 最低 提升 至今 发达 表达 传达 直达 送达 可以 所以 难以 得以 加以 予以 给予 从而 自由 理由 由于 将来 未来 各自 独自 来自 亲自 计算 高位 减少 不少 很多 许多 众多 超多 即将 必将 不再 一再 增减 税减 减税 冬至 甚至 以至 乃至 直至 感到 看到 得到 收到 受到 来到 做到 找到 接到 重要 主要 需要 必要 摘要 纪要 公共 中共 没有 具有 人才 通达 还有 享有 含有 起降 升降 实有 返还 归还 偿还 发现 出现 呈现 体现 展现 兑现 班列 系列 专列 签约 预约 履约 违约 邀约 集约 队列 榜首 元首
    """,
    example: "～5个。 = |～| / 重点～5个。 = |重点～|")

  /// The start of 连续五年 or 连续12个月 that ends before an index.
  func startOfSpan(_ end: Int) -> Int? {
    guard let length = Self.spans.length(in: text, before: end) else { return nil }
    var index = end - length
    while Chinese.isNumeral(text.at(index - 1)) || text.at(index - 1).isDigit { index -= 1 }
    return text.has("连续", before: index) ? index - 2 : nil
  }

  static let spans = WordList(
    "年 个月 个季度 届 次",
    example: "产值连续五～居全省首位。 = |产值|")
}
