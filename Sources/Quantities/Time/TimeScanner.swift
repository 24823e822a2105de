/// Finds expressions of time: dates, years, quarters, plans, 今年以来, 五年来, 截至10月底.
public struct TimeScanner: Sendable {
  let text: Characters

  /// A scanner of one text.
  public init(_ text: Characters) { self.text = text }

  /// All expressions, in order, none overlapping.
  public func mentions() -> [TimeMention] {
    var found: [TimeMention] = []
    var index = 0
    let openers = Self.openers
    while index < text.count {
      if openers.contains(text.at(index)), let mention = mention(at: index) {
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
    var set = CodeUnitSet("0123456789“第" + Chinese.numerals)
    for row in TimeWords.rows {
      if let first = row.word.utf16.first { set.insert(CodeUnit(first)) }
    }
    return set
  }()

  func mention(at start: Int) -> TimeMention? {
    if let (length, word) = TimeWords.words.longest(in: text.units, at: start) {
      if let mention = mention(of: word, from: start, wordEnd: start + length) { return mention }
    }
    if text.at(start) == "“" {  // “十四五”时期
      return plan(from: start, numeralAt: start + 1)
    }
    if text.at(start) == "第" { return numberedPlan(at: start) }  // 第一个五年计划期间
    if let first = firstMonths(at: start) { return first }
    if let bare = plan(from: start, numeralAt: start) { return bare }
    if let mention = numericDate(at: start) { return mention }
    return countOfYears(from: start, numberAt: start, isMarked: false)
  }

  func mention(of word: TimeWords.Meaning, from start: Int, wordEnd: Int) -> TimeMention? {
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
      // A second 截至 behind the first would be read within it, and so on to the line's end.
      if case .upTo? = TimeWords.words.longest(in: text.units, at: wordEnd)?.value { return nil }
      guard let inner = mention(at: wordEnd), inner.reach != .since else { return nil }
      return TimeMention(range: start..<inner.range.upperBound, span: inner.span, reach: .asOf)
    case .now:
      return TimeMention(range: start..<wordEnd, span: .now, reach: .asOf)
    case .besideContextYear(let offset):
      // 基础上年均, 本次年会
      guard !text.has("基础", before: start), offset < 0 || !text.at(start - 1).isHan else {
        return nil
      }
      return afterYear(.besideContext(offset), from: start, at: wordEnd)
    case .lastYears:
      return countOfYears(from: start, numberAt: wordEnd, isMarked: true)
    case .nextYears:
      guard let (count, end) = number(at: wordEnd), (2...10).contains(count),
        text.at(end) == "年"
      else { return nil }
      return TimeMention(range: start..<end + 1, span: .nextYears(count), reach: .within)
    case .part(let first, let last):
      return part(of: .context, months: first...last, from: start, end: wordEnd)
    }
  }

  /// 上半年, 三季度; 三季度末 is its last day.
  func part(
    of year: TimeMention.Year, months: ClosedRange<Int>, from start: Int, end: Int
  ) -> TimeMention {
    let last = TimeMention.Point(year: year, month: months.upperBound, day: nil)
    if text.at(end) == "末" || text.at(end) == "底" {
      return TimeMention(
        range: start..<end + 1, span: .calendar(first: last, last: last), reach: .asOf)
    }
    return calendar(
      from: start, end: end, first: .init(year: year, month: months.lowerBound, day: nil),
      last: last)
  }

  func calendar(
    from start: Int, end: Int, first: TimeMention.Point, last: TimeMention.Point
  ) -> TimeMention {
    // 2020年至今, 自2019年起
    let isOpen = text.has("至今", at: end)
    let isFrom = text.at(end) == "起" && ["自", "从"].contains(text.at(start - 1))
    if isOpen || isFrom {
      return TimeMention(
        range: start..<end + (isFrom ? 1 : 2), span: .calendar(first: first, last: last),
        reach: .since)
    }
    // 2017年上线运行以来: the start of something up to now.
    var probe = end
    while probe < text.count, probe - end <= 12 {
      let unit = text.at(probe)
      if unit == "," || unit == "。" || unit == "、" || Chinese.isNumeral(unit)
        || unit.isDigit
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
  func fourDigits(at start: Int) -> (year: Int, end: Int)? {
    var year = 0
    for offset in 0..<4 {
      let unit = text.at(start + offset)
      if let digit = unit.digit {
        year = year * 10 + digit
      } else if let digit = Chinese.digit(unit), unit != "两" {
        year = year * 10 + Int(digit)
      } else {
        return nil
      }
    }
    let next = text.at(start + 4)
    guard (1900...2099).contains(year), !next.isDigit else { return nil }
    return (year, start + 4)
  }

  /// A small whole number in either notation.
  func number(at start: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while let digit = text.at(index).digit, index - start < 3 {
      value = value * 10 + digit
      index += 1
    }
    if index > start { return (value, index) }
    var digit: Int?
    while index - start < 3 {
      let unit = text.at(index)
      if let next = Chinese.digit(unit), digit == nil, next > 0 {
        digit = Int(next)
      } else if unit == "十" {
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
}
