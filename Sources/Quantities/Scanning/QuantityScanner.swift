/// Finds every numeral of a text and tells quantities from dates, names, ordinals and criteria.
public struct QuantityScanner {
  let text: Characters
  private let dates: [TimeMention]
  let reader: NumeralReader
  private var found: [Numeral] = []

  /// A scanner over one passage and the expressions of time in it.
  public init(_ text: Characters, dates: [TimeMention]) {
    self.text = text
    self.dates = dates
    self.reader = NumeralReader(text: text)
  }

  /// All numerals in order, none overlapping.
  public mutating func numerals() -> [Numeral] {
    var index = 0
    var date = 0
    let limit = text.count
    let openers = Self.openers
    while index < limit {
      // Most characters begin neither a numeral nor a name that may hold one.
      let nextDate = date < dates.count ? min(dates[date].range.lowerBound, limit) : limit
      while index < nextDate, !openers.contains(text.units[index]) { index += 1 }
      guard index < limit else { break }
      while date < dates.count, dates[date].range.upperBound <= index { date += 1 }
      if date < dates.count, dates[date].range.lowerBound == index {
        let range = dates[date].range
        if range.contains(where: { isDigit(text.at($0)) }) { exclude(range, .date) }
        index = range.upperBound
        continue
      }
      let unit = text.units[index]
      if isDigit(unit) {
        index = arabic(at: index)
      } else if unit < 0x2018 {
        index += 1
      } else if unit == 0x300A {  // 《
        index = skipName(from: index, to: 0x300B, limit: 80)
      } else if unit == 0x201C {  // “
        index = skipName(from: index, to: 0x201D, limit: 17)
      } else if unit == 0x7B2C {  // 第
        index = ordinal(at: index)
      } else if unit == 0x9996 || unit == 0x524D {  // 首, 前
        index = leading(at: index)
      } else if Chinese.isNumeral(unit) {
        index = chinese(at: index)
      } else if unit == 0x8FC7 || unit == 0x534A || unit == 0x4E00 {  // 过半
        index = half(at: index)
      } else {
        index += 1
      }
    }
    return found
  }

  private static let openers = CodeUnitSet("0123456789《“第首前过半" + Chinese.numerals)

  func isDigit(_ unit: UInt16) -> Bool { unit >= 0x30 && unit <= 0x39 }

  func isLetter(_ unit: UInt16) -> Bool {
    (unit >= 0x41 && unit <= 0x5A) || (unit >= 0x61 && unit <= 0x7A)
  }

  private mutating func exclude(_ range: Range<Int>, _ reason: NumeralExclusion) {
    found.append(Numeral(range: range, content: .excluded(reason)))
  }

  private mutating func accept(_ range: Range<Int>, _ quantity: Quantity) {
    found.append(Numeral(range: range, content: .quantity(quantity)))
  }

  /// Titles in 《》 and short quotations are names: numerals in them count nothing.
  private mutating func skipName(from start: Int, to close: UInt16, limit: Int) -> Int {
    var index = start + 1
    while index < text.count, index - start <= limit {
      let unit = text.units[index]
      if unit == close {
        excludeDigits(in: start + 1..<index, .name)
        return index + 1
      }
      // A quotation with a clause in it is speech, not a name.
      if close == 0x201D, unit == 0x2C || unit == 0x3002 { break }
      index += 1
    }
    return start + 1
  }

