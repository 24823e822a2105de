/// The words around a number with its unit: sign, qualifiers, and whether it limits a class.
extension QuantityScanner {
  /// A number with its unit, before the words around it are read.
  struct Draft {
    /// The number with its unit, in the end with its qualifiers.
    var range: Range<Int>
    var value: ExactDecimal
    var upper: ExactDecimal?
    let unit: String
    let shape: Quantity.Shape
    /// What the number itself tells of its exactness (3000多万); in the end its qualifier.
    var qualifier: Qualifier?
    /// The number is nothing but multipliers: 万亿.
    var isBare = false
  }

  /// Adds the qualifiers around a number and its unit, sorts out criteria, and records the quantity;
  /// returns where it ends.
  mutating func close(_ number: Draft) -> Int {
    var draft = number
    takeSign(&draft)
    guard takePrefix(&draft, of: number) else { return number.range.upperBound }
    if takeSuffix(&draft) || limitsClass(draft, from: number.range.lowerBound) {
      exclude(draft.range, .criterion)
    } else {
      accept(
        draft.range,
        Quantity(
          value: draft.value, upper: draft.upper, unit: draft.unit,
          qualifier: draft.qualifier ?? .exact, shape: draft.shape))
    }
    return draft.range.upperBound
  }

  /// 增长负1.5%, 增长-12.6%.
  private func takeSign(_ draft: inout Draft) {
    let start = draft.range.lowerBound
    guard isNegated(before: start) else { return }
    draft.range = start - 1..<draft.range.upperBound
    draft.value = -draft.value
    draft.upper = nil
  }

  /// 近5000, 超过100家; false where bare multipliers have no qualifier at all: 千家万户.
  private func takePrefix(_ draft: inout Draft, of number: Draft) -> Bool {
    let (start, end) = (number.range.lowerBound, number.range.upperBound)
    guard
      let (length, meaning) = prefixQualifier(
        before: start, isBare: number.isBare || draft.value >= 100_000_000),
      // 作过六次报告: 过 of what has happened.
      draft.value >= 100 || draft.shape == .proportion || !text.has("过", before: start)
        || length > 1
    else {
      return !number.isBare || number.qualifier != nil
        || QualifierTable.behindTrie.longest(in: text.units, at: end) != nil
    }
    if meaning != .exact {
      draft.range = start - length..<end
      draft.qualifier = meaning
    }
    return true
  }

  /// 100家以上, 5万吨级; true where they limit a class: 20户以上自然村, 7亿吨级大港.
  private func takeSuffix(_ draft: inout Draft) -> Bool {
    let end = draft.range.upperBound
    if let (length, meaning) = QualifierTable.behindTrie.longest(in: text.units, at: end),
      text.at(end) == "+"
        || !(length == 1
          && (Chinese.moreMarkIsAnotherWord(text, at: end)
            || draft.shape == .amount && draft.unit.isEmpty))
    {
      draft.range = draft.range.lowerBound..<end + length
      if meaning != .approx, length > 1, draft.shape != .proportion, draft.shape != .points,
        isCriterion(after: end + length, unit: draft.unit)
          && !isCountedLimit(draft.value, unit: draft.unit)
          || isDefinition(draft, closing: end + length)
      {
        return true
      }
      draft.qualifier = meaning
    } else if text.at(end) == "级", draft.shape == .amount {
      draft.range = draft.range.lowerBound..<end + 1
      if isClassOfThings(after: end + 1) { return true }
      draft.qualifier = .approx
    }
    return false
  }

  /// (年主营业务收入2000万元及以上): what a bracket behind a name limits it by.
  private func isDefinition(_ draft: Draft, closing end: Int) -> Bool {
    guard text.at(end) == ")" else { return false }
    let before = (max(0, draft.range.lowerBound - 16)..<draft.range.lowerBound).reversed()
    guard let open = before.first(where: { text.at($0) == "(" }),
      text.at(open - 1).isHan
    else { return false }
    return (open + 1..<draft.range.lowerBound).allSatisfy { text.at($0).isHan }
      && !Self.statements.starts(in: text, at: open + 1)
      && !Self.reachWords.ends(in: text, before: draft.range.lowerBound)
  }

  private static let statements = WordList(
    "其中 同比 比 较 占 增长 下降", example: "企业达到5家（～2万元以上）。 = 2万元以上|")

  /// 60—69岁老人, 超百亿企业: what a class is limited by is no figure.
  private func limitsClass(_ draft: Draft, from start: Int) -> Bool {
    let end = draft.range.upperBound
    if draft.unit == "岁" || draft.unit == "周岁",
      draft.upper != nil || NameTable.agedNouns.starts(in: text, at: end)
        || text.at(draft.range.lowerBound - 1) == "满"
    {
      return true
    }
    // 10万+爆款作品
    if text.at(end - 1) == "+", text.at(end).isHan { return true }
    return draft.isBare && draft.qualifier == .more && draft.range.lowerBound < start
      && (describesCounted(before: draft.range.lowerBound) || namesClass(at: end))
  }

