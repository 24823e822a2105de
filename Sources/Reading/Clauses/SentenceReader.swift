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
  let dates: [TimeMention]
  let places: [PlaceMention]

  private var figures: [Figure] = []
  /// The label that elided figures go on with, and its noun alone.
  private var subject: [Range<Int>] = []
  private var noun: [Range<Int>] = []
  /// The relation of the figure before, for lists: 分别增长5%、6.5%.
  private var lastLink: LinkWords.Meaning?
  private var lastStem: Stem?
  private var eachParts: [[Range<Int>]] = []
  private var eachIndex = 0

  init(
    text: Characters, range: Range<Int>, clauses: [Range<Int>], numerals: [Numeral],
    dates: [TimeMention], places: [PlaceMention]
  ) {
    self.text = text
    self.range = range
    self.clauses = clauses
    self.numerals = numerals
    self.dates = dates
    self.places = places
  }

  /// The figures in order; `carried` is the subject of the sentence before, for sentences that open with a relation.
  mutating func read(carried: [Range<Int>]) -> [Figure] {
    subject = carried
    noun = carried
    for clause in clauses {
      let inside = numerals.filter { $0.quantity != nil && clause.contains($0.range.lowerBound) }
      guard !inside.isEmpty else {
        noteSubject(of: clause)
        continue
      }
      eachParts = []
      eachIndex = 0
      for (index, numeral) in inside.enumerated() {
        guard let quantity = numeral.quantity else { continue }
        let start = index == 0 ? clause.lowerBound : inside[index - 1].range.upperBound
        let next = index + 1 < inside.count ? inside[index + 1].range.lowerBound : clause.upperBound
        let isListed = index + 1 < inside.count
        read(
          quantity, at: numeral.range, left: start..<max(start, numeral.range.lowerBound),
          right: numeral.range.upperBound..<max(next, numeral.range.upperBound), clause: clause,
          isFirst: index == 0, remaining: inside.count - index, isListed: isListed)
      }
    }
    return figures
  }

  /// A clause without a figure may name what the next one measures: 高铁路网密度提高，居全国第一.
  private mutating func noteSubject(of clause: Range<Int>) {
    guard subject.isEmpty else { return }
    let cutter = StemCutter(text: text, dates: dates, places: places)
    var stem = Stem(range: clause)
    cutter.cutLead(&stem)
    guard stem.range.count >= 2 else { return }
    var end = stem.range.upperBound
    while end > stem.range.lowerBound, Self.closers.contains(text.at(end - 1)) { end -= 1 }
    let whole = stem.range.lowerBound..<end
    if whole.count <= 24 { clauseSubject = whole }
  }
  private var clauseSubject: Range<Int>?
  private static let closers: Set<UInt16> = Set(",;:。!?".utf16)

  private mutating func read(
    _ quantity: Quantity, at place: Range<Int>, left: Range<Int>, right: Range<Int>,
    clause: Range<Int>,
    isFirst: Bool, remaining: Int, isListed: Bool
  ) {
    let cutter = StemCutter(text: text, dates: dates, places: places)
    let item = itemStart(left)
    var stem = cutter.stem(of: item, shape: quantity.shape)
    let separatorOnly =
      left.allSatisfy { Self.listMarks.contains(text.at($0)) } && !left.isEmpty && !isFirst
    if separatorOnly {
      stem.link = lastLink
      stem.isEach = lastStem?.isEach ?? false
    }
    if stem.place == nil, item.lowerBound > left.lowerBound, isFirst {
      var whole = Stem(range: left)
      cutter.cutLead(&whole)
      stem.place = stem.place ?? nil
      stem.opensWith = stem.opensWith ?? whole.opensWith
    }
    let counted = countedNoun(right: right, stem: stem, quantity: quantity, isListed: isListed)
    var label: [Range<Int>]
    if stem.isEach || !eachParts.isEmpty, quantity.shape != .rank,
      let part = eachPart(stem, remaining: remaining, isFirst: isFirst)
    {
      label = part
    } else if let counted {
      label = counted
      noun = counted.count > 1 ? [counted[counted.count - 1]] : counted
      subject = label
    } else {
      label = ownLabel(stem, quantity: quantity, right: right)
    }
    if label.isEmpty { label = subject }
    if label.isEmpty, let clauseSubject { label = [clauseSubject] }
    if label.isEmpty { label = fallbackLabel(right: right, clause: clause, quantity: place) }
    let (kind, isDecline) = kind(
      of: quantity, stem: stem, label: label, right: right, hasCounted: counted != nil)
    if kind != .rank || subject.isEmpty, !label.isEmpty { subject = label }
    lastLink = stem.link
    lastStem = stem
    var figurePlace = stem.place
    if stem.isNationwide, counted != nil, quantity.shape == .amount,
      text.has("全国", before: place.lowerBound)
    {
      figurePlace = .nation
    }
    figures.append(
      Figure(
        range: place, quantity: quantity, label: label, kind: kind, isDecline: isDecline,
        scope: stem.scope, clause: clause, place: figurePlace, left: left))
  }

  private static let listMarks: Set<UInt16> = Set("、和及,与 ".utf16)

  /// Behind the last 、 where that item begins with a verb of its own: 完善制度、建成基站5个.
  private func itemStart(_ left: Range<Int>) -> Range<Int> {
    guard let mark = left.last(where: { text.at($0) == 0x3001 }), mark + 1 < left.upperBound else {
      return left
    }
    let rest = mark + 1..<left.upperBound
    if Verbs.actionTrie.longest(in: text.units, at: rest.lowerBound) != nil { return rest }
    if let mention = places.first(where: { $0.range.lowerBound == rest.lowerBound }),
      mention.isPlaceItself,
      mention.range.upperBound == rest.upperBound
    {
      return rest
    }
    return left
  }

  // MARK: Labels

  /// The label from the words before the number.
  private mutating func ownLabel(_ stem: Stem, quantity: Quantity, right: Range<Int>) -> [Range<
    Int
  >] {
    let range = stem.range
    guard !range.isEmpty else { return [] }
    let words = text.text(range)
    if let meaning = NounWords.words[words] {
      let label = (meaning == .limit ? [range] + noun : noun + [range])
      return noun.isEmpty && subject.isEmpty ? [range] : (noun.isEmpty ? subject + [range] : label)
    }
    if text.at(range.lowerBound) == 0x5360 {  // 占GDP比重
      let base = subject.filter { text.at($0.lowerBound) != 0x5360 }
      return base + [range]
    }
    if isVerb(range) {
      // 开通1205个: the verb is new, the noun is that of the figure before.
      let base = noun.filter { !isVerb($0) }
      if right.isEmpty || !isHan(text.at(right.lowerBound)) || base.isEmpty {
        return [range] + base
      }
      return [range] + base
    }
    let short = shortened(range)
    remember(short)
    return [short]
  }

  /// Keeps the noun of a label for figures that leave it out.
  private mutating func remember(_ label: Range<Int>) {
    if let (length, _) = Verbs.actionTrie.longest(in: text.units, at: label.lowerBound),
      length < label.count
    {
      noun = [label.lowerBound + length..<label.upperBound]
    } else {
      noun = [label]
    }
    subject = [label]
  }

  private func isVerb(_ range: Range<Int>) -> Bool {
    var low = range.lowerBound
    while low < range.upperBound {
      guard let (length, _) = Verbs.eventTrie.longest(in: text.units, at: low) else { return false }
      low += length
    }
    return low == range.upperBound
  }

  /// A long stem cut to its head: behind 等, behind the last 的, from its last verb.
  private func shortened(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    let limit = 14
    guard range.count > limit else { return range }
    // 各类指令 behind 等; 网络攻击事件 behind 的.
    var cut = low
    var index = low
    var depth = 0
    while index < range.upperBound {
      let unit = text.at(index)
      if unit == 0x201C || unit == 0x28 || unit == 0x300A { depth += 1 }
      if unit == 0x201D || unit == 0x29 || unit == 0x300B { depth -= 1 }
      if depth == 0, unit == 0x7684 || (unit == 0x7B49 && text.at(index + 1) != 0x7EA7),
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

  /// 服务 in 公共服务平台: a verb that another noun follows or precedes closely is a noun.
  private func isVerbInsideNoun(_ index: Int, length: Int) -> Bool {
    Self.nounLikeVerbs.contains(text.text(index..<index + length))
  }

  private static let nounLikeVerbs: Set<String> = [
    "服务", "投资", "建设", "改造", "治理", "检查", "监测", "培训", "招聘", "加工", "运输", "保障", "出口", "进口", "融资", "生产",
    "销售", "交易", "创新", "举报", "覆盖", "保护", "监测", "供应", "储备", "管理", "救助", "补助", "补贴", "支出", "贷款", "造林",
    "报道", "创作", "出版", "提升", "更新", "修复", "安置", "搬迁", "认证", "注册", "审批", "检测", "登记", "减税", "退税", "降低",
  ]

  /// The noun that follows a number and is counted by it, with its verb: 成立7家科研机构, 7家企业建立党组织.
  private func countedNoun(right: Range<Int>, stem: Stem, quantity: Quantity, isListed: Bool)
    -> [Range<Int>]?
  {
    guard quantity.shape != .rank, quantity.shape != .points, quantity.shape != .multiple else {
      return nil
    }
    guard !right.isEmpty else { return nil }
    var low = right.lowerBound
    var high = right.upperBound
    if let mark = right.first(where: {
      text.at($0) == 0x3001 || text.at($0) == 0x28 && $0 > low + 1
    }) {
      high = mark
    }
    let strong = stem.link.map { $0 != .filler && $0 != .from } ?? false
    if strong, !stem.range.isEmpty, !isVerb(stem.range) { return nil }
    if text.at(low) == 0x7684 {  // 5万元的书包
      guard stem.range.isEmpty else { return nil }
      low += 1
    }
    while high > low, Self.nounClosers.contains(text.at(high - 1)) { high -= 1 }
    guard high > low, isNounStart(low) else { return nil }
    let isEvent =
      Verbs.eventTrie.longest(in: text.units, at: low) != nil && !isVerbNoun(low, high: high)
    if isEvent {
      guard stem.range.isEmpty, Self.agents.contains(quantity.unit) else { return nil }
      return predicate(low..<high)
    }
    if quantity.shape == .proportion || quantity.shape == .duration {
      guard stem.range.isEmpty, text.at(right.lowerBound) == 0x7684 else { return nil }
    }
    // With a noun before the number the one behind it counts only behind 等 or an apposition.
    let noun = nounPhrase(low..<high)
    guard noun.count >= 1 else { return nil }
    if let verb = closingVerb(stem.range) { return [verb, noun] }
    return [noun]
  }

  private static let nounClosers: Set<UInt16> = Set(",;:。!?等 ".utf16)
  private static let agents: Set<String> = [
    "人", "名", "家", "户", "位", "所", "个", "次", "人次", "篇", "项", "件", "部", "万人",
  ]

  /// 服务平台, 办事大厅: a verb that begins a compound noun.
  private func isVerbNoun(_ low: Int, high: Int) -> Bool {
    guard let (length, _) = Verbs.eventTrie.longest(in: text.units, at: low) else { return false }
    return low + length < high && isVerbInsideNoun(low, length: length)
  }

  private func isNounStart(_ index: Int) -> Bool {
    let unit = text.at(index)
    guard
      isHan(unit) || unit == 0x201C || (unit >= 0x41 && unit <= 0x7A)
        || (unit >= 0x30 && unit <= 0x39)
    else { return false }
    return Self.notNouns.longest(in: text.units, at: index) == nil
  }

  /// What follows a number without being counted by it.
  private static let notNouns = TermTrie<Bool>(
    [
      "和", "与", "及", "以及", "并", "并且", "或", "的增长", "左右", "以上", "以下", "以内", "增长", "下降", "提高", "位居",
      "居", "均", "其中",
      "用于", "来自", "同比", "较", "比", "占", "达", "为", "分别", "被", "已", "也", "都", "就", "在", "对", "从", "由",
      "至", "到", "是", "有力",
      "有效", "全部", "不等", "之多", "之间", "向", "等", "以来", "再", "又", "还", "且", "而", "使", "让", "让农", "惠及",
      "总", "超", "时", "后", "前",
      "支持", "保持", "继续", "连续", "创", "首次", "位列", "排名", "跃居", "稳居", "升至", "提前", "合计", "共计", "累计", "平均",
      "同时", "通过", "进行", "基本", "如期", "全面",
    ].map { ($0, true) })

  /// The verb that a stem ends with, if it is one: 组织实施 in 我省组织实施34个….
  private func closingVerb(_ stem: Range<Int>) -> Range<Int>? {
    guard !stem.isEmpty else { return nil }
    if isVerb(stem) { return stem }
    for start in stem where stem.upperBound - start <= 6 {
      if isVerb(start..<stem.upperBound), !isVerbInsideNoun(start, length: stem.upperBound - start)
      {
        return start..<stem.upperBound
      }
    }
    return nil
  }

  /// The noun at the head of what follows a number, and its predicate where the noun alone says little.
  private func nounPhrase(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    // The predicate begins at the first verb of happening behind two characters or more.
    var index = low + 1
    var predicateStart: Int?
    var lastDe: Int?
    while index < high {
      if text.at(index) == 0x7684 { lastDe = index }
      if predicateStart == nil, index >= low + 1,
        let (length, _) = Self.strongEvents.longest(in: text.units, at: index),
        index + length <= high
      {
        predicateStart = index
        break
      }
      index += 1
    }
    if let start = predicateStart, start - low >= 5 { high = start }
    if high - low > 12, let de = lastDe, de < high - 2, de > low { low = de + 1 }
    if high - low > 24 {
      // The tail behind the last joint says what it is about.
      if let joint = (low + 4..<high - 3).last(where: {
        [0x3001, 0x548C, 0x53CA, 0x4E0E].contains(text.at($0))
      }) {
        low = joint + 1
      }
    }
    while high > low, Self.nounTails.contains(text.at(high - 1)) { high -= 1 }
    return low..<min(high, low + 30)
  }

  private static let nounTails: Set<UInt16> = Set("中里等,。;".utf16)

  private static let strongEvents = TermTrie<Bool>(
    [
      "获评", "获批", "荣获", "获得", "获", "被评为", "被授予", "被认定为", "评为", "入选", "入围", "列入", "跻身", "进入", "通过",
      "落户", "入驻",
      "参与", "参加", "受益", "脱贫", "摘帽", "上榜", "成为", "实现", "完成", "投入使用", "建成投用", "建成", "开工", "上市", "挂牌",
      "达到", "全部", "荣膺", "登陆", "投产",
      "进行", "已", "正在", "加快", "被", "纳入", "享受", "得到", "提前", "落地", "转发", "在",
    ].map { ($0, true) })

  /// 荣获…宣传周先进单位: the verb and, of a long object, its end.
  private func predicate(_ range: Range<Int>) -> [Range<Int>] {
    guard range.count > 20,
      let (length, _) = Verbs.eventTrie.longest(in: text.units, at: range.lowerBound)
    else { return [range] }
    let verb = range.lowerBound..<range.lowerBound + length
    let rest = verb.upperBound..<range.upperBound
    if let joint = rest.last(where: {
      [0x3001, 0x548C, 0x53CA, 0x4E0E].contains(text.at($0)) && rest.upperBound - $0 > 4
    }) {
      return [verb, joint + 1..<rest.upperBound]
    }
    return [range]
  }

  private func isHan(_ unit: UInt16) -> Bool { unit >= 0x4E00 && unit <= 0x9FFF }

  /// Where nothing else is known: the clause without its numbers.
  private func fallbackLabel(right: Range<Int>, clause: Range<Int>, quantity: Range<Int>) -> [Range<
    Int
  >] {
    var high = right.upperBound
    while high > right.lowerBound, Self.closers.contains(text.at(high - 1)) { high -= 1 }
    let behind = right.lowerBound..<high
    if behind.count >= 2 {
      return [behind.lowerBound..<min(behind.upperBound, behind.lowerBound + 16)]
    }
    var stem = Stem(range: clause.lowerBound..<quantity.lowerBound)
    StemCutter(text: text, dates: dates, places: places).cutLead(&stem)
    return stem.range.isEmpty ? [] : [stem.range]
  }

  // MARK: 分别

  /// The part of a list that the next figure belongs to: 城镇、农村居民收入分别增长5%、6.5%.
  private mutating func eachPart(_ stem: Stem, remaining: Int, isFirst: Bool) -> [Range<Int>]? {
    if eachParts.isEmpty {
      guard stem.isEach else { return nil }
      eachIndex = 0
      if stem.range.isEmpty {
        // The things stand in the clauses before, one figure each.
        let before = figures.suffix(remaining)
        guard before.count == remaining else { return nil }
        eachParts = before.map(\.label)
      } else {
        let parts = listed(stem.range)
        guard parts.count == remaining, parts.count > 1 else {
          eachParts = Array(repeating: [shortened(stem.range)], count: remaining)
          defer { eachIndex += 1 }
          return eachParts[0]
        }
        let last = parts[parts.count - 1]
        let tail = NounWords.sharedTails.longestReversed(in: text.units, before: last.upperBound)
          .map {
            last.upperBound - $0.length..<last.upperBound
          }
        let share = last.first(where: { text.at($0) == 0x5360 }).map { $0..<last.upperBound }
        eachParts = parts.enumerated().map { index, part in
          guard index < parts.count - 1 else { return [part] }
          if let share { return [part, share] }
          guard let tail, tail.lowerBound > last.lowerBound,
            NounWords.sharedTails.longestReversed(in: text.units, before: part.upperBound) == nil
          else { return [part] }
          return [part, tail]
        }
      }
    }
    guard eachIndex < eachParts.count else { return nil }
    defer { eachIndex += 1 }
    return eachParts[eachIndex]
  }

  /// The parts of a stretch between 、, 和, 及 and 与.
  private func listed(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where [0x3001, 0x548C, 0x53CA, 0x4E0E].contains(text.at(index)) {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  // MARK: Kind

  private func kind(
    of quantity: Quantity, stem: Stem, label: [Range<Int>], right: Range<Int>, hasCounted: Bool
  ) -> (MeasurementKind, isDecline: Bool) {
    let isFall = stem.link == .fall
    switch quantity.shape {
    case .rank: return (.rank, false)
    case .points: return (.growth, isFall)
    case .multiple: return (.growth, isFall)
    case .proportion:
      if stem.link == .rise || isFall || stem.link == .add { return (.growth, isFall) }
      if let last = label.last {
        if NounWords.fallEndings.contains(where: { text.has($0, before: last.upperBound) }) {
          return (.growth, true)
        }
        if NounWords.growthEndings.contains(where: { text.has($0, before: last.upperBound) }) {
          return (.growth, false)
        }
      }
      let behind = right.lowerBound
      for word in ["增长", "的增长", "以上增长", "的增速", "增速", "的涨幅", "的速度增长"] as [Word]
      where text.has(word, at: behind) {
        return (.growth, false)
      }
      return (.share, false)
    case .amount, .duration:
      if hasCounted, stem.link != .rise, !isFall {
        return (changeVerb(label) ?? .level, isFallVerb(label))
      }
      switch stem.link {
      case .rise: return (.growth, false)
      case .fall: return (.growth, true)
      case .add where !stem.range.isEmpty && !isVerb(stem.range): return (.growth, false)
      default: break
      }
      return (changeVerb(label) ?? .level, isFallVerb(label))
    }
  }

  /// 净增…485家, 压减…21.5亿立方米: a verb of change at the head of the label.
  private func changeVerb(_ label: [Range<Int>]) -> MeasurementKind? {
    guard let first = label.first else { return nil }
    for word in ["净增", "压减", "削减", "减少", "降低", "减排"] as [Word]
    where text.has(word, at: first.lowerBound) { return .growth }
    return nil
  }

  private func isFallVerb(_ label: [Range<Int>]) -> Bool {
    guard let first = label.first else { return false }
    return (["压减", "削减", "减少", "降低", "减排"] as [Word]).contains {
      text.has($0, at: first.lowerBound)
    }
  }
}
