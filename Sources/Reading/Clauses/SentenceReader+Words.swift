import Indicators
import Quantities

/// What the words of a label are: comparison, verb, noun; and a long one cut to its head.
extension SentenceReader {
  /// 比…, 较…: what a change is measured from, against 比重 and 比例.
  func isComparison(_ range: Range<Int>) -> Bool {
    let next = text.at(range.lowerBound + 1)
    if Self.exclusions.starts(in: text, at: range.lowerBound) {
      return text.at(range.upperBound - 1) == "后" || text.has("因素", before: range.upperBound)
    }
    switch text.at(range.lowerBound) {
    case "比":
      return next != "重" && next != "例" && next != "率" && next != "值" && next != "赛"
    case "较": return next != "大" && next != "小" && next != "高" && next != "低"
    default: return false
    }
  }

  private static let exclusions = WordList(
    "扣除 剔除 不含",
    example: "固定资产投资下降3.6%，～房地产后增长2.8%。 = 2.8%|growth:2.8|固定资产投资|")

  /// Keeps the noun of a label for figures that leave it out.
  mutating func remember(_ label: Range<Int>, asNoun: Bool) {
    if let (length, _) = Verbs.actionTrie.longest(in: text.units, at: label.lowerBound),
      length < label.count, !asNoun, !NounWords.likeVerbs.starts(in: text, at: label.lowerBound)
    {
      noun = [headNoun(label.lowerBound + length..<label.upperBound)]
      state.verb = label.lowerBound..<label.lowerBound + length
    } else {
      noun = [headNoun(label)]
      state.verb = nil
    }
    subject = [label]
  }

  func isVerb(_ range: Range<Int>, isAlone: Bool = true) -> Bool {
    if isAlone, range.count == 1, Self.shortVerbs.contains(text.at(range.lowerBound)) {
      return true
    }
    var low = range.lowerBound
    if text.has("实际", at: low), range.count > 2 { low += 2 }
    while low < range.upperBound {
      guard let (length, _) = Verbs.eventTrie.longest(in: text.units, at: low) else { return false }
      low += length
    }
    return low == range.upperBound
  }

  /// Verbs of one character, which are verbs only when they stand alone: 今年再建15所.
  private static let shortVerbs: CodeUnitSet = "建修种办"

  /// A long stem cut to its head: behind 等, behind the last 的, from its last verb.
  func shortened(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    let limit = 24
    guard range.count > limit else { return range }
    // 各类指令 behind 等; 网络攻击事件 behind 的.
    var cut = low
    var index = low
    var depth = 0
    while index < range.upperBound {
      let unit = text.at(index)
      if unit == "“" || unit == "(" || unit == "《" { depth += 1 }
      if unit == "”" || unit == ")" || unit == "》" { depth -= 1 }
      if depth == 0, unit == "的" || (unit == "等" && text.at(index + 1) != "级"),
        range.upperBound - index - 1 >= 3
      {
        cut = index + 1
      }
      index += 1
    }
    if cut > low { low = cut }
    guard range.upperBound - low > limit else { return low..<range.upperBound }
    // From the last verb with an object of three characters or more.
    index = range.upperBound - 4
    while index > low {
      if let (length, _) = Verbs.actionTrie.longest(in: text.units, at: index), length >= 2,
        range.upperBound - index - length >= 3,
        !isVerbInsideNoun(index, length: length)
      {
        return index..<range.upperBound
      }
      index -= 1
    }
    return low..<range.upperBound
  }

  /// 生产基地, 服务中心: nouns that begin with what elsewhere is a verb.
  func beginsWithNounLikeVerb(_ range: Range<Int>) -> Bool {
    guard let (length, _) = Verbs.actionTrie.longest(in: text.units, at: range.lowerBound) else {
      return false
    }
    return isVerbInsideNoun(range.lowerBound, length: length)
  }

  /// 服务 in 公共服务平台: a verb that another noun follows or precedes closely is a noun.
  func isVerbInsideNoun(_ index: Int, length: Int) -> Bool {
    Self.nounLikeVerbs.length(in: text, at: index) == length
  }

  static let nounLikeVerbs = WordList(
    """
    服务 投资 建设 改造 治理 检查 监测 培训 招聘 加工 运输 保障 出口 进口 融资 生产 销售 交易 创新 举报 覆盖 保护 供应 储备 管理 救助 补助 补贴 支出 贷款 造林 报道 创作 出版 提升 更新 修复 安置 搬迁 认证 注册 审批 检测 登记 脱贫 返乡 创业 减税 退税 降低 上调 下调
    """,
    example: "建成5个～平台。 = |建成～平台|")
}
