import Indicators
import Quantities

/// Reads the figures of one sentence: what each counts, and how.
///
/// A sentence is read from left to right. What a figure leaves out is taken from the one before it:
/// a head noun (建成5G基站1271个，开通1205个), a subject (总量213亿元，占GDP比重25.03%), a relation
/// (分别增长5%、6.5%).
struct SentenceReader {
  let text: Characters
  let range: Range<Int>
  let clauses: [Range<Int>]
  /// All numerals of the passage that lie in the sentence.
  let numerals: [Numeral]
  private let criteria: [Range<Int>]
  let dates: [TimeMention]
  let places: [PlaceMention]

  var figures: [Figure] = []
  /// The label that elided figures go on with, and its noun alone.
  var subject: [Range<Int>] = []
  var noun: [Range<Int>] = []
  /// The words before the figure before.
  var lastStem: Stem?
  /// What holds for the figures of one clause.
  var state = ClauseState()
  /// What a clause without a figure, in a sentence without a subject yet, is about.
  var clauseSubject: Range<Int>?
  /// The clause before, if it has no figure.
  var clauseBefore: Range<Int>?
  /// The last level before the sentence.
  var levelBefore: Figure?
  /// The figure that 其中 takes the parts of.
  var whole: Figure?
  /// Where the figure before ends.
  private var lastEnd: Int
  /// What the figures before each open bracket spoke of.
  private var asides: [(subject: [Range<Int>], noun: [Range<Int>])] = []

  init(
    text: Characters, range: Range<Int>, clauses: [Range<Int>], numerals: [Numeral],
    dates: [TimeMention], places: [PlaceMention]
  ) {
    self.text = text
    self.range = range
    self.clauses = clauses
    self.numerals = numerals
    criteria = numerals.filter { $0.content == .excluded(.criterion) }.map(\.range)
    self.dates = dates
    self.places = places
    lastEnd = range.lowerBound
  }

  /// The figures in order; with the subject of the figure before the sentence go on those that open
  /// with a relation.
  mutating func read(after earlier: [Figure]) -> [Figure] {
    subject = earlier.last?.label ?? []
    noun = subject
    levelBefore = earlier.last { $0.kind == .level }
    for clause in clauses {
      let inside = numerals.filter { $0.quantity != nil && clause.contains($0.range.lowerBound) }
      guard !inside.isEmpty else {
        if clause.count <= 3, text.has("其中", at: clause.lowerBound) { enterParts() }
        noteClause(clause)
        continue
      }
      state = ClauseState()
      for index in inside.indices {
        if let item = item(index, of: inside, clause: clause) { read(item) }
      }
      shareLimit(last: inside.count)
    }
    labelTwins()
    return figures
  }

  /// A figure with the text that belongs to it.
  struct Item {
    let quantity: Quantity
    let range: Range<Int>
    /// From the figure before it, or the clause's start, to the number.
    let left: Range<Int>
    /// From the number to the next figure, or the clause's end.
    let right: Range<Int>
    let clause: Range<Int>
    let isFirst: Bool
    /// It follows the one before it with 、 or 和.
    let isInList: Bool
    /// Figures of the clause from this one on.
    let remaining: Int
  }

  private func item(_ index: Int, of numerals: [Numeral], clause: Range<Int>) -> Item? {
    let numeral = numerals[index]
    guard let quantity = numeral.quantity else { return nil }
    let start = index == 0 ? clause.lowerBound : numerals[index - 1].range.upperBound
    func end(_ index: Int) -> Int {
      index + 1 < numerals.count ? numerals[index + 1].range.lowerBound : clause.upperBound
    }
    var right = numeral.range.upperBound..<max(end(index), numeral.range.upperBound)
    if right.isEmpty, index + 1 < numerals.count {
      // 13.07万户46万群众: what follows the second figure is counted by both.
      let next = numerals[index + 1].range.upperBound
      right = next..<max(end(index + 1), next)
    }
    let left = start..<max(start, numeral.range.lowerBound)
    let isInList = index > 0 && !left.isEmpty && Self.listMarks.contains(text.at(left.lowerBound))
    return Item(
      quantity: quantity, range: numeral.range, left: left, right: right, clause: clause,
      isFirst: index == 0, isInList: isInList, remaining: numerals.count - index)
  }

