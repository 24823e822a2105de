import Indicators
import Quantities

/// The time in force at a point of a report: its headings, its paragraph, its sentence.
struct TimeContext {
  let report: ReportTime?

  /// What a heading sets for the text under it.
  struct Frame {
    let level: Int
    let period: Period?
    let year: Int?
    let isTarget: Bool?
    /// It is on the report's year, behind one on the year before.
    var isYearToCome = false
  }
  var frames: [Frame] = []
  var passagePeriod: Period?
  var passageYear: Int?
  /// A list of goals began under the heading of level 1 in force.
  var goalsBegan = false
  /// What the title says of the time.
  private let title: TitleTime
  private let titlePeriod: Period?
  /// The year that a paragraph began with in a text without dated headings.
  var reviewed: Period?
  /// The part of a year that the text began with: 2024年1至9月，共受理案件….
  var reported: Period?
  var passageCount = 0
  /// A section on the year before the report's has come.
  var hasReviewed = false
  /// The years that the paragraph speaks of, whatever single year it comes to: 过去五年，…2021年，….
  var passageSpan: Period?

  init(report: ReportTime?, title: TitleTime) {
    self.report = report
    self.title = title
    titlePeriod = title.part.flatMap { part in
      part.period(report: report, year: report?.year).map { Self.past($0, of: part, report) }
    }
  }

  /// The part of a year that the report is on; the text tells it more surely than a title without a
  /// year.
  private var part: Period? {
    title.part?.namesYear == true ? titlePeriod : reported ?? titlePeriod
  }

  /// The year for expressions that name none.
  var year: Int? { year(isTarget: false) }

  private func year(isTarget: Bool) -> Int? {
    if let year = passageYear ?? frames.last(where: { $0.year != nil })?.year { return year }
    if !isTarget, let reviewed, let year = reviewed.year { return year }
    return report.map { $0.looksBack && !isTarget ? $0.year - 1 : $0.year }
  }

  /// True under a heading or behind an opening that speaks of goals.
  var isTargetSection: Bool {
    goalsBegan || frames.last(where: { $0.isTarget != nil })?.isTarget ?? title.isPlan
  }

  /// True under a heading that names the year to come and nothing else.
  var isYearToCome: Bool { frames.last { $0.period != nil }?.isYearToCome ?? false }

  /// True under a heading that names a review.
  var isReview: Bool {
    !goalsBegan && frames.last(where: { $0.isTarget != nil })?.isTarget == false
  }

  /// True for a period that begins in the report's year or later, seen from a report of the first months.
  func isAhead(_ period: Period) -> Bool {
    guard let report, let start = period.start ?? period.end else { return false }
    if start.year > report.year { return true }
    return start.year == report.year && report.looksBack && (period.end?.year ?? 0) >= report.year
  }

  /// True for a period to come: a later year, or 下半年 and 全年 in a report titled 上半年工作总结.
  func isToCome(_ period: Period) -> Bool {
    guard let report, let last = period.end ?? period.start else { return false }
    return isBeyondTitle(period) || (isAhead(period) && last.year > report.year)
  }

  func isBeyondTitle(_ period: Period) -> Bool {
    guard titlePeriod != nil, let seen = part?.end, let last = period.end, seen.year == last.year
    else { return false }
    return seen < last
  }

  /// The period of a figure and whether its own sentence or a heading states it.
  func period(
    of figure: Range<Int>, clause: Range<Int>, mentions: [TimeMention], text: Characters,
    isTarget: Bool, isChange: Bool
  ) -> (Period?, isStated: Bool) {
    let section = frames.last(where: { $0.period != nil })?.period
    let told = isTarget ? mentions.filter { !$0.isBare } : mentions
    if let mention = governing(
      figure, clause: clause, mentions: told, text: text, isChange: isChange)
    {
      // 一年来 under 2024年工作回顾 is that year.
      if mention.isLastYears, mention.yearCount == 1, let section, section.isWithinOneYear,
        !isTarget, !isYearToCome
      {
        return (section, true)
      }
      let context =
        year(before: mention, mentions: mentions, text: text) ?? year(isTarget: isTarget)
      if let period = mention.period(report: report, year: context) {
        let limited = limited(period, by: mentions, before: mention, text: text)
        let isPast = !isTarget && !isBeyondTitle(limited)
        return (isPast ? Self.past(limited, of: mention, report) : limited, true)
      }
      // 目前 in a report whose day is not known is of its year, whatever the paragraph spoke of before.
      if mention.span == .now, let report { return (.year(report.year), false) }
    }
    if let passagePeriod { return (passagePeriod, passagePeriod == section) }
    if let section { return (section, true) }
    guard let report else { return (nil, false) }
    if !isTarget, let part { return (part, false) }
    if !isTarget, let reviewed, !report.isDayKnown || report.day.month <= 8 {
      return (reviewed, false)
    }
    return (.year(report.looksBack && !isTarget ? report.year - 1 : report.year), false)
  }

  /// One year of those that an expression spans.
  func year(_ index: Int, of mention: TimeMention) -> Int? {
    let period = mention.period(report: report, year: year)
    return (period?.start ?? period?.end).map { $0.year + index }
  }

  /// The period of a value before or after a change, where the sentence tells it; else that of the
  /// change, and none for a value before it, which is of an earlier time.
  func period(
    at end: Figure.ChangeEnd, of figure: Range<Int>, mentions: [TimeMention], text: Characters,
    else whole: (period: Period?, isStated: Bool)
  ) -> (Period?, isStated: Bool) {
    let before = mentions.filter { $0.range.upperBound <= figure.lowerBound }
    func period(of mention: TimeMention) -> Period? {
      mention.period(report: report, year: year)
    }
    // 2012年至2022年，由35%提高到42%: the change's first and last year.
    if let span = before.last, let count = span.yearCount, count > 1, !span.isPlan,
      case .calendar = span.span, let first = year(0, of: span)
    {
      return (.year(end == .before ? first : first + count - 1), true)
    }
    guard end == .before else { return whole }
    // 从2020年的3.68万亿元增长到…，从3826.5亿元增长到…: told once a sentence; 与2017年相比由35个增加到60个.
    let start = before.last {
      ["从", "由"].contains(text.at($0.range.lowerBound - 1))
    }
    let base = before.last { $0.isComparison(in: text) && !$0.isMeasuredAgainst(in: text) }
    guard let mention = start ?? base, let period = period(of: mention) else { return (nil, false) }
    return (period, true)
  }

  /// The year named last before an expression that names none.
  private func year(before mention: TimeMention, mentions: [TimeMention], text: Characters) -> Int?
  {
    let earlier = mentions.last {
      $0.range.upperBound <= mention.range.lowerBound && $0.namesYear && !$0.countsFromContext
        && !$0.isComparison(in: text)
    }
    return earlier?.period(report: report, year: year)?.year
  }
}