  /// 100家以上特色企业 is a count; 20户以上自然村 and 60岁以上老人 define a class.
  func isCountedLimit(_ value: ExactDecimal, unit: String) -> Bool {
    switch unit {
    case "人", "户": value >= 10_000
    case "次": value > 3  // 三次以上重复投诉率
    default: !Self.classUnits.contains(unit)
    }
  }

  /// Units whose limits define classes: 60岁以上, 10亿元以上, 35千伏以上.
  static let classUnits = WordList(
    """
    岁 周岁 元 美元 亩 公顷 吨 吨标准煤 公斤 斤 千瓦 兆瓦 千伏 平方米 平米 ㎡ 平方公里 立方米 立方 公里 千米 米 厘米 毫米 年 个月 天 小时 分钟 级 层 学时 课时 分 蒸吨 G 头 只 羽
    """,
    example: "支持5～以上项目。 = X|5～以上|criterion / 支持5～以上项目。 = X|5～|name")

  /// 负 that is no part of 减负 or 担负, or a minus sign behind a word or a mark, against the hyphen
  /// of a range.
  func isNegated(before start: Int) -> Bool {
    let sign = text.at(start - 1)
    let before = text.at(start - 2)
    guard text.at(start).isDigit else { return false }
    if sign == "负" { return !Self.burdens.contains(before) }
    return sign == "-"
      && (before.isHan || before == "、" || before == "(" || before == ",")
  }

  static let burdens: CodeUnitSet = "减担正抱肩欠胜承自重"

  /// 投资过亿元的重点项目: what the things of a class pass; against 超百亿元的规模.
  func namesClass(at index: Int) -> Bool {
    let noun = text.at(index) == "的" ? index + 1 : index
    return NameTable.classNouns.starts(in: text, at: noun)
      || (noun > index && !NameTable.sumNouns.starts(in: text, at: noun)
        && text.at(noun).isHan)
  }

  /// 191家企业营业收入超百亿元: what each of the enterprises passes; against 8个项目总投资超百亿元, a sum.
  func describesCounted(before index: Int) -> Bool {
    guard let last = found.last, let counted = last.quantity, counted.shape == .amount,
      NameTable.ownerUnits.contains(counted.unit)
    else { return false }
    let between = last.range.upperBound..<index
    return (4...14).contains(between.count)
      && between.allSatisfy { text.at($0).isHan && text.at($0) != "总" }
  }

  /// The qualifier that ends right before a number.
  func prefixQualifier(before start: Int, isBare: Bool) -> (
    length: Int, meaning: Qualifier
  )? {
    // 低于每立方米19微克
    if !isBare, let base = Self.bases.length(in: text, before: start),
      let (length, meaning) = qualifier(endingAt: start - base, isBare: false)
    {
      return (length + base, meaning)
    }
    return qualifier(endingAt: start, isBare: isBare)
  }

  private func qualifier(endingAt start: Int, isBare: Bool) -> (length: Int, meaning: Qualifier)? {
    let trie = isBare ? QualifierTable.beforeMultiplierTrie : QualifierTable.beforeTrie
    guard let (length, entry) = trie.longestReversed(in: text.units, before: start),
      !entry.notAfter.contains(text.at(start - length - 1))
    else { return nil }
    // What an earlier numeral has taken is not free.
    if let last = found.last, last.range.upperBound > start - length { return nil }
    return (length, entry.meaning)
  }

  /// What a density is told for, before its number.
  private static let bases = WordList(
    "每立方米 每平方公里 每公顷 每亩 每吨 每升", example: "浓度低于～19微克。 = 低于～19微克|")

  /// True where a noun follows a limit: then the limit defines a class (20户以上自然村).
  func isCriterion(after index: Int, unit: String) -> Bool {
    let next = text.at(index)
    if next.isDigit { return Self.classUnits.contains(unit) }  // 10亿元以上31个
    guard next.isHan || next == "“" else { return false }
    return NameTable.limitTrie.longest(in: text.units, at: index) == nil
  }

  /// True where a count follows 万吨级 in the same item: 5万吨级泊位3个.
  func isClassOfThings(after index: Int) -> Bool {
    var probe = index
    while probe - index < 10 {
      let unit = text.at(probe)
      if unit == "," || unit == "。" || unit == "、" || unit == "等" || unit == .none {
        return false
      }
      if unit.isDigit { return true }
      probe += 1
    }
    return false
  }
}
