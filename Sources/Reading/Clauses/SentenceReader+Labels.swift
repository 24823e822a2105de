import Indicators
import Quantities

/// Labels from the words before a number.
extension SentenceReader {
  /// The label from the words before the number.
  mutating func ownLabel(_ stem: Stem, of item: Item) -> [Range<Int>] {
    let range = stem.range
    // 比去年预算增加4000亿元 goes on with the subject before.
    guard !range.isEmpty, !isComparison(range), !isBase(stem, of: item) else { return [] }
    let words = text.text(range)
    if words == "中" { return [] }  // 109项指标中106项达标
    if let meaning = NounWords.words[words] {
      let base = statedThing ?? (noun.allSatisfy(\.isEmpty) ? subject : noun)
      switch meaning {
      case .limit:
        // 人均增收2300元: the verb is part of what is measured.
        let verb = range.upperBound..<item.range.lowerBound
        if NounWords.changesOfIncome.length(in: text, at: verb.lowerBound) == verb.count {
          return [range.lowerBound..<verb.upperBound]
        }
        return [range] + base
      case .measure:
        return (opensInvestment(stem, of: item) ? [] : measured(stem, in: item.quantity.unit)) + [
          range
        ]
      case .relation: return base + [range]
      }
    }
    if let verb = Self.achieving.length(in: text, at: range.lowerBound),
      let thing = clauseNoun ?? noun.last(where: { !$0.isEmpty }),
      NounWords.words[text.text(range.lowerBound + verb..<range.upperBound)] == .measure
    {
      // 非公有制经济加快发展，实现增加值7099.2亿元; 固定资产投资稳步增长，完成投资1008亿元
      let measure = range.lowerBound + verb..<range.upperBound
      let isNamed = text.text(thing).hasSuffix(text.text(measure))
      subject = isNamed ? [thing] : [thing, measure]
      return subject
    }
    // 产量占全州七成以上
    if let share = range.first(where: { text.at($0) == "占" }),
      Self.yields.length(in: text, at: range.lowerBound) == share - range.lowerBound
    {
      let things = measured(stem, in: item.quantity.unit)
      return things.filter { NounWords.words[text.text($0)] != .measure } + [range]
    }
    if text.at(range.lowerBound) == "占" || text.has("相当于", at: range.lowerBound) {  // 占GDP比重
      let base = statedThing ?? subject.filter { text.at($0.lowerBound) != "占" }
      return base + [range]
    }
    if Self.fulfilling.starts(in: text, at: range.lowerBound),
      NounWords.tasks.ends(in: text, before: range.upperBound)
    {
      return subject + [range]
    }
    if isSelfContained(range) {
      remember(range, asNoun: true)
      return [range]
    }
    if isVerb(range) {
      // 开通1205个: the verb is new, the noun is that of the figure before.
      if figures.isEmpty { noun = [] }  // a verb that opens a sentence begins anew
      let things = noun(counted: item.quantity.unit).filter { !$0.isEmpty && !isVerb($0) }
      if things.isEmpty, let object = clauseObject(counted: item.quantity.unit) {
        noun = [object]
        return [range, object]
      }
      return [range] + things
    }
    // 国家级绿色工厂11家、省级28家: of a lower grade.
    if NounWords.limiterLength(in: text, at: range.lowerBound) == range.count,
      figures.last?.quantity.unit == item.quantity.unit, let thing = noun.last, !thing.isEmpty
    {
      let limiter = NounWords.limiterLength(in: text, at: thing.lowerBound) ?? 0
      if limiter < thing.count { return [range, thing.dropFirst(limiter)] }
    }
    // 带动7.5万人就业
    if StemCutter.causes.length(in: text, at: range.lowerBound) == range.count,
      let deed = deedBehind(item)
    {
      return [range, deed]
    }
    // 茶农人均增收2300元: the verb is part of what is measured.
    if let change = NounWords.changesOfIncome.length(in: text, before: item.range.lowerBound),
      text.has("人均", before: item.range.lowerBound - change)
    {
      let whole = range.lowerBound..<item.range.lowerBound
      remember(whole, asNoun: true)
      return [whole]
    }
    let short = shortened(range)
    let verb = state.verb
    remember(short, asNoun: verb != nil && item.isInList && beginsWithNounLikeVerb(short))
    // 新增企业5户、园区3个: the items of a list share the verb of the first.
    if let verb, state.verb == nil, item.isInList,
      item.quantity.unit == figures.last?.quantity.unit,
      !hasOwnVerb(short)
    {
      state.verb = verb
      subject = [verb, short]
      return subject
    }
    return [short]
  }

