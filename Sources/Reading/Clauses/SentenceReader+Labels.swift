import Quantities

/// Labels from the words before a number.
extension SentenceReader {
  /// The label from the words before the number.
  mutating func ownLabel(_ stem: Stem, unit: String) -> [Range<Int>] {
    let range = stem.range
    // 比去年预算增加4000亿元 goes on with the subject before.
    guard !range.isEmpty, !isComparison(range) else { return [] }
    let words = text.text(range)
    if let meaning = NounWords.words[words] {
      let base = noun.isEmpty ? subject : noun
      switch meaning {
      case .limit: return [range] + base
      case .measure: return subject + [range]
      case .relation: return base + [range]
      }
    }
    if text.at(range.lowerBound) == 0x5360 {  // 占GDP比重
      let base = subject.filter { text.at($0.lowerBound) != 0x5360 }
      return base + [range]
    }
    if text.has("完成", at: range.lowerBound),
      NounWords.tasks.ends(in: text, before: range.upperBound)
    {
      return subject + [range]
    }
    if isVerb(range) {
      // 开通1205个: the verb is new, the noun is that of the figure before.
      if figures.isEmpty { noun = [] }  // a verb that opens a sentence begins anew
      return [range] + noun.filter { !isVerb($0) }
    }
    let short = shortened(range)
    let verb = listVerb
    remember(short, asNoun: verb != nil && isInList && beginsWithNounLikeVerb(short))
    // 新增企业5户、园区3个: the items of a list share the verb of the first.
    if let verb, listVerb == nil, isInList, unit == figures.last?.quantity.unit {
      listVerb = verb
      subject = [verb, short]
      return subject
    }
    return [short]
  }

  /// 比…, 较…: what a change is measured from, against 比重 and 比例.
  func isComparison(_ range: Range<Int>) -> Bool {
    let next = text.at(range.lowerBound + 1)
    switch text.at(range.lowerBound) {
    case 0x6BD4:
      return next != 0x91CD && next != 0x4F8B && next != 0x7387 && next != 0x503C && next != 0x8D5B
    case 0x8F83: return next != 0x5927 && next != 0x5C0F && next != 0x9AD8 && next != 0x4F4E
    default: return false
    }
  }

  /// Keeps the noun of a label for figures that leave it out.
  mutating func remember(_ label: Range<Int>, asNoun: Bool) {
    if let (length, _) = Verbs.actionTrie.longest(in: text.units, at: label.lowerBound),
      length < label.count, !asNoun
    {
      noun = [label.lowerBound + length..<label.upperBound]
      listVerb = label.lowerBound..<label.lowerBound + length
    } else {
      noun = [label]
      listVerb = nil
    }
    subject = [label]
  }

  func isVerb(_ range: Range<Int>, isAlone: Bool = true) -> Bool {
    if isAlone, range.count == 1, Self.shortVerbs.contains(text.at(range.lowerBound)) {
      return true
    }
    var low = range.lowerBound
    while low < range.upperBound {
      guard let (length, _) = Verbs.eventTrie.longest(in: text.units, at: low) else { return false }
      low += length
    }
    return low == range.upperBound
  }

  /// Verbs of one character, which are verbs only when they stand alone: 今年再建15所.
  private static let shortVerbs: [UInt16] = Array("建修种办".utf16)

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

  /// 生产基地, 服务中心: nouns that begin with what elsewhere is a verb.
  private func beginsWithNounLikeVerb(_ range: Range<Int>) -> Bool {
    guard let (length, _) = Verbs.actionTrie.longest(in: text.units, at: range.lowerBound) else {
      return false
    }
    return isVerbInsideNoun(range.lowerBound, length: length)
  }

  /// 服务 in 公共服务平台: a verb that another noun follows or precedes closely is a noun.
  func isVerbInsideNoun(_ index: Int, length: Int) -> Bool {
    Self.nounLikeVerbs.contains(text.text(index..<index + length))
  }

  private static let nounLikeVerbs: Set<String> = [
    "服务", "投资", "建设", "改造", "治理", "检查", "监测", "培训", "招聘", "加工", "运输", "保障", "出口", "进口", "融资", "生产",
    "销售", "交易", "创新", "举报", "覆盖", "保护", "监测", "供应", "储备", "管理", "救助", "补助", "补贴", "支出", "贷款", "造林",
    "报道", "创作", "出版", "提升", "更新", "修复", "安置", "搬迁", "认证", "注册", "审批", "检测", "登记", "脱贫", "返乡", "创业",
    "减税", "退税", "降低",
  ]

  /// Where nothing else is known: what follows the number, else the clause before it.
  func fallbackLabel(_ item: Item) -> [Range<Int>] {
    var high = item.right.upperBound
    while high > item.right.lowerBound, Self.closers.contains(text.at(high - 1)) { high -= 1 }
    let behind = item.right.lowerBound..<high
    if behind.count >= 2 {
      return [behind.lowerBound..<min(behind.upperBound, behind.lowerBound + 16)]
    }
    var stem = Stem(range: item.clause.lowerBound..<item.range.lowerBound)
    StemCutter(text: text, dates: dates, places: places).cutLead(&stem)
    if !stem.range.isEmpty { return [stem.range] }
    return [item.clause.lowerBound..<min(item.range.upperBound, item.clause.lowerBound + 16)]
  }
}