  /// A clause without a figure may name what the next one measures: 高铁路网密度提高，居全国第一.
  private mutating func noteClause(_ clause: Range<Int>) {
    clauseBefore = clause
    forgetEarlier(behind: clause)
    guard subject.isEmpty, var whole = thing(of: clause), whole.count <= 24,
      LinkWords.trie.longest(in: text.units, at: whole.lowerBound)?.length != whole.count  // 相比
    else { return }
    // 生产总值跨上万亿元台阶，达10045亿元; 居民收入增速快于经济增速，达到5.6%
    if let things = clauseThings,
      NounWords.thresholds.ends(in: text, before: whole.upperBound)
        || Self.comparing.starts(in: text, at: things.upperBound)
    {
      whole = things
    }
    clauseSubject = whole
  }

  /// 提升12345热线服务，满意率95.4%: a clause with a verb and an object of its own begins anew, whatever
  /// the sentence before spoke of.
  private mutating func forgetEarlier(behind clause: Range<Int>) {
    guard figures.isEmpty, !subject.isEmpty, let thing = thing(of: clause), thing.count >= 6,
      let (length, _) = Verbs.actionTrie.longest(in: text.units, at: thing.lowerBound),
      length + 2 <= thing.count, !isVerbInsideNoun(thing.lowerBound, length: length)
    else { return }
    subject = []
    noun = []
  }

  private static let comparing = WordList(
    "高于 快于 低于 慢于 优于 好于 高出",
    example: "甲类产值增速～其他产业增速，达到5.6%。 = |甲类产值增速|")

  /// The clause without its lead and its mark.
  func thing(of clause: Range<Int>) -> Range<Int>? {
    let stem = StemCutter(text: text, dates: dates, places: places).withoutLead(Stem(range: clause))
    guard stem.range.count >= 2 else { return nil }
    var end = stem.range.upperBound
    while end > stem.range.lowerBound, Self.closers.contains(text.at(end - 1)) { end -= 1 }
    return end > stem.range.lowerBound ? stem.range.lowerBound..<end : nil
  }

  /// What the clause before, if it has no figure, speaks of: 旅游业 in 旅游业持续升温.
  var clauseNoun: Range<Int>? {
    clauseThings.flatMap { things in
      things.contains { Self.listMarks.contains(text.at($0)) } ? nil : things
    }
  }

  /// The same, also where it is a list: 网约车、互联网医疗用户规模 in …增长明显.
  var clauseThings: Range<Int>? {
    guard let clauseBefore, let whole = thing(of: clauseBefore) else { return nil }
    // Up to the verb or adverb that says how it goes.
    let state = StateWords.predicate(
      in: text, endingAt: whole.upperBound, from: whole.lowerBound)?.start
    let verb = whole.dropFirst(2).prefix(13).first { index in
      Self.turns.starts(in: text, at: index)
        || LinkWords.trie.longest(in: text.units, at: index).map {
          $0.length > 1 && !NounWords.likeVerbs.starts(in: text, at: index)
        } ?? false
    }
    guard let verb = [verb, state].compactMap({ $0 }).min(), !isComparison(whole),
      !["同", "与", "按"].contains(text.at(whole.lowerBound)),
      Verbs.actionTrie.longest(in: text.units, at: whole.lowerBound) == nil
        || NounWords.likeVerbs.starts(in: text, at: whole.lowerBound)
    else { return nil }
    return whole.lowerBound..<verb
  }

