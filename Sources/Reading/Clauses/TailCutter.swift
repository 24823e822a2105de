import Indicators
import Quantities

/// Cuts the words between what is measured and its number, from the number leftwards.
///
/// One step at a time takes off one word, date or mark and notes what it tells; the first step that
/// applies counts, and where none does the tail ends.
struct TailCutter {
  private let text: Characters
  private let dates: [TimeMention]
  private let shape: Quantity.Shape
  private let low: Int
  private var high: Int
  private var stem: Stem
  /// A word of change or of reaching was cut.
  private var isDecided = false
  /// What is left is the name of a ranking: 综合排名.
  private var isRanking = false

  private enum Step { case cut, end }

  init(_ stem: Stem, shape: Quantity.Shape, text: Characters, dates: [TimeMention]) {
    self.text = text
    self.dates = dates
    self.shape = shape
    self.stem = stem
    low = stem.range.lowerBound
    high = stem.range.upperBound
  }

  /// The stem without its tail.
  mutating func cut() -> Stem {
    while high > low,
      (cutMark() ?? cutSpan() ?? cutPerHead() ?? cutBrackets() ?? cutDate() ?? cutCircumstance()
        ?? cutScope()
        ?? cutLink() ?? cutState()) == .cut
    {}
    if !isRanking {
      cutComparison()
      cutStandard()
      cutGroup()
    }
    stem.range = low..<high
    return stem
  }

  /// A mark; and 中 in 居204个产业带中第13位, which goes with the group.
  private mutating func cutMark() -> Step? {
    guard !text.has("标的", before: high) else { return nil }
    guard Self.marks.contains(text.at(high - 1)) || (shape == .rank && text.at(high - 1) == "中")
    else { return nil }
    if text.at(high - 1) == "+" { stem.link = .rise }  // 同比+16.3%
    high -= 1
    return .cut
  }

  /// 连续五年 in 产值连续五年居全省首位.
  private mutating func cutSpan() -> Step? {
    guard let start = startOfSpan(high), start >= low else { return nil }
    high = start
    return .cut
  }

  /// 人均 in 提高到人均40元; alone it says what is measured.
  private mutating func cutPerHead() -> Step? {
    guard Self.perHead.ends(in: text, before: high), high - 2 >= low else { return nil }
    if high - 2 == low { return .end }
    high -= 2
    return .cut
  }

  /// 下降(同口径)19.59%: what is in brackets belongs to the verb before; 生产总值[1] bears a footnote.
  private mutating func cutBrackets() -> Step? {
    let pair: (open: CodeUnit, isNote: Bool)
    switch text.at(high - 1) {
    case ")": pair = ("(", false)
    case "]": pair = ("[", true)
    case "〕": pair = ("〔", true)
    case "】": pair = ("【", true)
    default: return nil
    }
    guard let open = (max(low, high - 24)..<high).last(where: { text.at($0) == pair.open }),
      open > low, !pair.isNote || (open + 1..<high - 1).allSatisfy({ text.at($0).isDigit })
    else { return nil }
    high = open
    return .cut
  }

  /// A time, with the preposition before it: 增速较上半年加快.
  private mutating func cutDate() -> Step? {
    guard
      let date = dates.last(where: { $0.range.upperBound == high && $0.range.lowerBound >= low })
    else { return nil }
    high = date.range.lowerBound
    if high > low, Self.comparisons.contains(text.at(high - 1)) {
      high -= text.has("相比", before: high) ? 2 : 1
    }
    return .cut
  }

  /// 在上年高基数基础上, 在减税降费的情况下: under what something grew.
  private mutating func cutCircumstance() -> Step? {
    guard let length = Self.circumstances.length(in: text, before: high) else { return nil }
    if high - length <= low + 1 {  // 在去年增长5%的|基础上增长6%
      high = low
      return .cut
    }
    guard let start = (max(low, high - 20)..<high).last(where: { text.at($0) == "在" }) else {
      return nil
    }
    high = start
    return .cut
  }

  private static let circumstances = WordList(
    "基础上 基数上 情况下 背景下 形势下 条件下 前提下 压力下 态势下",
    example: "营业收入在较高～增长5%。 = 5%|growth:5|营业收入|")

