/// When a report was made, from which 今年 and 五年来 count.
public struct ReportTime: Sendable, Hashable {
  /// The day of the report, or the last day of its year where only that is known.
  public let day: CalendarDay
  /// The day itself is known, not only the year.
  public let isDayKnown: Bool
  /// The title says that the report sums up its own year: 2020年工作总结.
  public let isYearOver: Bool
  /// The title says that it was given to the congress of its year, which meets in the first months:
  /// 2021年政府工作报告.
  public let isOfSession: Bool

  /// The time of a report.
  public init(
    day: CalendarDay, isDayKnown: Bool, isYearOver: Bool = false, isOfSession: Bool = false
  ) {
    self.day = day
    self.isDayKnown = isDayKnown
    self.isYearOver = isYearOver
    self.isOfSession = isOfSession
  }

  /// The year of the report.
  public var year: Int { day.year }

  /// A report of the first months looks back on the year that is over.
  public var looksBack: Bool { isDayKnown ? day.month <= 4 : isOfSession }

  /// The last year of 五年来: a report of the first months counts from the year before, and so does
  /// one of an unknown day (most are held in January) unless it sums up its own year.
  public var lastYear: Int {
    (isDayKnown ? !looksBack : isYearOver) ? year : year - 1
  }
}
