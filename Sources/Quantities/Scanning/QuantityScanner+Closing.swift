/// From a number to a quantity: unit, range, qualifiers, and whether it limits a class.
extension QuantityScanner {
  mutating func finish(_ number: NumeralReader.Number) -> Int {
    let start = number.range.lowerBound
    var end = number.range.upperBound
    var value = number.value
    var upper: ExactDecimal?
    var unit = text.fullUnit(at: end, isChinese: !number.isArabic)
    if let (_, name, flags) = unit, name == "G", value < 10 || flags.contains(.chinese) {
      unit = nil
    }
    if Self.notUnits.starts(in: text, at: end) { unit = nil }
    var hasMultiplier = number.hasMultiplier
    // A range: 3至5家, 4.5%—5%, 100-200万元, 5个到8个.
    if let (second, secondUnit) = rangeEnd(after: end + (unit?.length ?? 0), from: number) {
      // 100-200万元, 二至三千万元: multipliers written once, as far as the order allows.
      if unit == nil, !number.hasMultiplier,
        let power = second.closingPowers.last(where: {
          $0 > 1 && value.scaled(by: $0) < second.value
        })
      {
        value = value.scaled(by: power)
      }
      if value < second.value {
        upper = second.value
        end = second.range.upperBound
        unit = secondUnit ?? nil
        hasMultiplier = hasMultiplier || second.hasMultiplier
      }
    }
    guard let (length, name, flags) = unit else {
      return finishWithoutUnit(
        number, value: value, upper: upper, end: end, hasMultiplier: hasMultiplier)
    }
    var unitEnd = end + length
    if name == "成", let digit = Chinese.digit(text.at(unitEnd)), (1...9).contains(digit),
      !number.hasFraction
    {
      value = value.adding(ExactDecimal(digit, exponent: -1)) ?? value  // 一成五
      unitEnd += 1
    } else if name == "成", text.at(unitEnd) == "半", !number.hasFraction {
      value = value.adding(ExactDecimal(5, exponent: -1)) ?? value  // 一成半
      unitEnd += 1
    }
    if upper == nil, let end = compositeDuration(number, unit: name, unitEnd: unitEnd) {
      return end
    }
    if flags.contains(.half)
      || (flags.contains(.duration) || Self.halvedUnits.contains(name)) && !number.hasFraction
        && isHalf(at: unitEnd)
    {
      value = value.adding(ExactDecimal(5, exponent: -1)) ?? value  // 3个半月, 3天半
      if !flags.contains(.half) { unitEnd += 1 }
    }
    if name == "元", upper == nil, let (part, end) = smallMoney(at: unitEnd) {
      value = value.adding(part) ?? value
      unitEnd = end
    }
    if flags.contains(.duration), namesReach(at: unitEnd) {
      exclude(start..<unitEnd, .name)
      return unitEnd
    }
    if number.isArabic, name == "年", !number.hasMultiplier, !number.hasFraction, value >= 1000 {
      exclude(start..<unitEnd, .date)
      return unitEnd
    }
    if flags.contains(.naming), !hasMultiplier, isNamedSeries(number, unit: name, end: unitEnd) {
      exclude(start..<unitEnd, .name)
      return unitEnd
    }
    let shape: Quantity.Shape =
      switch name {
      case "位" where isOrder(start, end: unitEnd): .rank
      case "百分点", "千分点": .points
      case "倍", "番": .multiple
      default:
        flags.contains(.ratio) ? .proportion : flags.contains(.duration) ? .duration : .amount
      }
    return close(
      Draft(
        range: (name == "番" ? startOfDoubling(start) : start)..<unitEnd, value: value, upper: upper,
        unit: name, shape: shape, qualifier: number.isMore || flags.contains(.more) ? .more : nil,
        isBare: number.isBareMultiplier))
  }

  /// 突破200万大关, 按7.1折合: words that begin like a unit.
  private static let notUnits = WordList(
    "大关 折算 折合", example: "人数突破200万～。 = 突破200万|")
  private static let halvedUnits = WordList(
    "斤 公斤 里 公里 亩 倍", example: "数量三百～半。 = 三百～半|level:300.5| / 数量增长三～半。 = 三～半|growth:3.5|")

  /// 五角, 五角二分 behind 三十八元: tenths and hundredths of a yuan.
  private func smallMoney(at start: Int) -> (value: ExactDecimal, end: Int)? {
    guard let tenths = Chinese.digit(text.at(start)) ?? text.at(start).digit.map(Int64.init),
      text.at(start + 1) == "角"
    else { return nil }
    let part = ExactDecimal(tenths, exponent: -1)
    guard let cents = Chinese.digit(text.at(start + 2)) ?? text.at(start + 2).digit.map(Int64.init),
      text.at(start + 3) == "分", let sum = part.adding(ExactDecimal(cents, exponent: -2))
    else { return (part, start + 2) }
    return (sum, start + 4)
  }

  /// 15分钟便民生活圈: how far around something is.
  private func namesReach(at start: Int) -> Bool {
    (start..<start + 9).prefix { text.at($0).isHan || text.at($0) == "“" }.last {
      text.at($0) == "圈"
    } != nil
  }

  /// 跃居全国高新区23位: an order without 第.
  private func isOrder(_ start: Int, end: Int) -> Bool {
    !text.at(end).isHan && hasRankCue(before: start)
      && (["到", "至", "居"].contains(text.at(start - 1))
        || !Self.moves.ends(in: text, before: start))
  }