  /// 受理28491件（热线28451件），办结28498件: what is told in brackets is no subject behind them.
  private mutating func passBrackets(to index: Int) {
    for position in lastEnd..<max(lastEnd, index) {
      switch text.at(position) {
      case "(": asides.append((subject, noun))
      case ")": asides.popLast().map { (subject, noun) = $0 }
      default: break
      }
    }
    lastEnd = index
  }

  /// Reads one figure: the words before it, what it counts, its kind, and what the next ones go on with.
  private mutating func read(_ item: Item) {
    passBrackets(to: item.range.lowerBound)
    if let mark = item.left.last(where: { text.at($0) == "、" }), endsStatement(mark, of: item.left)
    {
      noteClause(item.left.lowerBound..<mark)
    }
    var stem = spread(stem(of: item))
    let counted = countedNoun(item, stem: stem)
    if item.isFirst { enterList(item, stem: stem) }
    var label = statedLabel(item, stem: stem, counted: counted)
    let concession = concession(item, stem: stem)
    if let concession { label = [concession.part] }
    if stem.scope.contains(.partial) { enterParts() }
    if label.isEmpty { label = elidedLabel(item, stem: stem) }
    if let criterion = stem.criterion, counted == nil { label = limited(label, by: criterion) }
    var (kind, isDecline) = kind(
      of: item.quantity, stem: stem, label: label, right: item.right, hasCounted: counted != nil)
    // 累计收件98691件, 办结96532件: both since the same start.
    if goesOnCumulating(item, kind: kind) { stem.scope.insert(.cumulative) }
    let isExcess = isExcess(item)
    if isExcess { kind = .growth }
    if kind == .level,
      let head = wholeHead(for: label, item)
        ?? sisterHead(for: label, item, isPart: stem.scope.contains(.partial))
    {
      label.append(head)
    }
    let isOfNation =
      stem.isNationwide && counted != nil && text.has("全国", before: item.range.lowerBound)
    // 由上年增长3.1%转为下降0.7%
    let turns = text.at(item.left.lowerBound) == "转"
    let opensChange =
      stem.link == .from || (stem.opensChange && text.at(item.range.upperBound) == "转")
    let listedPlace = state.places.suffix(item.remaining).first
    figures.append(
      Figure(
        range: item.range,
        quantity: isExcess
          ? item.quantity.told(.exact)
          : isAbout(item) ? item.quantity.told(.approx) : item.quantity, label: label, kind: kind,
        isDecline: isDecline,
        scope: scope(of: item, stem), clause: item.clause,
        place: isOfNation || isCircumstanceOfNation(item) ? .nation : listedPlace ?? stem.place,
        end: opensChange
          ? .before : state.isChanging && (stem.link == .reach || turns) ? .after : nil,
        isYearly: stem.isYearly,
        listedYear: state.years.suffix(item.remaining).first,
        isNoIndicator: (state.isShared && listedPlace == nil)
          || (stem.isAverage && kind == .level)))
    noteSubject(label, kind: kind, stem: stem, isCounted: counted != nil, whole: concession?.whole)
    clauseBefore = nil
    lastStem = stem
    state.countedEnd = counted?.last?.upperBound
    state.isChanging = opensChange
    if Self.listMarks.contains(text.at(item.range.lowerBound - 1)), let noun = counted?.last {
      shareNoun(noun)
    }
  }

  /// What the figure's own words, or the list that it stands in, say it counts; empty where they say
  /// nothing.
  private mutating func statedLabel(_ item: Item, stem: Stem, counted: [Range<Int>]?)
    -> [Range<Int>]
  {
    if counted == nil || !state.parts.isEmpty,
      stem.isEach || state.isPaired || !state.parts.isEmpty,
      item.isFirst || item.isInList || item.quantity.shape != .rank,
      let part = eachPart(stem, remaining: item.remaining)
    {
      return part
    }
    guard let counted else { return ownLabel(stem, of: item) }
    noun = counted.last.map { [headNoun($0)] } ?? []
    return counted
  }