  /// 就业 in 带动7.5万人就业: what those counted do, where the clause ends with it.
  private func deedBehind(_ item: Item) -> Range<Int>? {
    var end = item.right.upperBound
    while end > item.right.lowerBound, Self.closers.contains(text.at(end - 1)) { end -= 1 }
    let deed = item.right.lowerBound..<end
    guard (2...6).contains(deed.count), end < item.clause.upperBound || item.remaining == 1,
      Verbs.eventTrie.longest(in: text.units, at: deed.lowerBound) != nil
        || NounWords.selfContained.starts(in: text, at: deed.lowerBound)
    else { return nil }
    return deed
  }

  /// 清理中介服务事项，取消42项: the object of the clause before, which has no figure of its own, where it
  /// is such a thing as the unit counts.
  private func clauseObject(counted unit: String) -> Range<Int>? {
    guard let clause = clauseBefore.flatMap({ thing(of: $0) }), clause.count >= 2,
      let end = (clause.lowerBound + 2...clause.upperBound).last(where: { end in
        CountedThings.units(of: text, endingAt: end)?.contains(unit) == true
      })
    else { return nil }
    var start =
      clause.prefix { $0 < end - 1 }.last { Self.openers.contains(text.at($0)) }
      .map { $0 + 1 } ?? clause.lowerBound
    while let (length, _) = Verbs.actionTrie.longest(in: text.units, at: start),
      start + length < end - 1, !isVerbInsideNoun(start, length: length)
    {
      start += length
    }
    return start..<end
  }

  /// 对 将 把 的 、: an object begins behind them.
  private static let openers: CodeUnitSet = "对将把的、"

  /// What a verb alone goes on with: the noun of the last figure in the same unit (项目46个、投资116.8亿元，
  /// 新开工10个), else that of the last figure.
  private func noun(counted unit: String) -> [Range<Int>] {
    guard figures.last?.quantity.unit != unit,
      let label = figures.last(where: { $0.quantity.unit == unit })?.label.last
    else { return noun }
    guard let (length, _) = Verbs.actionTrie.longest(in: text.units, at: label.lowerBound),
      length < label.count
    else { return [headNoun(label)] }
    return [headNoun(label.lowerBound + length..<label.upperBound)]
  }

  /// 是上一个五年的1.7倍, 为年度任务的114%: what the subject before is compared with.
  private func isBase(_ stem: Stem, of item: Item) -> Bool {
    guard !subject.isEmpty else { return false }
    switch item.quantity.shape {
    case .proportion, .multiple:
      return stem.opensWithCopula && text.at(item.range.lowerBound - 1) == "的"
    default: return false
    }
  }