  /// Where a quantity in 番 begins: with its verb, without which it says nothing.
  func startOfDoubling(_ start: Int) -> Int {
    if text.has("翻了", before: start) { return start - 2 }
    return text.has("翻", before: start) ? start - 1 : start
  }

  /// 一类网站, 二级保护, 3年行动, 6线城市: measure words that also number kinds and spans.
  func isNamedSeries(_ number: NumeralReader.Number, unit: String, end: Int) -> Bool {
    switch unit {
    case "大": return !number.isArabic
    case "年", "周": return !number.hasFraction && !durationCue(before: number.range.lowerBound)
    case "级": return !number.hasFraction
    case "千伏", "kV": return Self.gridNouns.starts(in: text, at: end)
    case "路", "页": return !number.isMore && number.value < 1000  // 312路公交, 共28页
    default: return !number.isMore && number.value < 10
    }
  }

  /// What a voltage names: 500千伏变电站; against 电压提高到500千伏.
  static let gridNouns = WordList(
    "变电 输电 输变电 线路 电网 交流 直流 特高压 变压器 间隔 主变",
    example: "新投500千伏～站1座。 = X|500千伏|name")

  /// 连续4年, 历时9年, 缩短3年: a span of time that is a fact, against 三年行动.
  func durationCue(before index: Int) -> Bool {
    Self.durationCues.ends(in: text, before: index)
  }

  mutating func finishWithoutUnit(
    _ number: NumeralReader.Number, value: ExactDecimal, upper: ExactDecimal?, end: Int,
    hasMultiplier: Bool
  ) -> Int {
    let start = number.range.lowerBound
    let next = text.at(end)
    if next.isLetter {  // 5G, 4A级, 3D
      let nameEnd = nameEnd(from: end)
      exclude(start..<nameEnd, .name)
      return nameEnd
    }
    let prefix = prefixQualifier(before: start, isBare: number.isBareMultiplier)
    if let upper, prefix == nil, value >= 1900, upper < 2100, !hasMultiplier {  // 2019—2022
      exclude(start..<end, .date)
      return end
    }
    if start == 0, number.hasFraction, !hasMultiplier, upper == nil, next.isHan {
      exclude(start..<end, .section)  // 2.3 加快发展数字经济
      return end
    }
    let isCounted =
      hasMultiplier || number.hasFraction || upper != nil || prefix != nil || number.isMore
      || NameTable.countedTrie.longest(in: text.units, at: end) != nil
      || isStatedBare(start: start, end: end)
    if number.isArabic, isCounted, next != "强", next != "版",
      !(next == "级" && !hasMultiplier)
    {  // 强, 级
      return close(
        Draft(
          range: start..<end, value: value, upper: upper, unit: "", shape: .amount,
          qualifier: number.isMore ? .more : nil, isBare: number.isBareMultiplier))
    }
    if !number.isArabic {
      // Without a unit, only 突破万亿 and 超2亿 count.
      let isFollowed = next.isHan && !number.isBareMultiplier  // 四千二百万劳动力
      if number.hasMultiplier, prefix != nil || isFollowed || upper != nil {
        return close(
          Draft(
            range: start..<end, value: value, upper: upper, unit: "", shape: .amount,
            qualifier: number.isMore ? .more : nil, isBare: number.isBareMultiplier))
      }
      // 三审三校, 千家万户
      guard number.value > 1 else { return leaveOne(number.range) }
      exclude(start..<end, number.isBareMultiplier ? .idiom : .name)
      return end
    }
    let isYear = value >= 1900 && value < 2100 && end - start == 4
    exclude(start..<end, isYear ? .date : reasonBefore(start))
    return end
  }

  /// 邮编471000, 图3: what the word before a bare number makes of it.
  private func reasonBefore(_ start: Int) -> NumeralExclusion {
    let end = text.at(start - 1) == ":" ? start - 1 : start
    if Self.identified.ends(in: text, before: end) { return .identifier }
    return Self.numberedParts.ends(in: text, before: end) ? .section : .name
  }

  private static let identified = WordList(
    "邮编 邮政编码 信用代码 编号 代码 电话 热线 传真 账号 证号 号码 文号 群号",
    example: "～471000。 = X|471000|identifier")
  private static let numberedParts = WordList(
    "图 表 附图 附表 附件 专栏", example: "～3说明情况。 = X|3|section")

  /// A whole number that a verb of reaching states and punctuation ends: 指数达到128，.
  func isStatedBare(start: Int, end: Int) -> Bool {
    let next = text.at(end)
    guard next == "," || next == "。" || next == ";" || next == "、" || next == .none else {
      return false
    }
    return Self.reachWords.ends(in: text, before: start)
  }

  static let durationCues = WordList(
    "连续 历时 缩短 缩短至 压缩至 压缩到 提前 长达 超过 达 达到 不到 已 延长 至 仅用",
    example: "工期～5年。 = 5年|")
  static let reachWords = WordList(
    "达 达到 为 增至 升至 降至 增加到 提高到 下降到 提升至 缩小至 提升到 总数 数量",
    example: "指数～128，位居全省前列。 = 128|level:128")

  /// The number behind 至, 到, -, —, ~ that closes a range, with its unit.
  func rangeEnd(after index: Int, from first: NumeralReader.Number) -> (
    number: NumeralReader.Number, unit: (length: Int, name: String, flags: UnitTable.Flags)??
  )? {
    guard let next = text.rangeConnector(at: index),
      let second = first.isArabic ? reader.arabic(at: next) : reader.chinese(at: next)
    else { return nil }
    return (second, .some(text.fullUnit(at: second.range.upperBound, isChinese: !first.isArabic)))
  }

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