  /// What a figure without a word of its own counts: the first of these sources that knows.
  private func elidedLabel(_ item: Item, stem: Stem) -> [Range<Int>] {
    statedThing ?? thingsBefore(cumulative: stem) ?? (subject.isEmpty ? nil : subject)
      ?? clauseSubject.map { [$0] } ?? rankedGroup(stem) ?? fallbackLabel(item)
  }

  /// 工业技改投资由负转正，增长0.8%; 旅游业实现新突破，由3亿元增加到5亿元: what the clause before speaks of,
  /// whatever came before it; but 规模不断扩大 goes on with the subject.
  var statedThing: [Range<Int>]? {
    guard let clauseNoun, let clauseBefore, let whole = thing(of: clauseBefore) else { return nil }
    let state = StateWords.predicate(in: text, endingAt: whole.upperBound, from: whole.lowerBound)
    let isStated =
      state?.start == clauseNoun.upperBound && NounWords.words[text.text(clauseNoun)] == nil
    return isStated || Self.turns.starts(in: text, at: clauseNoun.upperBound) ? [clauseNoun] : nil
  }

  /// 新建5G基站612个，累计达到7845个: all of them.
  private func thingsBefore(cumulative stem: Stem) -> [Range<Int>]? {
    stem.scope.contains(.cumulative) && startsAsNew(subject) && !noun.isEmpty ? noun : nil
  }

  /// 20亿元以上项目 of 引进10亿元以上项目12个、20亿元以上5个; of a part (其中女性6人，35岁以下9人) the whole's noun.
  private func limited(_ label: [Range<Int>], by criterion: Range<Int>) -> [Range<Int>] {
    guard var noun = (whole?.label ?? label).last else { return label }
    if let earlier = criteria.first(where: { noun.contains($0.lowerBound) && $0 != criterion }),
      earlier.upperBound < noun.upperBound
    {
      noun = earlier.upperBound..<noun.upperBound
    } else if let (length, _) = Verbs.actionTrie.longest(in: text.units, at: noun.lowerBound),
      length + 2 <= noun.count, !isVerbInsideNoun(noun.lowerBound, length: length)
    {
      noun = noun.lowerBound + length..<noun.upperBound
    }
    return [criterion, noun]
  }

  /// 居中心城区第三: the group, where nothing else is named.
  private func rankedGroup(_ stem: Stem) -> [Range<Int>]? {
    stem.group.flatMap { $0.isEmpty ? nil : [$0] }
  }

  /// Keeps what the next figures go on with.
  private mutating func noteSubject(
    _ label: [Range<Int>], kind: MeasurementKind, stem: Stem, isCounted: Bool, whole: Range<Int>?
  ) {
    if kind != .rank || subject.isEmpty, !label.isEmpty { subject = label }
    if isCounted, let owner = owner(of: stem) { subject = [owner] }
    if let whole { subject = [whole] }
    if stem.isConsecutive, isCounted, !stem.range.isEmpty { subject = [stem.range] }
  }

  /// What stands before the number, without what belongs to the figure before.
  private func stem(of item: Item) -> Stem {
    let cutter = StemCutter(text: text, dates: dates, places: places)
    let left = leftBehindCounted(item)
    var stem = cutter.stem(of: left, shape: item.quantity.shape)
    // 由12对加开至17对: whatever the verb, the second is what was come to.
    if state.isChanging, stem.range.count <= 4,
      stem.range.upperBound < item.range.lowerBound || stem.link == nil,
      Self.arrivals.contains(text.at(item.range.lowerBound - 1))
    {
      stem.range = stem.range.lowerBound..<stem.range.lowerBound
      stem.link = .reach
    }
    if !item.isFirst, let mark = left.last(where: { text.at($0) == "、" }), mark > left.lowerBound {
      // 达到5.53万亿元、稳居全国前十强、增长4.8%: a last item that is all relation goes on with the subject.
      let last = cutter.stem(of: mark + 1..<left.upperBound, shape: item.quantity.shape)
      if last.range.isEmpty, last.link != nil { stem = last }
    }
    // 其中10亿元以上31个: a criterion limits what was counted before.
    let criterion = criteria.first {
      $0.contains(stem.range.lowerBound) && stem.range.upperBound <= $0.upperBound
    }
    if let criterion {
      stem.criterion = criterion
      stem.range = stem.range.upperBound..<stem.range.upperBound
    }
    inheritRelation(&stem, item)
    return stem
  }

