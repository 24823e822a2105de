/// Dates in numbers: 2021年, 2019—2023年, 10月15日, 1—9月.
extension TimeScanner {
  /// 2021年…, 2019—2023年, 二〇二六年一月二十七日, 10月15日, 1—9月.
  ///
  /// - Parameter isLast: it is the last day of a span, and opens no other one.
  func numericDate(at start: Int, isLast: Bool = false) -> TimeMention? {
    let previous = text.at(start - 1)
    guard !previous.isDigit, previous != "." else { return nil }
    if let (year, end) = fourDigits(at: start) {
      if text.at(end) == "年" {
        return afterYear(.absolute(year), from: start, at: end + 1, isLast: isLast)
      }
      if let next = text.rangeConnector(at: end), let (second, secondEnd) = fourDigits(at: next),
        second > year
      {
        let hasYear = text.at(secondEnd) == "年"
        let isBracketed =
          text.at(start - 1) == "(" && text.at(start - 2) != "》" && text.at(secondEnd) == ")"
        guard hasYear || isBracketed else { return nil }
        return calendar(
          from: start, end: hasYear ? secondEnd + 1 : secondEnd,
          first: .init(year: .absolute(year), month: nil, day: nil),
          last: .init(year: .absolute(second), month: nil, day: nil))
      }
      if text.has("全年", at: end) {  // 2023全年
        return afterYear(.absolute(year), from: start, at: end + 2, isLast: isLast)
      }
      if isListed(yearEndingAt: end) {
        let point = TimeMention.Point(year: .absolute(year), month: nil, day: nil)
        return calendar(from: start, end: end, first: point, last: point)
      }
      // 2026-02-09, 2026.2.9, 2026/2/9.
      let separator = text.at(end)
      if separator == "-" || separator == "." || separator == "/",
        let (month, monthEnd) = number(at: end + 1), (1...12).contains(month),
        text.at(monthEnd) == separator, let (day, dayEnd) = number(at: monthEnd + 1),
        (1...31).contains(day)
      {
        let point = TimeMention.Point(year: .absolute(year), month: month, day: day)
        return calendar(from: start, end: dayEnd, first: point, last: point)
      }
      return nil
    }
    return months(year: .context, from: start, at: start, isLast: isLast)
  }

  /// 前2个月, 前十一个月 of the year in force.
  func firstMonths(at start: Int) -> TimeMention? {
    guard text.at(start) == "前", let (months, end) = number(at: start + 1),
      (2...12).contains(months), text.has("个月", at: end)
    else { return nil }
    return calendar(
      from: start, end: end + 2, first: .init(year: .context, month: 1, day: nil),
      last: .init(year: .context, month: months, day: nil))
  }

  /// 2020、2021和2022年, 2021、2022两年: years that share their 年; a longer list is a table's head.
  func isListed(yearEndingAt end: Int) -> Bool {
    var index = end
    for _ in 0..<30 {
      if let (count, next) = number(at: index), (2...9).contains(count) {  // 两年
        return text.at(next) == "年" && text.at(next + 1) != "来"
      }
      if index > end, text.at(index) == "年" { return true }
      guard text.at(index).isJoint,
        let (_, next) = fourDigits(at: index + 1)
      else { return false }
      index = next
    }
    return false
  }

  /// What may follow a year: a month, a quarter, a half, 底, 以来, or a second year.
  func afterYear(
    _ year: TimeMention.Year, from start: Int, at index: Int, isLast: Bool = false
  ) -> TimeMention? {
    let whole = TimeMention.Point(year: year, month: nil, day: nil)
    if let inner = months(year: year, from: start, at: index, isLast: isLast) { return inner }
    if let (length, word) = TimeWords.parts.longest(in: text.units, at: index) {
      switch word {
      case .part(let first, let last):
        // 2018年的夏天和秋天: a second season stretches the first.
        var end = index + length
        var lastMonth = last
        if text.at(end) == "和",
          case (let more, .part(_, let later))? = TimeWords.parts.longest(
            in: text.units, at: end + 1), later >= first
        {
          end += 1 + more
          lastMonth = later
        }
        return part(of: year, months: first...lastMonth, from: start, end: end)
      case .yearEnd:
        let point = TimeMention.Point(year: year, month: 12, day: 31)
        return TimeMention(
          range: start..<index + length, span: .calendar(first: point, last: point), reach: .asOf)
      default: break
      }
    }
    if case .absolute(let first) = year, let next = text.rangeConnector(at: index),
      let (second, secondEnd) = fourDigits(at: next), text.at(secondEnd) == "年", second > first
    {
      return calendar(
        from: start, end: secondEnd + 1, first: whole,
        last: .init(year: .absolute(second), month: nil, day: nil))
    }
    return calendar(from: start, end: index, first: whole, last: whole)
  }