  /// 全国 in 居全国第3位 and in 居全国204个.
  private mutating func cutScope() -> Step? {
    guard let length = LinkWords.scopes.length(in: text, before: high), high - length >= low,
      shape == .rank || high - length == low
        || ((isDecided || stem.link == nil) && isLinked(before: high - length))
    else { return nil }
    if text.has("全国", at: high - length) { stem.isNationwide = true }
    high -= length
    return .cut
  }

  /// 增势强劲 in 外贸进出口增势强劲、增长16.3%: how it goes, told before the figure.
  private mutating func cutState() -> Step {
    guard isDecided, text.at(high) == "、" || text.at(high) == ",",
      let state = StateWords.predicate(in: text, endingAt: high, from: low)
    else { return .end }
    high = state.start
    return .cut
  }

  /// A word of `LinkWords`: 增长到, 分别, 同比.
  private mutating func cutLink() -> Step? {
    guard
      let (length, meaning) = LinkWords.reversedTrie.longestReversed(in: text.units, before: high),
      high - length >= low
    else { return nil }
    // 两年平均 is 两年 and 平均, no 年平均.
    if let date = dates.last(where: { $0.range.contains(high - length) }),
      date.range.lowerBound < high - length, date.range.upperBound <= high
    {
      high = date.range.upperBound
      return .cut
    }
    guard !isPartOfWord(high - length, length: length) else { return nil }
    // 综合排名居第13位: the ranking itself is what is measured.
    if meaning == .order, high - length > low,
      length > 2 || text.has("综合", before: high - length),
      let noun = Self.rankNouns.length(in: text, at: high - length)
    {
      stem.link = stem.link ?? .reach
      high += noun - length
      isRanking = true
      return .end
    }
    note(meaning, high - length..<high)
    high -= length
    return .cut
  }

  /// Notes what a word of `LinkWords` tells.
  private mutating func note(_ meaning: LinkWords.Meaning, _ word: Range<Int>) {
    switch meaning {
    case .filler: noteFiller(word)
    case .each: stem.isEach = true
    case .order:
      stem.hasOrder = true
      if shape != .rank, stem.link == nil { stem.link = .reach }
    case .from:
      stem.opensChange = true
      if stem.link == nil { stem.link = .from }
    case .reach, .rise, .fall, .add:
      if stem.link == nil || stem.link == .from { stem.link = meaning }
      // 经济增长预期目标为5%: the noun of change decides a proportion.
      if shape == .proportion, stem.link == .reach, meaning != .reach, meaning != .add {
        stem.link = meaning
      }
      isDecided = true
    }
  }

  /// 累计, 连续, 环比、同比, 日均, 年均: words that say how a figure is counted.
  private mutating func noteFiller(_ word: Range<Int>) {
    if text.has("累计", at: word.lowerBound) { stem.scope.insert(.cumulative) }
    if text.has("连续", at: word.lowerBound) { stem.isConsecutive = true }
    if text.has("环比", at: word.lowerBound) {
      stem.isOfSeveralRates =
        text.has("、同比", at: word.upperBound) || text.has("同比、", before: word.lowerBound)
    }
    if text.at(word.upperBound - 1) == "均", text.at(word.lowerBound) != "均" {
      stem.isAverage = true
    }
    if StemCutter.yearly.ends(in: text, before: word.upperBound) { stem.isYearly = true }
  }

  /// 低于全省居民消费价格指数0.2个百分点: what follows the verb is compared with.
  private mutating func cutComparison() {
    guard shape == .points else { return }
    // 增速比潍坊市快2.2个百分点
    if stem.link == .rise || stem.link == .fall,
      let base = (low..<high).dropFirst().first(where: isThan)
    {
      high = base
      return
    }
    guard
      let verb = (low..<high).last(where: {
        Self.above.starts(in: text, at: $0) || Self.below.starts(in: text, at: $0)
      })
    else { return }
    high = verb
    stem.link = Self.below.starts(in: text, at: verb) ? .fall : .rise
  }

  /// 比 and 较 in 比潍坊市快, against 比重, 占比 and 同比.
  private func isThan(_ index: Int) -> Bool {
    (text.at(index) == "比" || text.at(index) == "较")
      && !Self.ratios.contains(text.at(index + 1)) && !Self.ratios.contains(text.at(index - 1))
      && !text.has("分别", before: index)
  }