  private mutating func excludeDigits(in range: Range<Int>, _ reason: NumeralExclusion) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isDigit(text.at(index)) else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, isDigit(text.at(index)) { index += 1 }
      exclude(start..<index, reason)
    }
  }

  // MARK: Digits

  private mutating func arabic(at start: Int) -> Int {
    let previous = text.at(start - 1)
    var runEnd = start
    while isDigit(text.at(runEnd)) { runEnd += 1 }
    if isLetter(previous) || isNameJoint(before: start) {
      let end = nameEnd(from: runEnd)
      exclude(start..<end, .name)
      return end
    }
    if isSectionNumber(start..<runEnd) {
      exclude(start..<runEnd, .section)
      return runEnd
    }
    if let (length, _) = NameTable.clockTrie.longest(in: text.units, at: start),
      !durationCue(before: start)
    {
      exclude(start..<start + length, .idiom)
      return start + length
    }
    if text.at(start) == 0x30, runEnd - start >= 2 {  // 0914-2312345: no count begins with a zero
      var end = runEnd
      while isDigit(text.at(end)) || (text.at(end) == 0x2D && isDigit(text.at(end + 1))) {
        end += 1
      }
      exclude(start..<end, .identifier)
      return end
    }
    guard let number = reader.arabic(at: start) else {
      var end = runEnd
      while isDigit(text.at(end)) || (text.at(end) == 0x2E && isDigit(text.at(end + 1))) {
        end += 1
      }
      exclude(start..<end, .identifier)
      return end
    }
    let next = text.at(number.range.upperBound)
    if previous == 0x3014 || previous == 0x5B, next == 0x3015 || next == 0x5D {  // 〔2023〕
      exclude(number.range, .identifier)
      return number.range.upperBound
    }
    if next == 0x53F7 {  // 15号
      exclude(number.range, .identifier)
      return number.range.upperBound + 1
    }
    if isNameJoint(after: number.range.upperBound) {
      let end = nameEnd(from: number.range.upperBound)
      exclude(start..<end, .name)
      return end
    }
    if let end = ratioToOne(number) ?? fraction(number) { return end }
    return finish(number)
  }

  /// 1+14+N, 5·18, 7×24: signs that join numbers and letters to names.
  private func isNameJoint(before start: Int) -> Bool {
    let sign = text.at(start - 1)
    guard sign == 0x2B || sign == 0xB7 || sign == 0xD7 else { return false }
    let other = text.at(start - 2)
    return isDigit(other) || isLetter(other)
  }

  private func isNameJoint(after end: Int) -> Bool {
    let sign = text.at(end)
    let other = text.at(end + 1)
    if sign == 0x2B { return isDigit(other) || isLetter(other) }
    if sign == 0x3A, other == 0x31, !isDigit(text.at(end + 2)) { return false }  // 2.81:1
    return (sign == 0xB7 || sign == 0xD7 || sign == 0x3A) && isDigit(other)
  }

  private func nameEnd(from start: Int) -> Int {
    var index = start
    while true {
      let unit = text.at(index)
      if isDigit(unit) || isLetter(unit) {
        index += 1
      } else if unit == 0x2E || unit == 0x2B || unit == 0xB7 || unit == 0xD7 || unit == 0x2D
        || unit == 0x3A,
        isDigit(text.at(index + 1)) || (unit == 0x2B && isLetter(text.at(index + 1)))
      {
        index += 1
      } else {
        return index
      }
    }
  }

  /// 1. 2、 (3) at the head of a passage.
  private func isSectionNumber(_ run: Range<Int>) -> Bool {
    guard run.count <= 2 else { return false }
    var head = run.lowerBound
    while head > 0,
      text.at(head - 1) == 0x2A || text.at(head - 1) == 0x23 || text.at(head - 1) == 0x28
    {
      head -= 1
    }
    let next = text.at(run.upperBound)
    if text.at(run.lowerBound - 1) == 0x28, next == 0x29, run.count == 1 { return true }  // (2)
    guard head == 0 else { return false }
    return next == 0x3001 || next == 0x29 || (next == 0x2E && !isDigit(text.at(run.upperBound + 1)))
  }

  /// 2.81∶1: a ratio to one.
  private mutating func ratioToOne(_ number: NumeralReader.Number) -> Int? {
    let end = number.range.upperBound
    guard text.at(end) == 0x3A, text.at(end + 1) == 0x31, !isDigit(text.at(end + 2)),
      text.at(end + 2) != 0x3A
    else { return nil }
    return close(
      start: number.range.lowerBound, end: end + 2, value: number.value, upper: nil, unit: "",
      shape: .amount,
      inner: nil, isBare: false)
  }

  /// 1/10: a fraction in digits.
  private mutating func fraction(_ number: NumeralReader.Number) -> Int? {
    let slash = number.range.upperBound
    if text.at(slash) == 0x2F, let below = reader.arabic(at: slash + 1), below.hasMultiplier {  // 8.6/10万
      let end = below.range.upperBound
      return close(
        start: number.range.lowerBound, end: end, value: number.value, upper: nil,
        unit: text.text(slash..<end), shape: .amount, inner: nil, isBare: false)
    }
    guard text.at(slash) == 0x2F, !number.hasMultiplier, !number.hasFraction,
      let below = reader.arabic(at: slash + 1), !below.hasMultiplier, !below.hasFraction,
      number.value < below.value, let value = ExactDecimal.quotient(number.value, below.value)
    else { return nil }
    return close(
      start: number.range.lowerBound, end: below.range.upperBound, value: value, upper: nil,
      unit: "", shape: .proportion, inner: below.isMore ? .more : nil, isBare: false)
  }

  // MARK: From number to quantity

  private mutating func finish(_ number: NumeralReader.Number) -> Int {
    let start = number.range.lowerBound
    var end = number.range.upperBound
    var value = number.value
    var upper: ExactDecimal?
    var unit = text.fullUnit(at: end, isChinese: !number.isArabic)
    if let (length, name, flags) = unit, name == "G", value < 10 || flags.contains(.chinese) {
      _ = length
      unit = nil
    }
    var hasMultiplier = number.hasMultiplier
    // A range: 3至5家, 4.5%—5%, 100-200万元, 5个到8个.
    if let (second, secondUnit) = rangeEnd(after: end + (unit?.length ?? 0), from: number) {
      if unit == nil, second.hasMultiplier, !number.hasMultiplier,
        let factor = second.multiplierPower, let scaled = Optional(value.scaled(by: factor)),
        scaled < second.value
      {
        value = scaled
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
      case "百分点", "千分点": .points
      case "倍", "番": .multiple
      default:
        flags.contains(.ratio) ? .proportion : flags.contains(.duration) ? .duration : .amount
      }
    return close(
      start: name == "番" ? startOfDoubling(start) : start, end: unitEnd, value: value, upper: upper,
      unit: name, shape: shape,
      inner: number.isMore || flags.contains(.more) ? .more : nil, isBare: number.isBareMultiplier)
  }

  /// Where a quantity in 番 begins: with its verb, without which it says nothing.
  private func startOfDoubling(_ start: Int) -> Int {
    if text.has("翻了", before: start) { return start - 2 }
    return text.has("翻", before: start) ? start - 1 : start
  }

  /// 一类网站, 二级保护, 3年行动, 6线城市: measure words that also number kinds and spans.
  private func isNamedSeries(_ number: NumeralReader.Number, unit: String, end: Int) -> Bool {
    switch unit {
    case "大": return !number.isArabic
    case "年", "周": return !durationCue(before: number.range.lowerBound)
    case "级": return !number.hasFraction
    default: return !number.isMore && number.value < 10
    }
  }

  /// 连续4年, 历时9年, 缩短3年: a span of time that is a fact, against 三年行动.
  private func durationCue(before index: Int) -> Bool {
    Self.durationCues.ends(in: text, before: index)
  }

  private mutating func finishWithoutUnit(
    _ number: NumeralReader.Number, value: ExactDecimal, upper: ExactDecimal?, end: Int,
    hasMultiplier: Bool
  ) -> Int {
    let start = number.range.lowerBound
    let next = text.at(end)
    if isLetter(next) {  // 5G, 4A级, 3D
      let nameEnd = nameEnd(from: end)
      exclude(start..<nameEnd, .name)
      return nameEnd
    }
    let prefix = prefixQualifier(before: start, isBare: number.isBareMultiplier)
    if let upper, prefix == nil, value >= 1900, upper < 2100, !hasMultiplier {  // 2019—2022
      exclude(start..<end, .date)
      return end
    }
    let isCounted =
      hasMultiplier || number.hasFraction || upper != nil || prefix != nil || number.isMore
      || NameTable.countedTrie.longest(in: text.units, at: end) != nil
      || isStatedBare(start: start, end: end)
    if number.isArabic, isCounted, next != 0x5F3A, next != 0x7248,
      !(next == 0x7EA7 && !hasMultiplier)
    {  // 强, 级
      return close(
        start: start, end: end, value: value, upper: upper, unit: "", shape: .amount,
        inner: number.isMore ? .more : nil, isBare: number.isBareMultiplier)
    }
    if !number.isArabic {
      // Without a unit, only 突破万亿 and 超2亿 count.
      let isFollowed = next >= 0x4E00 && next <= 0x9FFF && !number.isBareMultiplier  // 四千二百万劳动力
      if number.hasMultiplier, prefix != nil || isFollowed || upper != nil {
        return close(
          start: start, end: end, value: value, upper: upper, unit: "", shape: .amount,
          inner: number.isMore ? .more : nil, isBare: number.isBareMultiplier)
      }
      // 三审三校, 千家万户
      if number.value > 1 { exclude(start..<end, number.isBareMultiplier ? .idiom : .name) }
      return end
    }
    let isYear = value >= 1900 && value < 2100 && end - start == 4
    exclude(start..<end, isYear ? .date : .name)
    return end
  }

  /// A whole number that a verb of reaching states and punctuation ends: 指数达到128，.
  private func isStatedBare(start: Int, end: Int) -> Bool {
    let next = text.at(end)
    guard next == 0x2C || next == 0x3002 || next == 0x3B || next == 0x3001 || next == 0 else {
      return false
    }
    return Self.reachWords.ends(in: text, before: start)
  }

  private static let durationCues = WordList(
    "连续 历时 缩短 缩短至 压缩至 压缩到 提前 长达 超过 达 达到 不到 已 延长 第 至 仅用")
  private static let reachWords = WordList("达 达到 为 增至 升至 降至 增加到 提高到 下降到 提升至 缩小至 提升到 总数 数量")

  /// The number behind 至, 到, -, —, ~ that closes a range, with its unit.
  private func rangeEnd(after index: Int, from first: NumeralReader.Number) -> (
    number: NumeralReader.Number, unit: (length: Int, name: String, flags: UnitTable.Flags)??
  )? {
    let next: Int
    switch text.at(index) {
    case 0x2D, 0x7E, 0x81F3, 0x5230: next = index + 1
    case 0x2014: next = text.at(index + 1) == 0x2014 ? index + 2 : index + 1
    default: return nil
    }
    guard let second = first.isArabic ? reader.arabic(at: next) : reader.chinese(at: next) else {
      return nil
    }
    return (second, .some(text.fullUnit(at: second.range.upperBound, isChinese: !first.isArabic)))
  }

  /// Adds the qualifiers around a number and its unit, sorts out criteria, and records the quantity.
  private mutating func close(
    start: Int, end: Int, value: ExactDecimal, upper: ExactDecimal?, unit: String,
    shape: Quantity.Shape, inner: Qualifier?, isBare: Bool
  ) -> Int {
    var from = start
    var to = end
    var qualifier = inner
    var value = value
    var upper = upper
    if isNegated(before: start) {  // 增长负1.5%, 增长-12.6%
      from -= 1
      value = -value
      upper = nil
    }
    if let (length, meaning) = prefixQualifier(
      before: start, isBare: isBare || value >= 100_000_000)
    {
      if meaning != .exact {
        from = start - length
        qualifier = meaning
      }
    } else if isBare, inner == nil,
      QualifierTable.behindTrie.longest(in: text.units, at: end) == nil
    {
      return end
    }
    if let (length, meaning) = QualifierTable.behindTrie.longest(in: text.units, at: to),
      !(length == 1
        && (Chinese.moreMarkIsAnotherWord(text, at: to) || shape == .amount && unit.isEmpty))
    {
      if meaning != .approx, length > 1, shape != .proportion, shape != .points,
        isCriterion(after: to + length), !isCountedLimit(value, unit: unit)
      {
        exclude(from..<to + length, .criterion)
        return to + length
      }
      to += length
      qualifier = meaning
    } else if text.at(to) == 0x7EA7, shape == .amount {  // 7亿吨级
      if isClassOfThings(after: to + 1) {
        exclude(from..<to + 1, .criterion)
        return to + 1
      }
      to += 1
      qualifier = .approx
    }
    accept(
      from..<to,
      Quantity(value: value, upper: upper, unit: unit, qualifier: qualifier ?? .exact, shape: shape)
    )
    return to
  }

  /// 100家以上特色企业 is a count; 20户以上自然村 and 60岁以上老人 define a class.
  private func isCountedLimit(_ value: ExactDecimal, unit: String) -> Bool {
    switch unit {
    case "人", "户": value >= 10_000
    default: !Self.classUnits.contains(unit)
    }
  }

  /// Units whose limits define classes: 60岁以上, 10亿元以上, 35千伏以上.
  private static let classUnits: Set<String> = [
    "岁", "元", "美元", "亩", "公顷", "吨", "公斤", "斤", "千瓦", "兆瓦", "千伏", "平方米", "平方公里", "立方米", "公里", "千米",
    "米",
    "厘米", "毫米", "年", "个月", "天", "小时", "分钟", "级", "层", "学时", "课时", "分", "蒸吨", "G",
  ]

  /// 负, or a minus sign behind a word, against the hyphen of a range.
  private func isNegated(before start: Int) -> Bool {
    let sign = text.at(start - 1)
    if sign == 0x8D1F { return text.at(start) >= 0x30 && text.at(start) <= 0x39 }
    return sign == 0x2D && text.at(start - 2) >= 0x4E00 && text.at(start - 2) <= 0x9FFF
      && isDigit(text.at(start))
  }

  /// The qualifier that ends right before a number.
  private func prefixQualifier(before start: Int, isBare: Bool) -> (
    length: Int, meaning: Qualifier
  )? {
    let trie = isBare ? QualifierTable.beforeMultiplierTrie : QualifierTable.beforeTrie
    guard let (length, entry) = trie.longestReversed(in: text.units, before: start),
      !entry.notAfter.contains(text.at(start - length - 1))
    else { return nil }
    // What an earlier numeral has taken is not free.
    if let last = found.last, last.range.upperBound > start - length { return nil }
    return (length, entry.meaning)
  }

  /// True where a noun follows a limit: then the limit defines a class (20户以上自然村).
  private func isCriterion(after index: Int) -> Bool {
    let next = text.at(index)
    guard next >= 0x4E00 && next <= 0x9FFF || next == 0x201C else { return false }
    return NameTable.limitTrie.longest(in: text.units, at: index) == nil
  }

  /// True where a count follows 万吨级 in the same item: 5万吨级泊位3个.
  private func isClassOfThings(after index: Int) -> Bool {
    var probe = index
    while probe - index < 10 {
      let unit = text.at(probe)
      if unit == 0x2C || unit == 0x3002 || unit == 0x3001 || unit == 0x7B49 || unit == 0 {
        return false
      }
      if isDigit(unit) { return true }
      probe += 1
    }
    return false
  }

  // MARK: Chinese numerals

  private mutating func chinese(at start: Int) -> Int {
    if let end = approximate(at: start) { return end }
    guard let number = reader.chinese(at: start) else { return start + 1 }
    var end = number.range.upperBound
    // 几十, 数百: too vague to be a figure.
    let previous = text.at(start - 1)
    if previous == 0x51E0 || (previous == 0x6570 && Chinese.power(text.at(start)) != nil) {
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
    if text.has("半", at: start + 1), text.at(start) == 0x4E00 { return half(at: start) }
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
    if number.value == 1, !isRelative { return end }
    func leave(_ reason: NumeralExclusion, to end: Int) -> Int {
      exclude(start..<end, reason)
      return end
    }
    if isRelative, text.at(start - 1) == 0x7B2C { return end }
    let isSmall =
      number.value <= 10 && !number.hasFraction && !number.isMore && !number.isBareMultiplier
    if isSmall, !isRelative, !countsWhenSmall(name, flags: flags, end: unitEnd) {
      return leave(.name, to: end)
    }
    if number.isBareMultiplier, prefixQualifier(before: start, isBare: true) == nil, !number.isMore,
      QualifierTable.behindTrie.longest(in: text.units, at: unitEnd) == nil
    {
      return leave(.idiom, to: end)
    }
    if name == "届" || name == "年" && !durationCue(before: start) { return unitEnd }
    end = finish(number)
    return end
  }

  /// 七八个, 三四百家: two digits in a row mean between them.
  private mutating func approximate(at start: Int) -> Int? {
    guard let low = Chinese.digit(text.at(start)), let high = Chinese.digit(text.at(start + 1)),
      low >= 1,
      high == low + 1, Chinese.digit(text.at(start + 2)) == nil
    else { return nil }
    var end = start + 2
    var power = 0
    while let step = Chinese.power(text.at(end)),
      UnitTable.shared.unit(in: text, at: end) == nil || step >= 4 || step == 1
    {
      power += step
      end += 1
    }
    guard let (length, name, flags) = text.fullUnit(at: end, isChinese: true),
      !flags.contains(.naming)
    else { return nil }
    return close(
      start: start, end: end + length, value: ExactDecimal(low, exponent: power),
      upper: ExactDecimal(high, exponent: power), unit: name, shape: .amount, inner: .approx,
      isBare: false)
  }

  /// Two to ten with a measure word count only where the words are not a slogan or a class.
  private func countsWhenSmall(_ unit: String, flags: UnitTable.Flags, end: Int) -> Bool {
    guard NameTable.sloganTrie.longest(in: text.units, at: end) == nil else { return false }
    if text.at(end) == 0x201C { return false }
    return Self.countingUnits.contains(unit)
  }

  private static let countingUnits: Set<String> = [
    "个", "家", "次", "名", "人", "座", "所", "户", "台", "艘", "架", "辆", "位", "篇", "部", "只", "头", "起",
    "条", "幢", "栋", "株", "枚", "人次", "场次", "亿元", "元", "吨", "公里", "亩", "天", "小时", "分钟", "工作日", "月",
    "季度",
  ]

  /// 百分之五, 千分之三, 三分之二, 百分之3.5.
  private mutating func partsOf(_ whole: NumeralReader.Number, from start: Int, at index: Int)
    -> Int?
  {
    guard let part = reader.arabic(at: index) ?? reader.chinese(at: index) else { return nil }
    let end = part.range.upperBound
    let value = part.value
    let unit: String
    switch whole.value {
    case 100: unit = "%"
    case 1000: unit = "‰"
    default:
      guard whole.value > 1, let quotient = ExactDecimal.quotient(value, whole.value) else {
        return nil
      }
      return close(
        start: start, end: end, value: quotient, upper: nil, unit: "", shape: .proportion,
        inner: nil, isBare: false)
    }
    return close(
      start: start, end: end, value: value, upper: nil, unit: unit, shape: .proportion,
      inner: part.isMore ? .more : nil, isBare: false)
  }

  /// 过半, 一半, 半数以上.
  private mutating func half(at start: Int) -> Int {
    let half = ExactDecimal(5, exponent: -1)
    for (word, qualifier) in [
      ("过半数", Qualifier.more), ("过半", .more), ("一半以上", .more), ("一半", .exact), ("半数以上", .more),
    ] as [(Word, Qualifier)]
    where text.has(word, at: start) && text.at(start - 1) != 0x53CC && text.at(start - 1) != 0x8D85
    {
      let end = start + word.units.count
      accept(
        start..<end,
        Quantity(value: half, upper: nil, unit: "", qualifier: qualifier, shape: .proportion))
      return end
    }
    return start + 1
  }

  // MARK: Ranks

  /// 第13位, 第四; or an ordinal such as 第三次会议.
  private mutating func ordinal(at start: Int) -> Int {
    guard let number = reader.arabic(at: start + 1) ?? reader.chinese(at: start + 1) else {
      return start + 1
    }
    let end = number.range.upperBound
    let next = text.at(end)
    let hasUnit = next == 0x4F4D || next == 0x540D  // 位, 名
    if text.has("放在", before: start) || text.has("摆在", before: start) { return end }  // 把安全放在第一位
    let isOpen = next >= 0x4E00 && next <= 0x9FFF
    let hasCue =
      NameTable.rankCueTrie.longestReversed(in: text.units, before: start) != nil
      || followsRank(start)
    if hasUnit || (hasCue && (!isOpen || next == 0x7684 || next == 0x4E14 || next == 0x5347)) {
      let unitEnd = hasUnit ? end + 1 : end
      // 第一位教师 counts a person in a series; a rank ends its phrase.
      let after = text.at(unitEnd)
      let isSeries = hasUnit && !hasCue && after >= 0x4E00 && after <= 0x9FFF
      if !isSeries {
        accept(
          start..<unitEnd,
          Quantity(
            value: number.value, upper: nil, unit: hasUnit ? text.text(end..<end + 1) : "",
            qualifier: .exact, shape: .rank))
        return unitEnd
      }
    }
    exclude(number.range, .ordinal)
    return end
  }

  /// 第三、第五: a rank in a list of ranks.
  private func followsRank(_ start: Int) -> Bool {
    guard let last = found.last, last.quantity?.shape == .rank, last.range.upperBound == start - 1
    else { return false }
    return text.at(start - 1) == 0x3001 || text.at(start - 1) == 0x548C
  }

  /// 首位, 前10位, 前三名, 前三.
  private mutating func leading(at start: Int) -> Int {
    if text.at(start) == 0x9996 {
      guard text.at(start + 1) == 0x4F4D,
        NameTable.rankCueTrie.longestReversed(in: text.units, before: start) != nil
      else { return start + 1 }
      accept(
        start..<start + 2,
        Quantity(value: 1, upper: nil, unit: "位", qualifier: .exact, shape: .rank))
      return start + 2
    }
    guard let number = reader.arabic(at: start + 1) ?? reader.chinese(at: start + 1),
      number.value <= 100,
      number.value > 1
    else { return start + 1 }
    let end = number.range.upperBound
    let next = text.at(end)
    let hasUnit = next == 0x4F4D || next == 0x540D
    let hasCue = NameTable.rankCueTrie.longestReversed(in: text.units, before: start) != nil
    guard hasUnit || (hasCue && !(next >= 0x4E00 && next <= 0x9FFF)) else { return start + 1 }
    let unitEnd = hasUnit ? end + 1 : end
    accept(
      start..<unitEnd,
      Quantity(
        value: number.value, upper: nil, unit: hasUnit ? text.text(end..<end + 1) : "",
        qualifier: .exact, shape: .rank))
    return unitEnd
  }
}

extension NumeralReader.Number {
  /// The power of ten of a trailing 万 or 亿.
  var multiplierPower: Int? {
    guard hasMultiplier else { return nil }
    return lastPower
  }
}

extension Characters {
  func fullUnit(at index: Int, isChinese: Bool) -> (
    length: Int, name: String, flags: UnitTable.Flags
  )? {
    guard let unit = UnitTable.shared.fullUnit(in: self, at: index) else { return nil }
    return isChinese && !unit.flags.contains(.chinese) ? nil : unit
  }
}

extension ExactDecimal {
  /// A quotient to 15 significant digits; exact where it is a decimal fraction of that length.
  static func quotient(_ above: ExactDecimal, _ below: ExactDecimal) -> ExactDecimal? {
    guard below.mantissa > 0, above.mantissa >= 0, above.mantissa < 1000, below.mantissa < 100_000
    else { return nil }
    let scaled = Int128(above.mantissa) * 1_000_000_000_000_000
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: Int128(below.mantissa))
    let rounded = rest * 2 >= Int128(below.mantissa) ? quotient + 1 : quotient
    guard let mantissa = Int64(exactly: rounded) else { return nil }
    return ExactDecimal(mantissa, exponent: above.exponent - below.exponent - 15)
  }
}
