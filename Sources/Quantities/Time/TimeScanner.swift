/// Finds expressions of time: dates, years, quarters, plans, 今年以来, 五年来, 截至10月底.
public struct TimeScanner: Sendable {
  private let text: Characters

  public init(_ text: Characters) { self.text = text }

  /// All expressions, in order, none overlapping.
  public func mentions() -> [TimeMention] {
    var found: [TimeMention] = []
    var index = 0
    let openers = Self.openers
    while index < text.count {
      if openers.contains(text.units[index]), let mention = mention(at: index) {
        found.append(mention)
        index = mention.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// Characters that an expression of time can begin with: digits, “ and those of `TimeWords`.
  private static let openers: CodeUnitSet = {
    var set = CodeUnitSet("0123456789“" + Chinese.numerals)
    for row in TimeWords.rows {
      if let first = row.word.utf16.first { set.insert(first) }
    }
    return set
  }()

  private func mention(at start: Int) -> TimeMention? {
    if let (length, word) = TimeWords.words.longest(in: text.units, at: start) {
      if let mention = mention(of: word, from: start, wordEnd: start + length) { return mention }
    }
    if text.at(start) == 0x201C {  // “十四五”时期
      return plan(from: start, numeralAt: start + 1)
    }
    if let bare = plan(from: start, numeralAt: start) { return bare }
    if let mention = numericDate(at: start) { return mention }
    return countOfYears(from: start, numberAt: start, isMarked: false)
  }

  private func mention(of word: TimeWords.Meaning, from start: Int, wordEnd: Int) -> TimeMention? {
    switch word {
    case .year(let offset):
      return afterYear(.relative(offset), from: start, at: wordEnd)
    case .contextYear:
      return afterYear(.context, from: start, at: wordEnd)
    case .yearEnd(let offset):
      let year: TimeMention.Year = offset.map { .relative($0) } ?? .context
      let point = TimeMention.Point(year: year, month: 12, day: 31)
      return TimeMention(
        range: start..<wordEnd, span: .calendar(first: point, last: point), reach: .asOf)
    case .upTo:
      guard let inner = mention(at: wordEnd), inner.reach != .since else { return nil }
      return TimeMention(range: start..<inner.range.upperBound, span: inner.span, reach: .asOf)
    case .now:
      return TimeMention(range: start..<wordEnd, span: .now, reach: .asOf)
    case .lastContextYear:
      guard text.at(start - 1) != 0x7840 else { return nil }  // 基础上年均
      return afterYear(.beforeContext, from: start, at: wordEnd)
    case .lastYears:
      return countOfYears(from: start, numberAt: wordEnd, isMarked: true)
    case .nextYears:
      guard let (count, end) = number(at: wordEnd), (2...10).contains(count),
        text.at(end) == 0x5E74
      else { return nil }
      return TimeMention(range: start..<end + 1, span: .nextYears(count), reach: .within)
    case .part(let first, let last):
      return calendar(
        from: start, end: wordEnd, first: .init(year: .context, month: first, day: nil),
        last: .init(year: .context, month: last, day: nil))
    }
  }

  /// 2021年…, 2019—2023年, 二〇二六年一月二十七日, 10月15日, 1—9月.
  private func numericDate(at start: Int) -> TimeMention? {
    let previous = text.at(start - 1)
    guard !(previous >= 0x30 && previous <= 0x39), previous != 0x2E else { return nil }
    if let (year, end) = fourDigits(at: start) {
      if text.at(end) == 0x5E74 {  // 年
        return afterYear(.absolute(year), from: start, at: end + 1)
      }
      if let next = rangeConnector(at: end), let (second, secondEnd) = fourDigits(at: next),
        second > year
      {
        let hasYear = text.at(secondEnd) == 0x5E74
        let isBracketed =
          text.at(start - 1) == 0x28 && text.at(start - 2) != 0x300B && text.at(secondEnd) == 0x29
        guard hasYear || isBracketed else { return nil }
        return calendar(
          from: start, end: hasYear ? secondEnd + 1 : secondEnd,
          first: .init(year: .absolute(year), month: nil, day: nil),
          last: .init(year: .absolute(second), month: nil, day: nil))
      }
      if isListed(yearEndingAt: end) {
        let point = TimeMention.Point(year: .absolute(year), month: nil, day: nil)
        return calendar(from: start, end: end, first: point, last: point)
      }
      // 2026-02-09, 2026.2.9, 2026/2/9.
      let separator = text.at(end)
      if separator == 0x2D || separator == 0x2E || separator == 0x2F,
        let (month, monthEnd) = number(at: end + 1), (1...12).contains(month),
        text.at(monthEnd) == separator, let (day, dayEnd) = number(at: monthEnd + 1),
        (1...31).contains(day)
      {
        let point = TimeMention.Point(year: .absolute(year), month: month, day: day)
        return calendar(from: start, end: dayEnd, first: point, last: point)
      }
      return nil
    }
    return months(year: .context, from: start, at: start)
  }

  /// 2020、2021和2022年, 2021、2022两年: years that share their 年.
  private func isListed(yearEndingAt end: Int) -> Bool {
    var index = end
    if let (count, next) = number(at: index), (2...9).contains(count) { index = next }  // 两年
    if index > end { return text.at(index) == 0x5E74 && text.at(index + 1) != 0x6765 }
    while [0x3001, 0x548C, 0x4E0E, 0x53CA].contains(text.at(index)),  // 、 和 与 及
      let (_, next) = fourDigits(at: index + 1)
    {
      index = next
      if text.at(index) == 0x5E74 || isListed(yearEndingAt: index) { return true }
    }
    return false
  }

  /// What may follow a year: a month, a quarter, a half, 底, 以来, or a second year.
  private func afterYear(_ year: TimeMention.Year, from start: Int, at index: Int) -> TimeMention? {
    let whole = TimeMention.Point(year: year, month: nil, day: nil)
    if let inner = months(year: year, from: start, at: index) { return inner }
    if let (length, word) = TimeWords.parts.longest(in: text.units, at: index) {
      switch word {
      case .part(let first, let last):
        // 2018年的夏天和秋天: a second season stretches the first.
        var end = index + length
        var lastMonth = last
        if text.at(end) == 0x548C,
          case (let more, .part(_, let later))? = TimeWords.parts.longest(
            in: text.units, at: end + 1)
        {
          end += 1 + more
          lastMonth = later
        }
        return calendar(
          from: start, end: end, first: .init(year: year, month: first, day: nil),
          last: .init(year: year, month: lastMonth, day: nil))
      case .yearEnd:
        let point = TimeMention.Point(year: year, month: 12, day: 31)
        return TimeMention(
          range: start..<index + length, span: .calendar(first: point, last: point), reach: .asOf)
      default: break
      }
    }
    if case .absolute(let first) = year, let next = rangeConnector(at: index),
      let (second, secondEnd) = fourDigits(at: next), text.at(secondEnd) == 0x5E74, second > first
    {
      return calendar(
        from: start, end: secondEnd + 1, first: whole,
        last: .init(year: .absolute(second), month: nil, day: nil))
    }
    return calendar(from: start, end: index, first: whole, last: whole)
  }

  /// 10月, 10月15日, 10月底, 1—9月, 9至12月, 5月至7月.
  private func months(year: TimeMention.Year, from start: Int, at index: Int) -> TimeMention? {
    guard let (month, afterNumber) = number(at: index), (1...12).contains(month),
      text.at(afterNumber + 1) != 0x997C  // 12月饼 is no month
    else { return nil }
    if let next = rangeConnector(at: afterNumber), let (last, lastEnd) = number(at: next),
      (1...12).contains(last), last > month, text.at(lastEnd) == 0x6708
    {
      return calendar(
        from: start, end: lastEnd + 1 + (text.at(lastEnd + 1) == 0x4EFD ? 1 : 0),
        first: .init(year: year, month: month, day: nil),
        last: .init(year: year, month: last, day: nil))
    }
    guard text.at(afterNumber) == 0x6708 else { return nil }  // 月
    var end = afterNumber + 1
    if let (day, dayEnd) = number(at: end), (1...31).contains(day),
      text.at(dayEnd) == 0x65E5 || text.at(dayEnd) == 0x53F7
    {
      end = dayEnd + 1
      // 9时, 12:00: the hour belongs to the date.
      if let (hour, hourEnd) = number(at: end), hour <= 24 {
        if text.at(hourEnd) == 0x65F6 { end = hourEnd + 1 }
        if text.at(hourEnd) == 0x3A, let (_, minuteEnd) = number(at: hourEnd + 1) {
          end = minuteEnd
        }
      }
      let point = TimeMention.Point(year: year, month: month, day: day)
      if let next = rangeConnector(at: end), let (last, lastEnd) = number(at: next),
        (1...31).contains(last), last > day, text.at(lastEnd) == 0x65E5
      {
        return calendar(
          from: start, end: lastEnd + 1, first: point,
          last: .init(year: year, month: month, day: last))
      }
      if let next = rangeConnector(at: end), let last = numericDate(at: next),
        case .calendar(let first, let end) = last.span, first == end, first.day != nil
      {
        let isOfYear = first.year == .context
        return calendar(
          from: start, end: last.range.upperBound, first: point,
          last: isOfYear ? .init(year: year, month: first.month, day: first.day) : first)
      }
      return calendar(from: start, end: end, first: point, last: point)
    }
    let isEnd = text.at(end) == 0x5E95 || text.at(end) == 0x672B  // 底, 末
    if isEnd || text.at(end) == 0x4EFD || text.at(end) == 0x521D { end += 1 }
    let point = TimeMention.Point(year: year, month: month, day: nil)
    if !isEnd, let next = rangeConnector(at: end), let (last, lastEnd) = number(at: next),
      (1...12).contains(last), last > month, text.at(lastEnd) == 0x6708
    {
      return calendar(
        from: start, end: lastEnd + 1, first: point,
        last: .init(year: year, month: last, day: nil))
    }
    return isEnd
      ? TimeMention(range: start..<end, span: .calendar(first: point, last: point), reach: .asOf)
      : calendar(from: start, end: end, first: point, last: point)
  }

  /// “十四五”时期 is 2021 to 2025.
  private func plan(from start: Int, numeralAt index: Int) -> TimeMention? {
    var mention = unmarkedPlan(from: start, numeralAt: index)
    mention?.isPlan = true
    return mention
  }

  /// Plans run five years: the first from 1953, the third, after a pause, from 1966 on.
  private func unmarkedPlan(from start: Int, numeralAt index: Int) -> TimeMention? {
    var number = 0
    var at = index
    if text.at(at) == 0x5341 {  // 十
      number = 10
      at += 1
      if let digit = Chinese.digit(text.at(at)), (1...9).contains(digit), text.at(at + 1) == 0x4E94
      {
        number += Int(digit)
        at += 1
      }
    } else if let digit = Chinese.digit(text.at(at)), (1...9).contains(digit) {
      number = Int(digit)
      at += 1
    }
    guard number > 0, text.at(at) == 0x4E94 else { return nil }  // 五
    at += 1
    if text.at(at) == 0x201D { at += 1 }
    let first = number < 3 ? 1948 + number * 5 : 1951 + number * 5
    let firstPoint = TimeMention.Point(year: .absolute(first), month: nil, day: nil)
    let lastPoint = TimeMention.Point(year: .absolute(first + 4), month: nil, day: nil)
    if text.at(at - 1) == 0x201D, text.at(at) == 0x7684, text.at(at + 1) < 0x80 {
      // 是“十一五”的2.5倍
      return calendar(from: start, end: at, first: firstPoint, last: lastPoint)
    }
    guard let (length, word) = TimeWords.planParts.longest(in: text.units, at: at),
      number >= 6 || text.at(at - 1) == 0x201D  // 三五年 is no plan
    else { return nil }
    let end = at + length
    switch word {
    case .during:
      return calendar(from: start, end: end, first: firstPoint, last: lastPoint)
    case .end:
      let point = TimeMention.Point(year: .absolute(first + 4), month: 12, day: 31)
      return TimeMention(
        range: start..<end, span: .calendar(first: point, last: point), reach: .asOf)
    case .since:
      return TimeMention(
        range: start..<end, span: .calendar(first: firstPoint, last: lastPoint), reach: .since)
    }
  }

  /// 五年来, 过去五年, 这五年, 近三年.
  private func countOfYears(from start: Int, numberAt index: Int, isMarked: Bool) -> TimeMention? {
    guard let (count, end) = number(at: index), (1...99).contains(count), text.at(end) == 0x5E74,
      isMarked || !continuesNumber(at: index), text.at(index) != 0x30
    else { return nil }
    let hasCome = text.at(end + 1) == 0x6765  // 来
    let hasSince = text.has("以来", at: end + 1)
    guard
      isMarked || hasCome || hasSince
        || (count <= 10 && isRunningTotal(from: start, at: end + 1))
    else { return nil }
    // 近9年的困扰, 近5年行动计划: only a clause-initial 近三年 or one with 来 is a time.
    let stop = end + 1 + (hasSince ? 2 : hasCome ? 1 : 0)
    guard text.at(stop) != 0x201D else { return nil }  // “宜春这十年”
    return TimeMention(
      range: start..<stop, span: .lastYears(count), reach: .within,
      isOfClause: !isMarked && !hasCome && !hasSince && Self.means.starts(in: text, at: stop))
  }

  /// 5年 in 35年来 and in 2015年来 is the end of another number.
  private func continuesNumber(at index: Int) -> Bool {
    let previous = text.at(index - 1)
    if previous >= 0x30 && previous <= 0x39 || previous == 0x2E {
      return text.at(index) >= 0x30 && text.at(index) <= 0x39
    }
    return Chinese.isNumeral(previous)
  }

  /// 五年累计, 十年年均, 预算收入5年增长18.7%; against 三年行动 and 连续5年增长.
  private func isRunningTotal(from start: Int, at index: Int) -> Bool {
    // 连续五年, 第五年, 前三年
    guard ![0x7EED, 0x7B2C, 0x524D].contains(text.at(start - 1)) else { return false }
    return Self.runningVerbs.starts(in: text, at: index)
  }

  private static let means = WordList(
    "平均 年均",
    example: "两年～增长5%，产值6亿元。 = 2022–2023 2023~")
  private static let runningVerbs = WordList(
    "年均 累计 平均 分别 新增 增加 增长 投入 完成 建成 减少 提高 提升 下降 降低 翻 改造 跨过 共",
    example: "五年～道路5公里。 = 2019–2023")

  private func calendar(
    from start: Int, end: Int, first: TimeMention.Point, last: TimeMention.Point
  ) -> TimeMention {
    // 2017年上线运行以来: the start of something up to now.
    var probe = end
    while probe < text.count, probe - end <= 12 {
      let unit = text.at(probe)
      if unit == 0x2C || unit == 0x3002 || unit == 0x3001 || Chinese.isNumeral(unit)
        || (unit >= 0x30 && unit <= 0x39)
      {
        break
      }
      if text.has("以来", at: probe) {
        return TimeMention(
          range: start..<probe + 2, span: .calendar(first: first, last: last), reach: .since)
      }
      probe += 1
    }
    return TimeMention(
      range: start..<end, span: .calendar(first: first, last: last), reach: .within)
  }

  /// A year of four Arabic or Chinese digits from 1900 to 2099.
  private func fourDigits(at start: Int) -> (year: Int, end: Int)? {
    var year = 0
    for offset in 0..<4 {
      let unit = text.at(start + offset)
      if unit >= 0x30 && unit <= 0x39 {
        year = year * 10 + Int(unit - 0x30)
      } else if let digit = Chinese.digit(unit), unit != 0x4E24 {
        year = year * 10 + Int(digit)
      } else {
        return nil
      }
    }
    let next = text.at(start + 4)
    guard (1900...2099).contains(year), !(next >= 0x30 && next <= 0x39) else { return nil }
    return (year, start + 4)
  }

  /// A small whole number in either notation.
  private func number(at start: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while text.at(index) >= 0x30 && text.at(index) <= 0x39, index - start < 3 {
      value = value * 10 + Int(text.at(index) - 0x30)
      index += 1
    }
    if index > start { return (value, index) }
    var digit: Int?
    while index - start < 3 {
      let unit = text.at(index)
      if let next = Chinese.digit(unit), digit == nil, next > 0 {
        digit = Int(next)
      } else if unit == 0x5341 {
        value = (digit ?? 1) * 10
        digit = nil
      } else {
        break
      }
      index += 1
      if digit != nil && value > 0 { break }
    }
    return index > start ? (value + (digit ?? 0), index) : nil
  }

  /// The index behind -, —, ~, 至 or 到.
  private func rangeConnector(at index: Int) -> Int? {
    switch text.at(index) {
    case 0x2D, 0x7E, 0x81F3, 0x5230: return index + 1
    case 0x2014: return text.at(index + 1) == 0x2014 ? index + 2 : index + 1
    default: return nil
    }
  }
}
