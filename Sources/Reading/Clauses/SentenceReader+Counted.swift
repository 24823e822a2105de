import Quantities

/// Labels from the noun that follows a number and is counted by it.
extension SentenceReader {
  /// The noun that follows a number and is counted by it, with its verb: 成立7家科研机构, 7家企业建立党组织.
  func countedNoun(_ item: Item, stem: Stem) -> [Range<Int>]? {
    let quantity = item.quantity
    let right = item.right
    guard quantity.shape != .rank, quantity.shape != .points, quantity.shape != .multiple else {
      return nil
    }
    guard !right.isEmpty, !isChange(from: item, stem: stem) else { return nil }
    // 选派教师72名、医生58名互派挂职: as before the first number, the noun stands before the second.
    if item.isInList, state.countedEnd == nil, !stem.range.isEmpty,
      text.at(stem.range.lowerBound) != "第",  // 第二批
      figures.last?.quantity.unit == quantity.unit
    {
      return nil
    }
    var low = right.lowerBound
    var high = right.upperBound
    // 600余个区、乡（镇）、村三级微信群: a first item of one character opens a list of one thing; and
    // 11个县（市、区）: what stands in brackets right behind it belongs to it.
    if let mark = firstMark(in: right), mark > low + 1 { high = mark }
    if let end = relativeClauseEnd(low..<high) { low = end }  // 5456项与…相关的审批事项
    // 数量达到5个 states a level; 提升100所学校, 新增5个园区 count what follows.
    let isLinked = stem.link == .reach && !stem.isNationwide
    if isLinked, !stem.range.isEmpty, closingVerb(stem.range) == nil { return nil }
    if text.at(low) == "的" {  // 5万元的书包
      guard
        stem.range.isEmpty || Self.sharing.ends(in: text, before: stem.range.upperBound)
          || describesNoun(item, stem: stem)
      else { return nil }
      low += 1
    }
    while high > low, Self.nounClosers.contains(text.at(high - 1)) { high -= 1 }
    if let date = dates.first(where: { $0.range.lowerBound == low }), date.range.upperBound < high {
      low = date.range.upperBound  // 344人今年5月搬进新居
    }
    guard high > low, isNounStart(low) else { return nil }
    let isEvent =
      Verbs.eventTrie.longest(in: text.units, at: low) != nil && !isVerbNoun(low, high: high)
    if isEvent {
      let hasActor = quantity.unit == "次" && closingVerb(stem.range) == nil && stem.link == nil
      guard stem.range.isEmpty || hasActor, Self.agents.contains(quantity.unit) else { return nil }
      // 4次荣获中宣部等10部委和全省先进单位: what an award is stands at the end of its clause.
      if hasActor, Self.awards.starts(in: text, at: low) { high = item.clause.upperBound }
      while high > low, Self.nounClosers.contains(text.at(high - 1)) { high -= 1 }
      // 694个单位，已有276个开始施工: of the things counted before.
      let things = figures.last?.quantity.unit == quantity.unit ? noun : []
      return things + predicate(low..<high)
    }
    if quantity.shape == .proportion || quantity.shape == .duration {
      guard stem.range.isEmpty || Self.sharing.ends(in: text, before: stem.range.upperBound),
        text.at(right.lowerBound) == "的"
      else { return nil }
    }
    let noun = nounPhrase(low..<high)
    guard !noun.isEmpty, NounWords.steps.length(in: text, at: noun.lowerBound) != noun.count,
      !NounWords.thresholds.ends(in: text, before: noun.upperBound)
    else {
      return nil
    }
    // 免费WIFI覆盖13个市: a place alone does not say what is counted in it.
    if noun.count <= 2, stem.range.count > 2, stem.range.count <= 18,
      closingVerb(stem.range) != stem.range
    {
      return [stem.range, noun]
    }
    // 158个重点项目完成投资189.4亿元: the predicate belongs to the next figure.
    let isFollowed = right.upperBound < item.clause.upperBound && high == right.upperBound
    let head = isFollowed ? headNoun(noun) : noun
    let counted = head.isEmpty ? noun : head
    if text.at(right.lowerBound) == "的", NounWords.words[text.text(stem.range)] == .measure {
      return [withoutPredicate(counted), stem.range]
    }
    if let verb = closingVerb(stem.range) { return [verb, counted] }
    if !stem.range.isEmpty, Self.sharing.ends(in: text, before: stem.range.upperBound) {
      return [stem.range, counted]
    }
    return [counted]
  }

  /// 组建30人的网评员队伍, 投资2.8亿元的治理工程: a verb or a measure alone before the number, and the noun
  /// that the number describes behind it.
  private func describesNoun(_ item: Item, stem: Stem) -> Bool {
    guard item.quantity.shape == .amount, stem.link == nil || stem.link == .add else {
      return false
    }
    return closingVerb(stem.range) == stem.range
      || NounWords.words[text.text(stem.range)] == .measure
      || Self.articles.ends(in: text, before: stem.range.upperBound)
  }

