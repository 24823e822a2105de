import Indicators
import Quantities

/// The time in force at a point of a report: its headings, its paragraph, its sentence.
struct TimeContext {
  let report: ReportTime?

  /// What a heading sets for the text under it.
  private struct Frame {
    let level: Int
    let period: Period?
    let year: Int?
    let isTarget: Bool?
  }
  private var frames: [Frame] = []
  private var passagePeriod: Period?
  private var passageYear: Int?
  /// A list of goals began under the heading of level 1 in force.
  private var goalsBegan = false
  /// What the title says of the time.
  private let title: TitleTime
  private let titlePeriod: Period?
  /// The year that a paragraph began with in a text without dated headings.
  private var reviewed: Period?
  /// The part of a year that the text began with: 2024年1至9月，共受理案件….
  private var reported: Period?
  private var passageCount = 0
  /// The years that the paragraph speaks of, whatever single year it comes to: 过去五年，…2021年，….
  private var passageSpan: Period?

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
    return report.map { $0.looksBack && !isTarget ? $0.year - 1 : $0.year }
  }

  /// True under a heading or behind an opening that speaks of goals.
  var isTargetSection: Bool {
    goalsBegan || frames.last(where: { $0.isTarget != nil })?.isTarget ?? title.isPlan
  }

  /// True under a heading that names a review.
  var isReview: Bool {
    !goalsBegan && frames.last(where: { $0.isTarget != nil })?.isTarget == false
  }

  /// Enters the section that a heading opens.
  mutating func enter(heading text: Characters, level: Int, dates: [TimeMention]) {
    frames.removeAll { $0.level >= level }
    if level == 1 { goalsBegan = false }
    enterPassage()
    // 一、上半年工作情况 names a part of the year in force.
    let named = dates.first {
      ($0.namesYear || ($0.isWithinYear && $0.reach == .within)) && !$0.namesDay
    }
    let period = named.flatMap {
      $0.period(report: report, year: year)
    }
    let meanings = TargetWords.meanings(in: 0..<text.count, of: text)
    var isTarget: Bool? =
      meanings.contains(.review) ? false : meanings.contains(.section) ? true : nil
    if let period, isAhead(period) { isTarget = isTarget ?? true }
    // A heading of results with a goal's word (完成目标任务情况) is a review.
    if let period, let end = period.end, let report, end < CalendarDay(report.year, 1, 1) {
      isTarget = false
    }
    frames.append(Frame(level: level, period: period, year: period?.year, isTarget: isTarget))
  }

  /// Enters a paragraph.
  mutating func enterPassage() {
    passagePeriod = nil
    passageYear = nil
    passageSpan = nil
    passageCount += 1
  }

  /// Enters a sentence; words of time that open it set the time of what follows.
  ///
  /// 2022年，… holds for the rest of its paragraph; under a dated heading 刚刚过去的2025年，… and
  /// 五年来，… open a part of the section and hold to its end, where they stand at the head of a
  /// paragraph and name the year under review, the year planned, or a span of years.
  mutating func enter(sentence: Range<Int>, number: Int, text: Characters, dates: [TimeMention]) {
    if number == 0 { noteReported(in: sentence, of: text, dates: dates) }
    guard let first = dates.first(where: { sentence.contains($0.range.lowerBound) }),
      first.namesYear,
      first.reach == .within, !isComparison(first, text), opens(sentence, with: first, in: text),
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
    guard number == 0 || sentence.lowerBound <= 8 || dated != nil else { return }
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
      level: frame.level, period: period, year: period.year, isTarget: frame.isTarget)
  }

  /// A text that begins with a part of a year and figures for it reports on that part; one whose
  /// paragraphs each begin with another month tells a story.
  private mutating func noteReported(
    in sentence: Range<Int>, of text: Characters, dates: [TimeMention]
  ) {
    let named = dates.first {
      sentence.contains($0.range.lowerBound) && $0.isWithinYear && !$0.namesDay
        && ($0.namesYear || report?.isDayKnown == true)
        && $0.reach == .within && !isComparison($0, text)
    }
    guard let named, let period = named.period(report: report, year: year) else { return }
    let isOpening = opens(sentence, with: named, in: text)
    if isOpening, let reported, reported != period { return self.reported = nil }
    guard passageCount <= 3, !frames.contains(where: { $0.period != nil }) else { return }
    // 2017年10月，… alone may date an event, and so do 6月至11月; a quarter or 1至9月 does not, nor
    // behind 记者从…获悉.
    let figures = named.range.upperBound..<sentence.upperBound
    let isReported =
      named.isSingleMonth
      ? isOpening && figures.contains { 0x30...0x39 ~= text.at($0) } : named.isQuartersOrToDate
    if isReported { reported = period }
  }

  /// True where nothing but an address or 刚刚过去的 stands before the words of time.
  private func opens(_ sentence: Range<Int>, with mention: TimeMention, in text: Characters) -> Bool
  {
    var low = sentence.lowerBound
    while low < mention.range.lowerBound, let length = Self.openers.length(in: text, at: low) {
      low += length
    }
    return low == mention.range.lowerBound
  }

  private static let openers = WordList(
    "各位代表 , : ! — 刚刚过去的 刚过去的 过去的 回顾 在 “",
    example: "～2022年，产值5亿元。利润6亿元。 = 2022 !2023 / 各位代表～2022年，产值5亿元。利润6亿元。 = 2022 !2023")

  /// A list of goals begins; under a heading that names a review there is none.
  mutating func beginGoals() {
    if frames.last(where: { $0.isTarget != nil })?.isTarget != false { goalsBegan = true }
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

  private func isBeyondTitle(_ period: Period) -> Bool {
    guard titlePeriod != nil, let seen = part?.end, let last = period.end, seen.year == last.year
    else { return false }
    return seen < last
  }

  /// The period of a figure and whether its own sentence or a heading states it.
  func period(
    of figure: Range<Int>, clause: Range<Int>, mentions: [TimeMention], text: Characters,
    isTarget: Bool, isChange: Bool
  ) -> (Period?, isStated: Bool) {
    if let mention = governing(
      figure, clause: clause, mentions: mentions, text: text, isChange: isChange)
    {
      let context = year(before: mention, mentions: mentions) ?? year(isTarget: isTarget)
      if let period = mention.period(report: report, year: context) {
        let limited = limited(period, by: mentions, before: mention, text: text)
        let isPast = !isTarget && !isBeyondTitle(limited)
        return (isPast ? Self.past(limited, of: mention, report) : limited, true)
      }
      // 目前 in a report whose day is not known is of its year, whatever the paragraph spoke of before.
      if mention.span == .now, let report { return (.year(report.year), false) }
    }
    let section = frames.last(where: { $0.period != nil })?.period
    if let passagePeriod { return (passagePeriod, passagePeriod == section) }
    if let section { return (section, true) }
    guard let report else { return (nil, false) }
    if !isTarget, let part { return (part, false) }
    if !isTarget, let reviewed, report.isDayKnown, report.day.month <= 8 {
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
      [0x4ECE, 0x7531].contains(text.at($0.range.lowerBound - 1))  // 从 由
    }
    let base = before.last { isComparison($0, text) && !isMeasuredAgainst($0, text) }
    guard let mention = start ?? base, let period = period(of: mention) else { return (nil, false) }
    return (period, true)
  }

  /// A part of a year that the report has not seen yet is of the year before: 截至11月底 in January.
  private static func past(_ period: Period, of mention: TimeMention, _ report: ReportTime?)
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
    for mention in before.reversed() {
      guard let named = mention.period(report: report, year: year) else {
        continue
      }
      if let base = (named.end ?? named.start)?.year, let last = end?.year, base < last,
        isComparison(mention, text) || isMeasuredAgainst(mention, text)
      {
        return .years(base + 1, last)
      }
      if isComparison(mention, text) { continue }
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

  /// 截至10月底，今年通报665件: the year so far; against 6月底前下达…，全年新增….
  private func limited(
    _ period: Period, by mentions: [TimeMention], before mention: TimeMention, text: Characters
  ) -> Period {
    guard text.at(mention.range.lowerBound) != 0x5168 else { return period }  // 全年
    guard period.isWithinOneYear, let start = period.start, !mention.isWithinYear,
      let limit = mentions.last(where: {
        $0.range.upperBound <= mention.range.lowerBound && $0.reach == .asOf
          && !isDeadline($0, text)
      }),
      let end = limit.period(report: report, year: period.year)?.end,
      end.year == start.year
    else { return period }
    return Period(start: start, end: end)
  }

  private func governing(
    _ figure: Range<Int>, clause: Range<Int>, mentions: [TimeMention], text: Characters,
    isChange: Bool
  ) -> TimeMention? {
    if let direct = mentions.last(where: { $0.range.upperBound <= figure.lowerBound }),
      isDirect(direct, figure, text) && !isMeasuredAgainst(direct, text)
        || baseEnd(direct, text).map({ figure.upperBound <= $0 }) ?? false
    {
      return direct
    }
    let before = mentions.last {
      $0.range.upperBound <= figure.lowerBound && !isComparison($0, text)
        && !bindsToNumber($0, text)
        && (clause.contains($0.range.lowerBound)
          || !($0.isOfClause || isDeadline($0, text) || (isChange && $0.isYearEnd)))
    }
    if let before {
      // 9月9日至15日，2024年国家网络安全宣传周期间，…: the year is part of a name.
      let isName = before.singleYear != nil && text.at(before.range.upperBound) != 0x2C
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
        && !isComparison($0, text) && !bindsToNumber($0, text) && $0.namesYear
    }
  }

  /// 2020年的3.68万亿元: the time belongs to the number right behind it, against 比2020年翻一番.
  private func isDirect(_ mention: TimeMention, _ figure: Range<Int>, _ text: Characters) -> Bool {
    let gap = mention.range.upperBound..<figure.lowerBound
    if gap.isEmpty { return !isComparison(mention, text) }
    return gap.count == 1 && text.at(gap.lowerBound) == 0x7684
  }

  /// 3月底前: until when something is to be done, in its own clause.
  private func isDeadline(_ mention: TimeMention, _ text: Characters) -> Bool {
    mention.isWithinYear && text.at(mention.range.upperBound) == 0x524D
  }

  private func bindsToNumber(_ mention: TimeMention, _ text: Characters) -> Bool {
    let end = mention.range.upperBound
    let next = text.at(end + 1)
    return text.at(end) == 0x7684 && next >= 0x30 && next <= 0x39
  }

  /// 比2020年, 同1954年相比, 在去年增长5%的基础上, 按2010年不变价: the time of what a figure is compared with.
  private func isComparison(_ mention: TimeMention, _ text: Characters) -> Bool {
    let end = mention.range.upperBound
    if text.has("不变价", at: end) || text.has("价格", at: end) { return true }
    if isMeasuredAgainst(mention, text) { return true }
    // 创2010年以来最好位次, 为20年来首次
    if mention.reach == .since || mention.isLastYears, isRecord(at: end, text) { return true }
    // 分别为35年来、20年来首次
    if mention.isLastYears, text.at(mention.range.lowerBound - 1) == 0x4E3A { return true }
    switch text.at(mention.range.lowerBound - 1) {
    case 0x6BD4, 0x8F83, 0x4E8E: return true  // 比 较 (等)于
    case 0x4ECE, 0x7531:  // 从1979年到1983年 is a span, 从2020年的 a start
      if case .calendar(let first, let last) = mention.span { return first == last }
      return false
    case 0x540C, 0x4E0E, 0x548C:  // 同 与 和
      return Self.likenesses.starts(in: text, at: end)
    case 0x5728: return baseEnd(mention, text) != nil  // 在…基础上
    default: return false
    }
  }

  /// 以来最好, 以来增速最快: a record, not a span.
  private func isRecord(at end: Int, _ text: Characters) -> Bool {
    if Self.records.starts(in: text, at: end) { return true }
    return (end..<end + 5).prefix { text.at($0) != 0x2C }.contains { text.at($0) == 0x6700 }  // 最
  }

  private static let records = WordList(
    "最 首 新高 新低 第 同期 的最 的首 的新",
    example: "创2010年以来～好水平，产值5亿元。 = 2023~ / 为20年来～好水平，产值5亿元。 = 2023~")
  private static let likenesses = WordList(
    "比 相比 的 持平 相当 基本持平 大体相当 相近",
    example: "与2020年～，产值5亿元。 = 2023~")

  /// 是2020年的3倍, 恢复到2019年的85%: the year is what the figure is measured against.
  private func isMeasuredAgainst(_ mention: TimeMention, _ text: Characters) -> Bool {
    var index = mention.range.upperBound
    if text.has("同期", at: index) { index += 2 }
    guard text.at(index) == 0x7684 else { return false }
    index += 1
    while text.at(index) >= 0x30 && text.at(index) <= 0x39 || text.at(index) == 0x2E
      || Chinese.isNumeral(text.at(index))
    {
      index += 1
    }
    if text.at(index) == 0x500D { return true }  // 倍
    let start = mention.range.lowerBound
    return text.at(index) == 0x25
      && (text.has("恢复到", before: start) || text.has("相当于", before: start)
        || text.has("恢复至", before: start))
  }

  /// Where 在去年增长5%的基础上 ends; `nil` for other expressions.
  private func baseEnd(_ mention: TimeMention, _ text: Characters) -> Int? {
    let end = mention.range.upperBound
    guard text.at(mention.range.lowerBound - 1) == 0x5728 else { return nil }
    for probe in end..<min(end + 24, text.count) {
      if text.at(probe) == 0x3002 || text.at(probe) == 0x2C { return nil }
      if text.has("基础上", at: probe) { return probe }
    }
    return nil
  }

  /// The year named last before an expression that names none.
  private func year(before mention: TimeMention, mentions: [TimeMention]) -> Int? {
    let earlier = mentions.last {
      $0.range.upperBound <= mention.range.lowerBound && $0.namesYear && !$0.countsFromContext
    }
    return earlier?.period(report: report, year: year)?.year
  }
}
