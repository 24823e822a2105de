import Indicators
import Quantities

/// Labels from the words before a number.
extension SentenceReader {
  /// The label from the words before the number: the first of these readings that fits them, else the
  /// words themselves.
  mutating func ownLabel(_ stem: Stem, of item: Item) -> [Range<Int>] {
    let range = stem.range
    // 比去年预算增加4000亿元 goes on with the subject before.
    guard !range.isEmpty, !isComparison(range), !isBase(stem, of: item) else { return [] }
    if text.text(range) == "中" { return [] }  // 109项指标中106项达标
    return relative(stem, of: item) ?? achieved(range) ?? shared(stem, of: item)
      ?? selfContained(range) ?? bareVerb(range, of: item) ?? lowerGrade(range, of: item)
      ?? withDeed(range, of: item) ?? named(range, of: item)
  }

  /// A noun that needs another one: 增速, 面积, 人均.
  private func relative(_ stem: Stem, of item: Item) -> [Range<Int>]? {
    let range = stem.range
    guard let meaning = NounWords.words[text.text(range)] else { return nil }
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
      return (opensInvestment(stem, of: item) ? [] : measured(stem, in: item.quantity.unit))
        + [range]
    case .relation: return base + [range]
    }
  }

  /// 非公有制经济加快发展，实现增加值7099.2亿元; 固定资产投资稳步增长，完成投资1008亿元.
  private mutating func achieved(_ range: Range<Int>) -> [Range<Int>]? {
    guard let verb = Self.achieving.length(in: text, at: range.lowerBound),
      let thing = clauseNoun ?? noun.last(where: { !$0.isEmpty }),
      NounWords.words[text.text(range.lowerBound + verb..<range.upperBound)] == .measure
    else { return nil }
    let measure = range.lowerBound + verb..<range.upperBound
    let isNamed = text.text(thing).hasSuffix(text.text(measure))
    subject = isNamed ? [thing] : [thing, measure]
    return subject
  }

  /// 占GDP比重, 产量占全州七成以上, 完成年度任务的106.7%: a share of the subject in something.
  private func shared(_ stem: Stem, of item: Item) -> [Range<Int>]? {
    let range = stem.range
    if let share = range.first(where: { text.at($0) == "占" }),
      Self.yields.length(in: text, at: range.lowerBound) == share - range.lowerBound
    {
      let things = measured(stem, in: item.quantity.unit)
      return things.filter { NounWords.words[text.text($0)] != .measure } + [range]
    }
    if text.at(range.lowerBound) == "占" || text.has("相当于", at: range.lowerBound) {
      let base = statedThing ?? subject.filter { text.at($0.lowerBound) != "占" }
      return base + [range]
    }
    let isTask =
      Self.fulfilling.starts(in: text, at: range.lowerBound)
      && NounWords.tasks.ends(in: text, before: range.upperBound)
    return isTask ? subject + [range] : nil
  }

  /// 出口, 退税: a verb that says itself what is counted.
  private mutating func selfContained(_ range: Range<Int>) -> [Range<Int>]? {
    guard isSelfContained(range) else { return nil }
    remember(range, asNoun: true)
    return [range]
  }

  /// 开通1205个: the verb is new, the noun is that of the figure before.
  private mutating func bareVerb(_ range: Range<Int>, of item: Item) -> [Range<Int>]? {
    guard isVerb(range) else { return nil }
    if figures.isEmpty { noun = [] }  // a verb that opens a sentence begins anew
    let things = noun(counted: item.quantity.unit).filter { !$0.isEmpty && !isVerb($0) }
    if things.isEmpty, let object = clauseObject(counted: item.quantity.unit) {
      noun = [object]
      return [range, object]
    }
    return [range] + things
  }

  /// 国家级绿色工厂11家、省级28家: of a lower grade.
  private func lowerGrade(_ range: Range<Int>, of item: Item) -> [Range<Int>]? {
    guard NounWords.limiterLength(in: text, at: range.lowerBound) == range.count,
      figures.last?.quantity.unit == item.quantity.unit, let thing = noun.last, !thing.isEmpty
    else { return nil }
    let limiter = NounWords.limiterLength(in: text, at: thing.lowerBound) ?? 0
    return limiter < thing.count ? [range, thing.dropFirst(limiter)] : nil
  }

  /// 带动7.5万人就业, 茶农人均增收2300元: a verb behind or before the number is part of what is measured.
  private mutating func withDeed(_ range: Range<Int>, of item: Item) -> [Range<Int>]? {
    if StemCutter.causes.length(in: text, at: range.lowerBound) == range.count {
      return deedBehind(item).map { [range, $0] }
    }
    guard let change = NounWords.changesOfIncome.length(in: text, before: item.range.lowerBound),
      text.has("人均", before: item.range.lowerBound - change)
    else { return nil }
    let whole = range.lowerBound..<item.range.lowerBound
    remember(whole, asNoun: true)
    return [whole]
  }

  /// The words themselves; the items of a list share the verb of the first: 新增企业5户、园区3个.
  private mutating func named(_ range: Range<Int>, of item: Item) -> [Range<Int>] {
    let short = shortened(range)
    let verb = state.verb
    remember(short, asNoun: verb != nil && item.isInList && beginsWithNounLikeVerb(short))
    guard let verb, state.verb == nil, item.isInList,
      item.quantity.unit == figures.last?.quantity.unit,
      !hasOwnVerb(short)
    else { return [short] }
    state.verb = verb
    subject = [verb, short]
    return subject
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