  /// One of something that the noun behind the number names: 一支150人的队伍.
  private static let articles = WordList(
    "一支 一个 一批 一座 一条 一家 一处", example: "组建～150人的甲类队伍。 = |甲类队伍|")

  /// Verbs behind which a share and then its noun stand: 民营经济贡献五成以上的税收.
  private static let sharing = WordList(
    "贡献 创造 提供 吸纳 承担 占据", example: "民营经济～五成以上的税收。 = |民营经济～税收|")

  /// 由3218项精简为1904项: what stands between the two is the verb.
  private func isChange(from item: Item, stem: Stem) -> Bool {
    guard stem.link == .from, item.right.upperBound < item.clause.upperBound else { return false }
    var end = item.right.upperBound
    // 精简到现在的1904项
    if text.at(end - 1) == "的", let date = dates.last(where: { $0.range.upperBound == end - 1 }) {
      end = date.range.lowerBound
    }
    return Self.arrivals.contains(text.at(end - 1))
  }

  static let arrivals: CodeUnitSet = "为至到成了"

  /// The first 、 or opening bracket, those inside a bracket behind one character left aside.
  private func firstMark(in range: Range<Int>) -> Int? {
    var depth = 0
    return range.first { position in
      switch text.at(position) {
      case "(" where position > range.lowerBound + 1 && depth == 0: return true
      case "(": depth += 1
      case ")": depth -= 1
      case "、": return depth == 0
      default: break
      }
      return false
    }
  }

  /// The end of 与…的 and 对…的 before the noun that they describe.
  func relativeClauseEnd(_ range: Range<Int>) -> Int? {
    let first = text.at(range.lowerBound)
    guard first == "与" || first == "对" || first == "为" || first == "在",
      let de = range.last(where: { text.at($0) == "的" }), de + 2 < range.upperBound
    else { return nil }
    return de + 1
  }

  private static let awards = WordList(
    "荣获 获得 获 获评 被评为 被授予 评为 取得 夺得",
    example: "先后4次～全省先进单位。 = |～全省先进单位|")
  private static let nounClosers: CodeUnitSet = ",;:。!?、等 "
  private static let agents = WordList("人 名 家 户 位 所 个 次 人次 篇 项 件 部", example: "5～参与活动。 = |参与活动|")

  /// 服务平台, 办事大厅: a verb that begins a compound noun.
  func isVerbNoun(_ low: Int, high: Int) -> Bool {
    guard let (length, _) = Verbs.eventTrie.longest(in: text.units, at: low) else { return false }
    return low + length < high && isVerbInsideNoun(low, length: length)
  }

  func isNounStart(_ index: Int) -> Bool {
    let unit = text.at(index)
    guard
      unit.isHan || unit == "“" || (unit >= "A" && unit <= "z")
        || unit.isDigit
    else { return false }
    if let length = Self.nounLikeVerbs.length(in: text, at: index), text.at(index + length).isHan,
      LinkWords.trie.longest(in: text.units, at: index)?.length ?? 0 <= length
    {
      return true  // 5个创业平台, against 提升至
    }
    if let (length, meaning) = LinkWords.trie.longest(in: text.units, at: index), length > 1,
      meaning != .filler, meaning != .order || !Self.awards.starts(in: text, at: index)
    {
      return false
    }
    guard let length = Self.notNouns.length(in: text, at: index) else { return true }
    return ProtectedWords.words.length(in: text, at: index) ?? 0 > length  // 为民实事
  }

  /// What follows a number without being counted by it.
  private static let notNouns = WordList(
    """
    共 和 与 及 以及 并 并且 或 的增长 增长 下降 提高 位居 居 均 其中 用于 来自 同比 较 比 占 达 为 分别 被 已 也 都 就 在 对 从 由 至 到 是 有力 有效 全部 不等 之多 之间 向 等 以来 再 又 还 且 而 使 让 惠及 总 超 时 后 前 支持 保持 继续 连续 创 赴 奔赴 前往 赶赴 钱 户均 人均 亩均 并网 互派 挂职 首次 位列 排名 跃居 稳居 升至 提前 合计 共计 累计 平均 同时 通过 进行 基本 如期 全面
    """,
    example: "产值5亿元～发展。 = |产值|")

  /// 3个国家级、12个省级众创空间: gives the items before, whose noun only limits another, the noun that
  /// the last one has.
  mutating func shareNoun(_ noun: Range<Int>) {
    guard let length = NounWords.limiterLength(in: text, at: noun.lowerBound),
      length < noun.count
    else { return }
    let head = noun.lowerBound + length..<noun.upperBound
    for index in figures.indices.dropLast().reversed() {
      guard let last = figures[index].label.last, figures[index].clause == figures.last?.clause,
        NounWords.limiterLength(in: text, at: last.lowerBound) == last.count
          || NounWords.levels.length(in: text, at: last.lowerBound) == last.count
      else { return }
      figures[index].label.append(head)
    }
  }

