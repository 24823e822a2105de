import Indicators
import Quantities
import ReportText

/// Reads one paragraph: its sentences, their figures, and where and when each holds.
struct PassageReader {
  let home: Place?
  let gazetteer: Gazetteer
  let text: Characters
  private(set) var dates: [TimeMention]
  let numerals: [Numeral]
  /// Empty where the passage has no quantities.
  private(set) var places: [PlaceMention]

  init(_ passage: ReadPassage, home: Place?, gazetteer: Gazetteer, scanner: PlaceScanner) {
    self.home = home
    self.gazetteer = gazetteer
    text = passage.text
    dates = passage.dates
    var quantities = QuantityScanner(passage.text, dates: passage.dates)
    numerals = quantities.numerals()
    let isMeasured = numerals.contains { $0.quantity != nil }
    places = isMeasured ? scanner.mentions(in: passage.text) : []
  }

  struct Result {
    /// Sentences as ranges of the passage's characters.
    var sentences: [Range<Int>] = []
    var figures: [ReadFigure] = []
    var excluded: [(range: Range<Int>, reason: NumeralExclusion, sentence: Int)] = []
  }

  struct ReadFigure {
    var figure: Figure
    var place: PlaceName?
    var period: Period?
    var isStated: Bool
    var isTarget: Bool
    var sentence: Int
  }

  func read(context: inout TimeContext) -> Result {
    var result = Result()
    let topic = topicPlace()
    var last: [Figure] = []
    var next = 0
    var named: PlaceName?
    // The reader of one sentence: it knows the dates and places that stand there.
    var part = self
    for (number, sentence) in Self.sentences(of: text, numerals: numerals).enumerated() {
      part.dates = dates.beginning(in: sentence)
      part.places = places.beginning(in: sentence)
      context.enter(sentence: sentence, number: number, text: text, dates: part.dates)
      let from = next
      while next < numerals.count, numerals[next].range.lowerBound < sentence.upperBound {
        next += 1
      }
      let inside = Array(numerals[from..<next])
      let isMeasured = inside.contains { $0.quantity != nil }
      let words =
        isMeasured || text.at(sentence.upperBound - 1) == ":" ? part.goalWords(in: sentence) : []
      if words.contains(where: { $0.meaning == .opening }) { context.beginGoals() }
      guard !inside.isEmpty else {
        last = []
        continue
      }
      let index = result.sentences.count
      result.sentences.append(sentence)
      for numeral in inside {
        if case .excluded(let reason) = numeral.content {
          result.excluded.append((numeral.range, reason, index))
        }
      }
      guard isMeasured else {
        last = []
        continue
      }
      let clauses = Self.clauses(of: text, in: sentence, numerals: inside)
      var reader = SentenceReader(
        text: text, range: sentence, clauses: clauses, numerals: inside, dates: part.dates,
        places: part.places)
      let figures = reader.read(after: last)
      let subjects = part.subjectPlaces(clauses: clauses, before: named)
      named = subjects.last ?? nil ?? named
      let surroundings = Surroundings(
        range: sentence, index: index, clauses: clauses, subjects: subjects, topic: topic,
        mentions: part.dates.filter(isCalendar), goalWords: words)
      // 其中, opening a sentence, goes on with the time of the one before.
      let whole = text.has("其中", at: sentence.lowerBound) ? result.figures.last : nil
      for (number, figure) in figures.enumerated() {
        var read = part.located(figure, in: surroundings, context: context)
        // 全国海洋生产总值10.54万亿元，增长5.9%: what goes on with a figure is of its place.
        if number > 0, part.goesOn(figure, with: figures[..<number]),
          !part.namesPlace(figure, in: surroundings)
        {
          read.place = result.figures.last?.place
        }
        if let whole, surroundings.mentions.allSatisfy({ $0.isComparison(in: text) }),
          figure.end != .before
        {
          (read.period, read.isStated) = (whole.period, whole.isStated)
        }
        result.figures.append(read)
      }
      last = figures
    }
    return result
  }

  /// What the figures of one sentence share.
  private struct Surroundings {
    let range: Range<Int>
    let index: Int
    let clauses: [Range<Int>]
    /// The place that each clause speaks of.
    let subjects: [PlaceName?]
    /// The place that the whole paragraph speaks of.
    let topic: PlaceName?
    let mentions: [TimeMention]
    let goalWords: [(position: Int, meaning: TargetWords.Meaning)]

    /// 计划建成2400套，已开工1860套，开工率77.5%: behind a word of fact the rest is done.
    func isDone(behindGoalIn range: Range<Int>) -> Bool {
      let told = goalWords.filter { range.contains($0.position) }
      guard let goal = told.last(where: { $0.meaning == .sentence }),
        let fact = told.last(where: { $0.meaning == .present })
      else { return false }
      return fact.position > goal.position
    }

