/// An expression of time in a text, before it is known which year 今年 means.
public struct TimeMention: Sendable, Hashable {
  /// The code units of the expression.
  public let range: Range<Int>
  /// The time that it names.
  public let span: Span
  /// Whether it means that time, from it on, or its end.
  public let reach: Reach
  /// It names a five-year plan: “十四五”时期.
  public var isPlan = false
  /// It speaks of its own clause only: 五年累计, 两年平均.
  public var isOfClause = false

  /// Nothing but the number tells the years: 五年新增就业230万人, which among goals are years to come.
  public var isBare = false

  /// How the expression bounds a period.
  public enum Reach: Sendable, Hashable {
    /// In the span: 2021年, 今年一季度.
    case within
    /// Up to the end of the span: 截至10月底, 2020年末.
    case asOf
    /// From the beginning of the span on: 今年以来, 自6月21日上线以来.
    case since
  }

  /// The days that the expression names.
  public enum Span: Sendable, Hashable {
    /// From the first month (and day) of a year to the last of a year.
    case calendar(first: Point, last: Point)
    /// The last n years up to the report: 五年来, 近三年.
    case lastYears(Int)
    /// The next n years: 今后五年.
    case nextYears(Int)
    /// The day of the report: 目前, 如今.
    case now

    /// False for years to come, counted from the report: 今后五年.
    public var isOfReport: Bool {
      guard case .nextYears = self else { return true }
      return false
    }
  }

  /// A year, with a month and a day where they are named.
  public struct Point: Sendable, Hashable {
    /// The year, counted from the report where it says 今年.
    public let year: Year
    /// 1 to 12, or `nil`.
    public let month: Int?
    /// 1 to 31, or `nil`.
    public let day: Int?
  }

  /// A year as texts name it.
  public enum Year: Sendable, Hashable {
    case absolute(Int)
    /// Counted from the report's year: 今年 0, 去年 −1.
    case relative(Int)
    /// A year counted from the one in force: 上年 −1, 次年 1.
    case besideContext(Int)
    /// The year in force where the expression names none: 10月15日, 上半年.
    case context
  }

  /// True where the expression names a year or more by itself.
  public var namesYear: Bool {
    switch span {
    case .calendar(let first, _): first.year != .context
    case .lastYears, .nextYears: true
    case .now: false
    }
  }

  /// True for 上年 and 次年, which need the year in force.
  public var countsFromContext: Bool {
    guard case .calendar(let first, _) = span, case .besideContext = first.year else {
      return false
    }
    return true
  }

  /// How many whole years the expression spans, or `nil` where it names none by number.
  public var yearCount: Int? {
    switch span {
    case .lastYears(let count), .nextYears(let count): return count
    case .calendar(let first, let last):
      guard case .absolute(let start) = first.year, case .absolute(let end) = last.year,
        first.month == nil, last.month == nil
      else { return nil }
      return end - start + 1
    case .now: return nil
    }
  }

  /// True where the expression is no longer than a part of a year.
  public var isWithinYear: Bool {
    guard case .calendar(let first, _) = span else { return false }
    return first.month != nil
  }

  /// True for one month alone: 2017年3月.
  public var isSingleMonth: Bool {
    guard case .calendar(let first, let last) = span else { return false }
    return first.month != nil && first.month == last.month
  }

  /// True for quarters, halves and for months from January on, as statistics are told: 1至9月.
  public var isQuartersOrToDate: Bool {
    guard case .calendar(let first, let last) = span, let start = first.month, let end = last.month,
      first.year == last.year
    else { return false }
    return start == 1 || (start % 3 == 1 && end % 3 == 0)
  }

  /// True for years counted back from the report: 五年来.
  public var isLastYears: Bool {
    guard case .lastYears = span else { return false }
    return true
  }

  /// True for 年末 alone, which tells what there was, not how it grew.
  public var isYearEnd: Bool {
    guard case .calendar(let first, _) = span else { return false }
    return reach == .asOf && first.year == .context && first.month == 12 && first.day == 31
  }

  /// True where the expression names a day.
  public var namesDay: Bool {
    guard case .calendar(let first, _) = span else { return false }
    return first.day != nil && reach == .within
  }

  /// True for a week or more told by its first and last day, as hotlines and inspections report.
  public var isSpanOfDays: Bool {
    guard case .calendar(let first, let last) = span, reach == .within,
      let start = first.day, let end = last.day, let from = first.month, let to = last.month
    else { return false }
    return first.year != last.year || (to - from) * 30 + end - start >= 6
  }

  /// The period that the expression means.
  ///
  /// - Parameters:
  ///   - report: when the report was made; 目前 means nothing where only its year is known.
  ///   - year: the year in force for expressions that name none.
  public func period(report: ReportTime?, year: Int?) -> Period? {
    switch span {
    case .now:
      guard let report, report.isDayKnown else { return nil }
      return Period(start: nil, end: report.day)
    case .lastYears(let count):
      guard let last = report?.lastYear else { return nil }
      let from = CalendarDay(last - count + 1, 1, 1)
      return reach == .since
        ? Period(start: from, end: nil) : Period(start: from, end: CalendarDay(last, 12, 31))
    case .nextYears(let count):
      guard let last = report?.lastYear else { return nil }
      return .years(last + 1, last + count)
    case .calendar(let first, let last):
      guard let startYear = resolve(first.year, report, year),
        let endYear = resolve(last.year, report, year)
      else { return nil }
      let start = CalendarDay.named(startYear, first.month ?? 1, first.day ?? 1)
      let endMonth = last.month ?? 12
      let end =
        last.day.map { CalendarDay.named(endYear, endMonth, $0) }
        ?? CalendarDay.lastDay(of: endYear, endMonth)
      switch reach {
      case .within: return Period(start: start, end: end)
      case .asOf: return Period(start: nil, end: end)
      case .since: return Period(start: start, end: nil)
      }
    }
  }

  private func resolve(_ year: Year, _ report: ReportTime?, _ context: Int?) -> Int? {
    switch year {
    case .absolute(let number): number
    case .relative(let offset): report.map { $0.year + offset }
    case .besideContext(let offset): (context ?? report?.year).map { $0 + offset }
    case .context: context ?? report?.year
    }
  }
}
