import Indicators
import Quantities

/// Which expression of time a figure goes by, and within which limits.
extension TimeContext {
  func governing(
    _ figure: Range<Int>, clause: Range<Int>, mentions: [TimeMention], text: Characters,
    isChange: Bool
  ) -> TimeMention? {
    if let direct = mentions.last(where: { $0.range.upperBound <= figure.lowerBound }),
      direct.isDirect(before: figure, in: text) && !direct.isMeasuredAgainst(in: text)
        || direct.baseEnd(in: text).map({ figure.upperBound <= $0 }) ?? false
    {
      return direct
    }
    let before = mentions.last {
      $0.range.upperBound <= figure.lowerBound && !$0.isComparison(in: text)
        && !$0.bindsToNumber(in: text)
        && (clause.contains($0.range.lowerBound)
          || !($0.isOfClause || isOfItem($0, figure, text) || isAside($0, figure, text)
            || $0.isDeadline(in: text) || (isChange && $0.isYearEnd)))
    }
    if let before {
      // 9月9日至15日，2024年国家网络安全宣传周期间，…: the year is part of a name.
      let isName = before.singleYear != nil && text.at(before.range.upperBound) != ","
      if isName,
        let days = mentions.last(where: { $0.range.upperBound == before.range.lowerBound - 1 }),
        days.namesDay, !days.namesYear
      {
        return days
      }
      return before
    }
    return mentions.first {
      $0.range.lowerBound >= figure.upperBound && $0.range.upperBound <= clause.upperBound
        && !$0.isComparison(in: text) && !$0.bindsToNumber(in: text) && $0.namesYear
    }
  }

  /// 截至10月底，今年通报665件: the year so far; against 6月底前下达…，全年新增….
  func limited(
    _ period: Period, by mentions: [TimeMention], before mention: TimeMention, text: Characters
  ) -> Period {
    guard text.at(mention.range.lowerBound) != "全" else { return period }  // 全年
    guard period.isWithinOneYear, let start = period.start, !mention.isWithinYear,
      let limit = mentions.last(where: {
        $0.range.upperBound <= mention.range.lowerBound && $0.reach == .asOf
          && !$0.isDeadline(in: text)
      }),
      let end = limit.period(report: report, year: period.year)?.end,
      end.year == start.year
    else { return period }
    return Period(start: start, end: end)
  }

  /// A part of a year that the report has not seen yet is of the year before: 截至11月底 in January.
  static func past(_ period: Period, of mention: TimeMention, _ report: ReportTime?)
    -> Period
  {
    guard let report, report.isDayKnown, mention.isWithinYear,
      case .calendar(_, let last) = mention.span,
      last.year == .context || last.year == .relative(0), let month = last.month,
      let named = period.end ?? period.start, (named.year, month) > (report.year, report.day.month)
    else { return period }
    return Period(start: period.start?.yearBefore, end: period.end?.yearBefore)
  }

  /// The years of a mean over several years: those that the sentence, its paragraph or a heading
  /// names, or from a base year on (是2016年的2倍，年均增长8%); `nil` where none are told.
  func years(
    of figure: Range<Int>, mentions: [TimeMention], text: Characters, upTo point: Period?
  ) -> Period? {
    let before = mentions.filter { $0.range.upperBound <= figure.lowerBound }
    let end = point?.end
    // 与2020年相比，两年平均增长2.5%: the base tells which two.
    for mention in before.reversed() where mention.isComparison(in: text) {
      let named = mention.period(report: report, year: year)
      if let base = (named?.end ?? named?.start)?.year, let last = end?.year, base + 1 < last {
        return .years(base + 1, last)
      }
    }
    for mention in before.reversed() where !mention.isComparison(in: text) {
      guard let named = mention.period(report: report, year: year) else {
        continue
      }
      if mention.yearCount ?? 1 > 1 {
        return Period(start: named.start, end: named.end ?? end)
      }
    }
    if let point, !point.isWithinOneYear, point.start != nil { return point }
    let sections = ([passageSpan] + frames.reversed().map(\.period)).compactMap { $0 }
    return sections.first { span in
      !span.isWithinOneYear && end.map { span.contains($0) } ?? true
    }
  }

  /// 增长5%，上年为8%；固定资产投资增长6%: the year before holds up to the semicolon.
  private func isAside(_ mention: TimeMention, _ figure: Range<Int>, _ text: Characters) -> Bool {
    mention.countsFromContext
      && (mention.range.upperBound..<figure.lowerBound).contains { text.at($0) == ";" }
  }

  /// 其中6月份增长8.7%；…: the month holds up to the semicolon.
  private func isOfItem(_ mention: TimeMention, _ figure: Range<Int>, _ text: Characters) -> Bool {
    text.has("其中", before: mention.range.lowerBound)
      && (mention.range.upperBound..<figure.lowerBound).contains { text.at($0) == ";" }
  }
}
