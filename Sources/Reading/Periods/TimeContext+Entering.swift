import Indicators
import Quantities

/// What headings, paragraphs and sentences set for the text behind them.
extension TimeContext {
  /// Enters the section that a heading opens.
  mutating func enter(heading text: Characters, level: Int, dates: [TimeMention]) {
    frames.removeAll { $0.level >= level }
    if level == 1 { goalsBegan = false }
    enterPassage()
    // 一、上半年工作情况 names a part of the year in force.
    let named = dates.first {
      ($0.namesYear || ($0.isWithinYear && $0.reach == .within)) && !$0.namesDay
        && !$0.isLongPlan(in: text)
    }
    let period = named.flatMap {
      $0.period(report: report, year: year)
    }
    let meanings = TargetWords.meanings(in: 0..<text.count, of: text)
    var isTarget: Bool? =
      meanings.contains(.review) ? false : meanings.contains(.section) ? true : nil
    if let period, isAhead(period) { isTarget = isTarget ?? true }
    // 一、2005年工作 is over, 二、2006年工作 is to come, also where the report's day is not known.
    if let year = period?.year, let report, year == report.year - 1 { hasReviewed = true }
    let isYearToCome =
      report.map { hasReviewed && !$0.isDayKnown && period == .year($0.year) } ?? false
    // A heading of results with a goal's word (完成目标任务情况) is a review.
    if let period, let end = period.end, let report, end < CalendarDay(report.year, 1, 1) {
      isTarget = false
    }
    frames.append(
      Frame(
        level: level, period: period, year: period?.year, isTarget: isTarget,
        isYearToCome: isYearToCome && isTarget == nil))
  }

  /// Enters a sentence; words of time that open it set the time of what follows.
  ///
  /// 2022年，… holds for the rest of its paragraph; under a dated heading 刚刚过去的2025年，… and
  /// 五年来，… open a part of the section and hold to its end, where they stand at the head of a
  /// paragraph and name the year under review, the year planned, or a span of years.
  ///
  /// - Parameter dates: those of the sentence.
  mutating func enter(sentence: Range<Int>, number: Int, text: Characters, dates: [TimeMention]) {
    if number == 0 { noteReported(in: sentence, of: text, dates: dates) }
    guard let first = dates.first, !first.isLongPlan(in: text), !(first.isBare && isTargetSection),
      first.namesYear,
      first.reach == .within || (first.reach == .asOf && number == 0),
      !first.isComparison(in: text), opens(sentence, with: first, in: text),
      let period = first.period(report: report, year: year)
    else { return }
    if first.isWithinYear {
      // A short paragraph that opens with a day tells one event; a long one goes on to other things.
      guard number == 0, text.count <= 150 else { return }
      passagePeriod = period
      passageYear = period.year
      return
    }
    let dated = frames.lastIndex { $0.period != nil }
    // 各位代表！ before it is an address, no sentence of its own.
    // 过去的五年 looks back on a term of office, wherever in its paragraph it begins.
    let isTerm = first.isLastYears && first.yearCount == 5
    guard number == 0 || sentence.lowerBound <= 8 || dated != nil || isTerm || passagePeriod != nil
    else { return }
    passagePeriod = period
    passageYear = period.year
    if !period.isWithinOneYear { passageSpan = period }
    // A report of spring that begins with the year before reviews it.
    if dated == nil, number == 0, passageCount <= 3, period.year.map({ $0 + 1 }) == report?.year {
      reviewed = period
    }
    guard number <= 2, let dated, let report else { return }
    let isUnderReview =
      !period.isWithinOneYear || period.year == report.year || period.year == report.year - 1
    let frame = frames[dated]
    // A section of goals stays one, whatever a paragraph looks back or forward to.
    guard isUnderReview, frame.isTarget != true || isAhead(period),
      first.span.isOfReport
    else { return }
    frames[dated] = Frame(
      level: frame.level, period: period, year: period.year, isTarget: frame.isTarget,
      isYearToCome: frame.isYearToCome)
  }

  /// A text that begins with a part of a year and figures for it reports on that part; one whose
  /// paragraphs each begin with another month tells a story.
  mutating func noteReported(
    in sentence: Range<Int>, of text: Characters, dates: [TimeMention]
  ) {
    let named = dates.first {
      $0.isWithinYear && (!$0.namesDay || $0.isSpanOfDays)
        && ($0.namesYear || report?.isDayKnown == true)
        && $0.reach == .within && !$0.isComparison(in: text)
    }
    guard let named, let period = named.period(report: report, year: year) else { return }
    let isOpening = opens(sentence, with: named, in: text)
    if isOpening, let reported, reported != period {
      self.reported = nil
      return
    }
    // A table of particulars stands before the text of many a page.
    guard passageCount <= (named.isSpanOfDays ? 10 : 3),
      !frames.contains(where: { $0.period != nil })
    else { return }
    // 2017年10月，… alone may date an event, and so do 6月至11月; a quarter or 1至9月 does not, nor
    // behind 记者从…获悉. A week or more from day to day counts only at the head.
    let isStatistic = named.isQuartersOrToDate && !named.namesDay && !named.isSingleMonth
    let figures = named.range.upperBound..<sentence.upperBound
    if isStatistic || isOpening && figures.contains(where: { text.at($0).isDigit }),
      isStatistic || named.isSingleMonth || named.isSpanOfDays
    {
      reported = period
    }
  }

  /// True where nothing but an address or 刚刚过去的 stands before the words of time.
  func opens(_ sentence: Range<Int>, with mention: TimeMention, in text: Characters) -> Bool {
    var low = sentence.lowerBound
    while low < mention.range.lowerBound, let length = Self.openers.length(in: text, at: low) {
      low += length
    }
    return low == mention.range.lowerBound
  }

  static let openers = WordList(
    "各位代表 , : ! — 特别是 尤其是 刚刚过去的 刚过去的 过去的 回顾 在 “",
    example: "～2022年，产值5亿元。利润6亿元。 = 2022 !2023 / 各位代表～2022年，产值5亿元。利润6亿元。 = 2022 !2023")

  /// Enters a paragraph.
  mutating func enterPassage() {
    passagePeriod = nil
    passageYear = nil
    passageSpan = nil
    passageCount += 1
  }

  /// A list of goals begins; under a heading that names a review there is none.
  mutating func beginGoals() {
    if frames.last(where: { $0.isTarget != nil })?.isTarget != false { goalsBegan = true }
  }
}