  /// What a measure named alone is of: the thing that the clause before names (非公有制经济加快发展，
  /// 实现增加值…), else the subject without a measure of its own (种植柠檬4000亩，产量…，产值…); what was
  /// told in the same unit is another measure (利税2.56亿元，利润8903万元).
  private func measured(_ stem: Stem, in unit: String) -> [Range<Int>] {
    if stem.place != nil { return [] }
    if let clauseNoun { return [clauseNoun] }
    guard let last = subject.last else { return [] }
    if let whole = wholeThing(of: stem.range, in: last) { return [whole] }
    let isOfSameKind =
      figures.last?.quantity.unit == unit && figures.last?.kind == .level
      && !text.has("总额", at: stem.range.lowerBound)
    if subject.count > 1, NounWords.words[text.text(last)] == .measure { return subject.dropLast() }
    guard NounWords.outputs.length(in: text, at: stem.range.lowerBound) == stem.range.count,
      let output = last.first(where: {
        NounWords.outputs.length(in: text, at: $0) == last.upperBound - $0
      })
    else { return isOfSameKind ? [] : subject }
    let thing = last.lowerBound..<output
    return thing.isEmpty || isVerb(thing) ? [] : subject.dropLast() + [thing]
  }

  /// 新增高速公路里程1523公里，总里程达8667公里: the sum is of the same thing.
  private func wholeThing(of sum: Range<Int>, in label: Range<Int>) -> Range<Int>? {
    guard text.at(sum.lowerBound) == "总", sum.count > 1,
      text.text(label).hasSuffix(text.text(sum.dropFirst()))
    else { return nil }
    let thing = label.lowerBound..<label.upperBound - (sum.count - 1)
    let verb = Verbs.actionTrie.longest(in: text.units, at: thing.lowerBound)?.length ?? 0
    return verb < thing.count ? thing.dropFirst(verb) : nil
  }

  /// 投资100万元，完成水泥硬化；投资162万元，完成…: what is invested in comes behind, not before.
  private func opensInvestment(_ stem: Stem, of item: Item) -> Bool {
    guard item.isFirst, text.has("投资", before: stem.range.upperBound) else { return false }
    let start = item.clause.lowerBound
    return start == range.lowerBound || text.at(start - 1) == ";"
  }

  /// 柔性引进专家: an item with a verb of its own does not share that of the first.
  private func hasOwnVerb(_ item: Range<Int>) -> Bool {
    item.prefix(4).contains { index in
      guard let (length, _) = Verbs.actionTrie.longest(in: text.units, at: index) else {
        return false
      }
      return length > 1 && index + length < item.upperBound
        && !isVerbInsideNoun(index, length: length)
    }
  }

  /// 出口, 退税, 植树造林: verbs that say themselves what is counted.
  private func isSelfContained(_ range: Range<Int>) -> Bool {
    guard isVerb(range) else { return false }
    return (range.lowerBound..<range.upperBound - 1).contains {
      NounWords.selfContained.length(in: text, at: $0) == range.upperBound - $0
    }
  }

  private static let yields = WordList(
    "产量 产值 面积", example: "种植石榴40万亩，～占全州七成。 = |种植石榴～占全州|")
  private static let achieving = WordList(
    "实现 完成 创造 达成",
    example: "非公有制经济加快发展，～增加值5亿元。 = |非公有制经济增加值|")
  private static let fulfilling = WordList(
    "完成 超过 超出 占",
    example: "新增就业1.6万人，～年度任务的106.7%。 = |新增就业～年度任务|")

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
  private func beginsWithNounLikeVerb(_ range: Range<Int>) -> Bool {
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

  /// Where nothing else is known: what follows the number, else the clause before it.
  func fallbackLabel(_ item: Item) -> [Range<Int>] {
    var high = item.right.upperBound
    while high > item.right.lowerBound, Self.closers.contains(text.at(high - 1)) { high -= 1 }
    let behind = item.right.lowerBound..<high
    if behind.count >= 2 {
      return [behind.lowerBound..<min(behind.upperBound, behind.lowerBound + 16)]
    }
    let stem = StemCutter(text: text, dates: dates, places: places).withoutLead(
      Stem(range: item.clause.lowerBound..<item.range.lowerBound))
    if !stem.range.isEmpty { return [stem.range] }
    return [item.clause.lowerBound..<min(item.range.upperBound, item.clause.lowerBound + 16)]
  }
}
