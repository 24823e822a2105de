/// Numbers in characters, fractions and halves.
extension QuantityScanner {
  mutating func chinese(at start: Int) -> Int {
    if let end = approximate(at: start) { return end }
    guard let number = reader.chinese(at: start) else { return start + 1 }
    if isSectionNumber(chinese: number.range) {
      exclude(number.range, .section)
      return number.range.upperBound
    }
    var end = number.range.upperBound
    // 几十, 数百: too vague to be a figure.
    let previous = text.at(start - 1)
    if previous == "几" || (previous == "数" && Chinese.power(text.at(start)) != nil) {
      exclude(start - 1..<end, .idiom)
      return end
    }
    if text.has("两位数", at: start) {  // 保持两位数增长: ten or more percent
      accept(start..<start + 3, Quantity(value: 10, unit: "", qualifier: .more, shape: .proportion))
      return start + 3
    }
    if text.has("分之", at: end) {
      return partsOf(number, from: start, at: end + 2) ?? end
    }
    if text.has("半", at: start + 1), text.at(start) == "一" { return half(at: start) }
    if let (second, unit) = rangeEnd(after: end, from: number), let (_, _, flags) = unit ?? nil,
      number.value < second.value, second.value > 2 || flags.contains(.ratio)
    {
      return finish(number)  // 三至五家
    }
    guard let (length, name, flags) = text.fullUnit(at: end, isChinese: true) else {
      return finishWithoutUnit(
        number, value: number.value, upper: nil, end: end, hasMultiplier: number.hasMultiplier)
    }
    let unitEnd = end + length
    let isRelative = flags.contains(.ratio)
    if number.value == 1, !isRelative { return leaveOne(number.range) }
    func leave(_ reason: NumeralExclusion, to end: Int) -> Int {
      exclude(start..<end, reason)
      return end
    }
    if isRelative, text.at(start - 1) == "第" { return end }
    // 十二届十次、十一次全会, 三次会议
    if name == "次", text.at(start - 1) == "届" || Self.sessions.starts(in: text, at: unitEnd) {
      return leave(.ordinal, to: end)
    }
    let isSmall =
      number.value <= 10 && !number.hasFraction && !number.isMore && !number.isBareMultiplier
    if isSmall, !isRelative, !countsWhenSmall(name, from: start, end: unitEnd) {
      return leave(.name, to: end)
    }
    if number.isBareMultiplier, prefixQualifier(before: start, isBare: true) == nil, !number.isMore,
      QualifierTable.behindTrie.longest(in: text.units, at: unitEnd) == nil
    {
      return leave(.idiom, to: end)
    }
    if name == "届" { return leave(.ordinal, to: unitEnd) }
    if name == "年", !durationCue(before: start) { return leave(.name, to: unitEnd) }
    end = finish(number)
    return end
  }

  private static let sessions = WordList(
    "全会 会议 全体会议 党代会 代表大会", example: "省委十届十一次～召开。 = X|十一|ordinal")

  /// Leaves the number one, which is a numeral only in a name (一网通办, 一村一品) or an idiom.
  mutating func leaveOne(_ range: Range<Int>) -> Int {
    let start = range.lowerBound
    if let length = Self.idiomsOfOne.length(in: text, at: start) {
      exclude(start..<start + length, .idiom)
      return start + length
    }
    let isPaired =
      text.at(start + 2) == "一" && text.at(start + 1).isHan && text.at(start + 3).isHan
      && text.at(start + 1) != text.at(start + 3)
    if let length = Self.namesOfOne.length(in: text, at: start) ?? (isPaired ? 4 : nil) {
      exclude(start..<start + length, .name)
      return start + length
    }
    return range.upperBound
  }

  private static let namesOfOne = WordList(
    """
    一网通办 一网统管 一网协同 一网通 一窗受理 一窗办理 一窗通办 一站式 一件事 一号工程 一卡通 一码通 一码通行 \
    一门式 一张网 一张图 一张蓝图 一把手 一盘棋 一条龙 一条心 一刻钟 一体两翼 一核多点 一主多元
    """,
    example: "落实～要求。 = X|～|name")
  private static let idiomsOfOne = WordList(
    "一心一意 一举一动 一朝一夕 一丝一毫 一砖一瓦 一草一木 一言一行 一针一线",
    example: "我们～为民。 = X|～|idiom")

  /// 二、 or （二） at the head of a passage.
  func isSectionNumber(chinese run: Range<Int>) -> Bool {
    let isBracketed = text.at(run.lowerBound - 1) == "("
    var head = isBracketed ? run.lowerBound - 1 : run.lowerBound
    while head > 0, text.at(head - 1) == "*" || text.at(head - 1) == "#" { head -= 1 }
    let next = text.at(run.upperBound)
    return head == 0 && run.count <= 3 && next == (isBracketed ? ")" : "、")
  }