    func has(_ meaning: TargetWords.Meaning, in range: Range<Int>) -> Bool {
      goalWords.contains { $0.meaning == meaning && range.contains($0.position) }
    }
  }

  /// The figure is of the same thing as the one before, which is told in no list of places (杭州、宁波分别达
  /// 1.88万亿元、1.57万亿元，均列全国前15).
  private func goesOn(_ figure: Figure, with earlier: ArraySlice<Figure>) -> Bool {
    guard let last = earlier.last, last.label == figure.label, let subject = figure.label.last,
      subject.upperBound <= last.range.lowerBound
    else { return false }
    let before = earlier.dropLast().last
    return before == nil || before?.label != last.label || before?.place == last.place
  }

  /// The figure or its clause names a place of its own.
  private func namesPlace(_ figure: Figure, in sentence: Surroundings) -> Bool {
    guard figure.place == nil else { return true }
    let clause = sentence.clauses.firstIndex { $0.contains(figure.range.lowerBound) } ?? 0
    return sentence.subjects[clause] != nil
      || ownPlace(in: figure.clause, before: figure.range.lowerBound) != nil
  }

  private func located(
    _ figure: Figure, in sentence: Surroundings, context: TimeContext
  ) -> ReadFigure {
    let clause = sentence.clauses.firstIndex { $0.contains(figure.range.lowerBound) } ?? 0
    let named =
      figure.place ?? ownPlace(in: figure.clause, before: figure.range.lowerBound)
      ?? subject(sentence.subjects[clause], of: figure)
    let mentions = sentence.mentions
    let before = sentence.range.lowerBound..<figure.range.lowerBound
    let inClause = max(before.lowerBound, figure.clause.lowerBound)..<before.upperBound
    let isPlanned = sentence.has(.sentence, in: inClause)
    var isTarget =
      context.isTargetSection || sentence.has(.sentence, in: before)
      || (!context.isReview && sentence.has(.hope, in: before))
    var (period, isStated) = context.period(
      of: figure.range, clause: figure.clause, mentions: mentions, text: text, isTarget: isTarget,
      isChange: figure.kind == .growth)
    if let listed = figure.listedYear, let year = context.year(listed.index, of: listed.mention) {
      (period, isStated) = (.year(year), true)
    } else if let end = figure.end {
      (period, isStated) = context.period(
        at: end, of: figure.range, mentions: mentions, text: text, else: (period, isStated))
    }
    // In a section on the year to come what is not told as done is planned.
    if context.isYearToCome, let report = context.report, period == .year(report.year),
      !before.contains(where: { text.at($0) == "已" })
    {
      isTarget = true
    }
    if isStated, context.report == nil, opensWithGoalYear(figure, mentions) { isTarget = true }
    if isStated, let period {
      if context.isToCome(period) { isTarget = true }
    }
    // In a section of goals, a time that is over speaks of a result.
    if isTarget, !isPlanned, let end = period?.end, let report = context.report,
      end < CalendarDay(report.year, 1, 1)
    {
      isTarget = false
    }
    if statesGoal(figure) { isTarget = true }
    if figure.end == .before || sentence.has(.present, in: inClause)
      || sentence.isDone(behindGoalIn: before) || isShareOfGoal(figure)
    {
      isTarget = false
    }
    var figure = figure
    if figure.isYearly || figure.quantity.unit == "番" {
      // A mean, and a doubling by some year, are of several years.
      let years = context.years(
        of: figure.range, mentions: mentions, text: text, upTo: period)
      if let years {
        period = years
      } else if figure.isYearly {
        (period, isStated) = (nil, false)
        figure.isNoIndicator = true
      }
    }
    return ReadFigure(
      figure: figure, place: named ?? sentence.topic ?? home?.placeName, period: period,
      isStated: isStated, isTarget: isTarget, sentence: sentence.index)
  }

  /// A time in a title counts only where the title names a statistic: 《2018年一季度…报告》.
  private func isCalendar(_ mention: TimeMention) -> Bool {
    var depth = 0
    let start = mention.range.lowerBound
    let opening = (max(0, start - 60)..<start).last { index in
      if text.at(index) == "》" { depth += 1 }
      if text.at(index) == "《" { depth -= 1 }
      return depth < 0
    }
    guard opening != nil else { return true }
    guard
      let close = (mention.range.upperBound..<min(text.count, mention.range.upperBound + 60)).first(
        where: { text.at($0) == "》" })
    else { return false }
    return text.has("报告", before: close) || text.has("公报", before: close)
      || text.has("榜", before: close)
  }
}