  private static let ratios: CodeUnitSet = "重例率值赛占同环对之"

  /// 高于省定脱贫标准2100元.
  private mutating func cutStandard() {
    guard shape == .amount, Self.standards.ends(in: text, before: high),
      let verb = (low..<high).last(where: { Self.above.starts(in: text, at: $0) })
    else { return }
    high = verb
    stem.link = .rise
  }

  /// 居中心城区第三: the group that something ranks in goes with the verb.
  private mutating func cutGroup() {
    guard shape == .rank,
      var verb = (low..<high).last(where: { StemCutter.rankVerbs.starts(in: text, at: $0) })
    else { return }
    if verb > low, StemCutter.rankVerbs.starts(in: text, at: verb - 1) { verb -= 1 }  // 位列全国
    let length = StemCutter.rankVerbs.length(in: text, at: verb) ?? 0
    stem.group = min(verb + length, high)..<high
    high = verb
    stem.hasOrder = true
    stem.link = stem.link ?? .reach
  }

  private static let above = WordList(
    "高于 快于 好于 优于 高出 领先 超额完成 超过",
    example: "消费价格上涨2%，～全省消费价格指数0.2个百分点。 = growth:0.2|消费价格|")

  private static let standards = WordList(
    "标准 标准线 贫困线", example: "人均纯收入5000元，人均收入高于省定～2100元。 = 2100元|growth:2100|")
  private static let below = WordList(
    "低于 慢于", example: "消费价格上涨2%，～全省消费价格指数0.2个百分点。 = growth:-0.2|消费价格|")

  private static let perHead = WordList(
    "人均 户均 亩均 校均 村均",
    example: "补助标准提高到～40元。 = |补助标准|")

  private static let rankNouns = WordList(
    "排名 位次 排位",
    example: "综合～居全省第13位。 = |综合～|")

  private static let comparisons: CodeUnitSet = "比较同与"

  private static let marks: CodeUnitSet = ",(:“ 、的+①②③④⑤⑥⑦⑧⑨⑩"

  /// A word of change, reaching or order ends before an index.
  private func isLinked(before index: Int) -> Bool {
    guard
      let (length, meaning) = LinkWords.reversedTrie.longestReversed(in: text.units, before: index),
      index - length >= low
    else { return false }
    return meaning != .filler
  }

  /// 有 in 国有, 为 in 作为: single characters that end another word are no link.
  private func isPartOfWord(_ start: Int, length: Int) -> Bool {
    guard length == 1, start > low else { return false }
    return Self.endings.length(in: text, at: start - 1) == 2
  }

  private static let endings = WordList(
    """
    国有 所有 公有 私有 持有 作为 行为 机动 首都 成都 全都 应对 反对 绿化 规划 计划 统计 审计 会计 设计 高中 最高 最低 提升 至今 发达 表达 传达 直达 送达 可以 所以 难以 得以 加以 予以 给予 从而 自由 理由 由于 将来 未来 各自 独自 来自 亲自 计算 高位 减少 不少 很多 许多 众多 超多 即将 必将 不再 一再 增减 税减 减税 冬至 甚至 以至 乃至 直至 感到 看到 得到 收到 受到 来到 做到 找到 接到 重要 主要 需要 必要 摘要 纪要 公共 中共 没有 具有 人才 通达 还有 享有 含有 起降 升降 实有 返还 归还 偿还 发现 出现 呈现 体现 展现 兑现 班列 系列 专列 签约 预约 履约 违约 邀约 集约 队列 榜首 元首 破获 抓获 查获 缴获 截获 斩获 捕获 粪便 方便 简便 轻便 以便 渔排
    """,
    example: "～5个。 = |～| / 重点～5个。 = |重点～|")

  /// The start of 连续五年 or 连续12个月 that ends before an index.
  private func startOfSpan(_ end: Int) -> Int? {
    guard let length = Self.spans.length(in: text, before: end) else { return nil }
    var index = end - length
    while Chinese.isNumeral(text.at(index - 1)) || text.at(index - 1).isDigit { index -= 1 }
    return text.has("连续", before: index) ? index - 2 : nil
  }

  private static let spans = WordList(
    "年 个月 个季度 届 次",
    example: "产值连续五～居全省首位。 = |产值|")
}