  /// 10月, 10月15日, 10月底, 1—9月, 9至12月, 5月至7月.
  func months(
    year: TimeMention.Year, from start: Int, at index: Int, isLast: Bool = false
  ) -> TimeMention? {
    guard let (month, afterNumber) = number(at: index), (1...12).contains(month),
      text.at(afterNumber + 1) != "饼"  // 12月饼 is no month
    else { return nil }
    if let next = text.rangeConnector(at: afterNumber), let (last, lastEnd) = number(at: next),
      (1...12).contains(last), last > month, text.at(lastEnd) == "月"
    {
      return calendar(
        from: start, end: lastEnd + 1 + (text.at(lastEnd + 1) == "份" ? 1 : 0),
        first: .init(year: year, month: month, day: nil),
        last: .init(year: year, month: last, day: nil))
    }
    guard text.at(afterNumber) == "月" else { return nil }
    var end = afterNumber + 1
    if let (day, dayEnd) = number(at: end), (1...31).contains(day),
      text.at(dayEnd) == "日" || text.at(dayEnd) == "号"
    {
      end = dayEnd + 1
      // 9时, 12:00: the hour belongs to the date.
      if let (hour, hourEnd) = number(at: end), hour <= 24 {
        if text.at(hourEnd) == "时" { end = hourEnd + 1 }
        if text.at(hourEnd) == ":", let (_, minuteEnd) = number(at: hourEnd + 1) {
          end = minuteEnd
        }
      }
      let point = TimeMention.Point(year: year, month: month, day: day)
      if let next = text.rangeConnector(at: end), let (last, lastEnd) = number(at: next),
        (1...31).contains(last), last > day, text.at(lastEnd) == "日"
      {
        return calendar(
          from: start, end: lastEnd + 1, first: point,
          last: .init(year: year, month: month, day: last))
      }
      if !isLast, let next = text.rangeConnector(at: end),
        let last = numericDate(at: next, isLast: true),
        case .calendar(let first, let end) = last.span, first == end, first.day != nil
      {
        let isOfYear = first.year == .context
        return calendar(
          from: start, end: last.range.upperBound, first: point,
          last: isOfYear ? .init(year: year, month: first.month, day: first.day) : first)
      }
      return calendar(from: start, end: end, first: point, last: point)
    }
    let isEnd = text.at(end) == "底" || text.at(end) == "末"
    if isEnd || text.at(end) == "份" || text.at(end) == "初" { end += 1 }
    let point = TimeMention.Point(year: year, month: month, day: nil)
    if !isEnd, let next = text.rangeConnector(at: end), let (last, lastEnd) = number(at: next),
      (1...12).contains(last), last > month, text.at(lastEnd) == "月"
    {
      return calendar(
        from: start, end: lastEnd + 1, first: point,
        last: .init(year: year, month: last, day: nil))
    }
    // 2022年10月至2023年4月
    if !isEnd, !isLast, let next = text.rangeConnector(at: end),
      let (_, yearEnd) = fourDigits(at: next),
      text.at(yearEnd) == "年", let last = numericDate(at: next, isLast: true),
      case .calendar(let first, let second) = last.span, first == second, first.month != nil,
      first.day == nil
    {
      return calendar(from: start, end: last.range.upperBound, first: point, last: first)
    }
    return isEnd
      ? TimeMention(range: start..<end, span: .calendar(first: point, last: point), reach: .asOf)
      : calendar(from: start, end: end, first: point, last: point)
  }
}