  /// The words before the number without the noun behind the figure before, which ends at 、 or 和, or
  /// at its verb (项目|完成投资); else all of them are that noun.
  private func leftBehindCounted(_ item: Item) -> Range<Int> {
    let left = itemStart(item.left)
    guard !item.isFirst, let end = state.countedEnd, left == item.left else { return left }
    if let mark = left.last(where: { Self.listMarks.contains(text.at($0)) }) {
      return mark + 1..<left.upperBound
    }
    return (left.contains(end) ? end : left.upperBound)..<left.upperBound
  }

  /// 分别增长5%、6.5%: an item that is a number alone has the relation of the one before.
  private func inheritRelation(_ stem: inout Stem, _ item: Item) {
    guard !item.isFirst, !item.left.isEmpty,
      item.left.allSatisfy({ Self.listMarks.contains(text.at($0)) }),
      // 增长5.2%、约4.4万亿元: a rate and an amount have nothing in common but the subject.
      lastStem?.isEach == true || figures.last?.quantity.shape == item.quantity.shape
    else { return }
    stem.isEach = lastStem?.isEach ?? false
    stem.isYearly = lastStem?.isYearly ?? false
    stem.isAverage = lastStem?.isAverage ?? false
    // 增长36.3%、突破500亿元: 突破 comes to a level.
    stem.link =
      text.has("突破", at: item.range.lowerBound) && !stem.isEach ? .reach : lastStem?.link
  }

  static let closers: CodeUnitSet = ",;:。!?"
  static let listMarks: CodeUnitSet = "、和及,与 "

  /// 消费市场平稳、社会消费品零售总额增长4.7%: what stands before 、 is a clause of its own; 质效提升、 only
  /// where the figure behind is a change as well (科技创新提升、改造项目12个 is a list).
  private func endsStatement(_ mark: Int, of left: Range<Int>) -> Bool {
    let rest = mark + 1..<left.upperBound
    guard
      let state = StateWords.predicate(in: text, endingAt: mark, from: left.lowerBound),
      !rest.contains(where: { text.has("分别", at: $0) })
    else { return false }
    if state.isCertain { return true }
    return LinkWords.reversedTrie.longestReversed(in: text.units, before: rest.upperBound).map {
      $0.value == .rise || $0.value == .fall
    } ?? false
  }

  /// Behind the last 、 where that item begins with a verb of its own: 完善制度、建成基站5个.
  private func itemStart(_ left: Range<Int>) -> Range<Int> {
    guard let mark = left.last(where: { text.at($0) == "、" }), mark + 1 < left.upperBound else {
      return left
    }
    let rest = mark + 1..<left.upperBound
    if endsStatement(mark, of: left) { return rest }
    // 城镇调查失业率、登记失业率分别控制在…, 新建、改扩建幼儿园分别为…: a list of as many things.
    if Verbs.actionTrie.longest(in: text.units, at: rest.lowerBound) != nil,
      !rest.contains(where: { text.has("分别", at: $0) })
    {
      return rest
    }
    if let mention = places.first(where: { $0.range.lowerBound == rest.lowerBound }),
      mention.isPlaceItself,
      mention.range.upperBound == rest.upperBound
    {
      return rest
    }
    return left
  }
}