  /// 七八个, 三四百家, 三、四十斤: two digits in a row mean between them.
  mutating func approximate(at start: Int) -> Int? {
    let isParted = text.at(start + 1) == "、"
    let second = start + (isParted ? 2 : 1)
    guard let low = Chinese.digit(text.at(start)), let high = Chinese.digit(text.at(second)),
      low >= 1,
      high == low + 1, Chinese.digit(text.at(second + 1)) == nil
    else { return nil }
    if isParted, Self.orderMarks.contains(text.at(start - 1)) { return nil }  // 第三、四季度
    var end = second + 1
    var power = 0
    while let step = Chinese.power(text.at(end)), power + step <= 16,
      UnitTable.shared.unit(in: text, at: end) == nil || step >= 4 || step == 1
    {
      power += step
      end += 1
    }
    guard let (length, name, flags) = text.fullUnit(at: end, isChinese: true),
      !flags.contains(.naming), !isParted || power > 0 || !flags.contains(.duration)
    else { return nil }
    return close(
      Draft(
        range: start..<end + length, value: ExactDecimal(low, exponent: power),
        upper: ExactDecimal(high, exponent: power), unit: name, shape: .amount, qualifier: .approx))
  }

  private static let orderMarks: CodeUnitSet = "第、一二三四五六七八九十"

  /// Two to ten with a measure word count only where the words are not a slogan or a class.
  func countsWhenSmall(_ unit: String, from start: Int, end: Int) -> Bool {
    guard NameTable.sloganTrie.longest(in: text.units, at: end) == nil else { return false }
    if text.at(end) == "“" { return false }
    if unit == "季度" { return durationCue(before: start) }
    return Self.countingUnits.contains(unit)
      || Self.unitsBehindNouns.contains(unit) && !text.at(end).isHan && text.at(start - 1).isHan
        && !Self.pointers.contains(text.at(start - 1))
  }

  /// Units that count behind their noun, while before it they make slogans: 出台文件三份, against 三件实事.
  private static let unitsBehindNouns = WordList(
    "处 份 件 项 条 张 套 本 册 间 口 支 块 列 对", example: "新增甲类物品三～。 = 三～|level:3|")
  /// 这三项, 以上三条: what points at things already told.
  private static let pointers: CodeUnitSet = "这那前后上下述第几两等"

  static let countingUnits = WordList(
    """
    个 家 次 名 人 座 所 户 台 艘 架 辆 位 篇 部 只 头 起 条 幢 栋 株 枚 人次 场次 场 亿元 元 吨 公里 亩 天 小时 分钟 工作日 月 季度 位次 名次
    """,
    example: "新增两～。 = 两～| / 连续两个～增长。 = 两个～|")

  /// 百分之五, 千分之三, 三分之二, 百分之3.5.
  mutating func partsOf(_ whole: NumeralReader.Number, from start: Int, at index: Int)
    -> Int?
  {
    guard let part = reader.arabic(at: index) ?? reader.chinese(at: index) else { return nil }
    var end = part.range.upperBound
    let value = part.value
    var upper: ExactDecimal?
    let unit: String
    switch whole.value {
    case 100: unit = "%"
    case 1000: unit = "‰"
    default:
      guard whole.value > 1, let quotient = ExactDecimal.quotient(value, whole.value) else {
        return nil
      }
      // 三分之一强, 三分之一弱
      let shade: Qualifier? =
        text.at(end + 1).isHan
        ? nil : text.at(end) == "强" ? .more : text.at(end) == "弱" ? .less : nil
      return close(
        Draft(
          range: start..<end + (shade == nil ? 0 : 1), value: quotient, unit: "",
          shape: .proportion, qualifier: shade))
    }
    // 百分之六至八, 百分之六至百分之八
    if let connector = text.rangeConnector(at: end) {
      let next =
        text.text(connector..<min(connector + 3, text.count)) == text.text(start..<index)
        ? connector + 3 : connector
      if !dates.contains(where: { $0.range.lowerBound == next }),
        let last = reader.arabic(at: next) ?? reader.chinese(at: next), last.value > value
      {
        upper = last.value
        end = last.range.upperBound
      }
    }
    return close(
      Draft(
        range: start..<end, value: value, upper: upper, unit: unit, shape: .proportion,
        qualifier: part.isMore ? .more : nil))
  }

  /// 过半, 一半, 半数以上.
  mutating func half(at start: Int) -> Int {
    let half = ExactDecimal(5, exponent: -1)
    if text.has("半个百分点", at: start) {
      return close(Draft(range: start..<start + 5, value: half, unit: "百分点", shape: .points))
    }
    for (word, qualifier) in [
      ("过半数", Qualifier.more), ("过半", .more), ("一半以上", .more), ("一半", .exact), ("半数以上", .more),
    ] as [(StaticString, Qualifier)]
    where text.has(word, at: start) && text.at(start - 1) != "双" && text.at(start - 1) != "超" {
      let end = start + word.length
      accept(
        start..<end,
        Quantity(value: half, upper: nil, unit: "", qualifier: qualifier, shape: .proportion))
      return end
    }
    return start + 1
  }
}