  private static let completions = WordList(
    "完成 基本建成 建成 全部 办结 开工 竣工 投产 投用 投入使用 启动 实现 达到 落户 进入 脱贫 摘帽",
    example: "12个重点项目～投资5亿元。 = 12个|level:12|重点项目|")

  /// The verb that a stem ends with, if it is one: 组织实施 in 我省组织实施34个….
  func closingVerb(_ stem: Range<Int>) -> Range<Int>? {
    guard !stem.isEmpty else { return nil }
    if isVerb(stem) { return stem }
    for start in stem where stem.upperBound - start <= 6 {
      if isVerb(start..<stem.upperBound, isAlone: false),
        !isVerbInsideNoun(start, length: stem.upperBound - start)
      {
        return start..<stem.upperBound
      }
    }
    return nil
  }

  /// The noun at the head of what follows a number, and its predicate where the noun alone says little.
  func nounPhrase(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    // The predicate begins at the first verb of happening behind two characters or more.
    var index = low + 1
    var predicateStart: Int?
    var lastDe: Int?
    while index < high {
      if text.at(index) == "的" { lastDe = index }
      if predicateStart == nil, index >= low + 1,
        let length = Self.strongEvents.length(in: text, at: index),
        index + length <= high
      {
        predicateStart = index
        break
      }
      index += 1
    }
    if let start = predicateStart, start - low >= 5, high - low > 14 { high = start }
    if high - low > 12, let de = lastDe, de < (predicateStart ?? high) - 2 { low = de + 1 }
    if high - low > 24 {
      // The tail behind the last joint says what it is about.
      if let joint = (low + 4..<high - 3).last(where: {
        text.at($0).isJoint
      }) {
        low = joint + 1
      }
    }
    // 贫困村全部退出, 榨季居全国首位: what is said of them all is no part of the name.
    if let end = (low + 1..<max(high, low + 1)).first(where: {
      Self.summaries.starts(in: text, at: $0)
    }) {
      high = end
    }
    while high > low, Self.nounTails.contains(text.at(high - 1)), !text.has("参与", before: high) {
      high -= 1
    }
    return low..<min(high, low + 30)
  }

  private static let summaries = WordList(
    "全部 如期 均已 居全国 居全省 居全市 稳居 户均 人均 亩均 我市 我省 我县 我区 我州",
    example: "91个贫困村～退出。 = |贫困村|")

  /// 惠民实事 in 惠民实事办理完成: the noun without what happens to it, for figures that go on with it.
  func headNoun(_ noun: Range<Int>) -> Range<Int> {
    if Self.completions.length(in: text, at: noun.lowerBound) == noun.count {
      return noun.lowerBound..<noun.lowerBound
    }
    guard noun.count > 3 else { return noun }
    let verb = (noun.lowerBound + 2..<noun.upperBound).first {
      Self.completions.starts(in: text, at: $0)
    }
    return verb.map { noun.lowerBound..<$0 } ?? noun
  }

  /// 南环路改造工程 in 南环路改造工程加快推进.
  private func withoutPredicate(_ noun: Range<Int>) -> Range<Int> {
    let end = noun.dropFirst(3).first {
      Self.strongEvents.starts(in: text, at: $0) || Self.completions.starts(in: text, at: $0)
    }
    return noun.lowerBound..<(end ?? noun.upperBound)
  }

  private static let nounTails: CodeUnitSet = "中里等和及与,。;"

  private static let strongEvents = WordList(
    """
    获评 获批 荣获 获得 获 被评为 被授予 被认定为 评为 入选 入围 列入 跻身 进入 通过 落户 入驻 参与 参加 受益 脱贫 摘帽 上榜 成为 实现 完成 投入使用 建成投用 建成 开工 上市 挂牌 达到 全部 荣膺 登陆 投产 进行 扎实 全面 顺利 有效 开展 建立 推行 已 正在 加快 被 纳入 享受 得到 提前 落地 转发 在
    """,
    example: "12个国家级重点建设项目～全国先进示范工程名单。 = |国家级重点建设项目|")

  /// 荣获…宣传周先进单位: the verb and, of a long object, its end.
  func predicate(_ range: Range<Int>) -> [Range<Int>] {
    guard range.count > 20,
      let (length, _) = Verbs.eventTrie.longest(in: text.units, at: range.lowerBound)
    else { return [range] }
    let verb = range.lowerBound..<range.lowerBound + length
    let rest = verb.upperBound..<range.upperBound
    if let joint = rest.last(where: {
      text.at($0).isJoint && rest.upperBound - $0 > 4
    }) {
      return [verb, joint + 1..<rest.upperBound]
    }
    return [range]
  }
}
