import Indicators
import Quantities
import ReportText

/// Reads one paragraph: its sentences, their figures, and where and when each holds.
struct PassageReader {
  let home: Place?
  let gazetteer: Gazetteer
  let text: Characters
  let dates: [TimeMention]
  let numerals: [Numeral]
  /// Empty where the passage has no quantities.
  let places: [PlaceMention]

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
    for (number, sentence) in Self.sentences(of: text).enumerated() {
      context.enter(sentence: sentence, number: number, text: text, dates: dates)
      let from = next
      while next < numerals.count, numerals[next].range.lowerBound < sentence.upperBound {
        next += 1
      }
      let inside = Array(numerals[from..<next])
      let isMeasured = inside.contains { $0.quantity != nil }
      let words =
        isMeasured || text.at(sentence.upperBound - 1) == 0x3A ? goalWords(in: sentence) : []
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
      let mentions = dates.filter { sentence.contains($0.range.lowerBound) }
      var reader = SentenceReader(
        text: text, range: sentence, clauses: clauses, numerals: inside, dates: mentions,
        places: places.filter { sentence.contains($0.range.lowerBound) })
      let figures = reader.read(after: last)
      let subjects = subjectPlaces(clauses: clauses, before: named)
      named = subjects.last ?? nil ?? named
      let surroundings = Surroundings(
        range: sentence, index: index, clauses: clauses, subjects: subjects, topic: topic,
        mentions: mentions.filter(isCalendar), goalWords: words)
      // 其中, opening a sentence, goes on with the time of the one before.
      let whole = text.has("其中", at: sentence.lowerBound) ? result.figures.last : nil
      for figure in figures {
        var read = located(figure, in: surroundings, context: context)
        if let whole, surroundings.mentions.isEmpty, figure.end != .before {
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

    func has(_ meaning: TargetWords.Meaning, in range: Range<Int>) -> Bool {
      goalWords.contains { $0.meaning == meaning && range.contains($0.position) }
    }
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
    if isStated, let stated = period {
      if context.isToCome(stated) { isTarget = true }
      // In a section of goals, a time that is over speaks of a result.
      if isTarget, !isPlanned, let end = stated.end, let report = context.report,
        end < CalendarDay(report.year, 1, 1)
      {
        isTarget = false
      }
    }
    if statesGoal(figure) { isTarget = true }
    if figure.end == .before || sentence.has(.present, in: inClause) || isShareOfGoal(figure) {
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

  /// 增长5.5%的目标未能实现, 目标为5.5%: a goal wherever it is told, against 完成年度目标的106%.
  private func statesGoal(_ figure: Figure) -> Bool {
    if TargetWords.goalsBehind.starts(in: text, at: figure.range.upperBound) {
      // 提前三年实现了翻一番的目标
      return !figure.clause.prefix(while: { $0 < figure.range.lowerBound }).contains {
        TargetWords.reached.starts(in: text, at: $0)
      }
    }
    return figure.quantity.shape != .points
      && TargetWords.goalsBefore.ends(in: text, before: figure.range.lowerBound)
  }

  /// 为年计划的105.7%: how much of a goal was done is a result.
  private func isShareOfGoal(_ figure: Figure) -> Bool {
    figure.quantity.shape == .proportion
      && TargetWords.shared.ends(in: text, before: figure.range.lowerBound)
  }

  /// 全国 speaks of the nation before what is measured of a nation (全国网民达10亿); before anything
  /// else it is a grade of what the report's own place has (全国重点实验室44家).
  private func subject(_ place: PlaceName?, of figure: Figure) -> PlaceName? {
    guard place == .nation, home?.level != .nation, !text.has("我国", at: leadStart(figure.clause))
    else { return place }
    if let scope = figure.clause.first(where: { text.has("全国", at: $0) }),
      let (length, meaning) = LinkWords.trie.longest(in: text.units, at: scope + 2),
      length > 1, [.reach, .rise, .fall].contains(meaning)
    {
      return place  // 同期全国增长3.1%
    }
    let isMeasured = figure.label.contains { range in
      range.contains { NounWords.nationalMeasures.starts(in: text, at: $0) }
    }
    return isMeasured ? place : nil
  }

  private func leadStart(_ clause: Range<Int>) -> Int {
    clause.first { text.at($0) != 0x2C && text.at($0) != 0x201C } ?? clause.lowerBound
  }

  /// A time in a title counts only where the title names a statistic: 《2018年一季度…报告》.
  private func isCalendar(_ mention: TimeMention) -> Bool {
    var depth = 0
    var index = mention.range.lowerBound - 1
    while index >= 0, mention.range.lowerBound - index < 60 {
      if text.at(index) == 0x300B { depth += 1 }
      if text.at(index) == 0x300A {
        if depth == 0 { break }
        depth -= 1
      }
      index -= 1
    }
    guard index >= 0, text.at(index) == 0x300A else { return true }
    guard
      let close = (mention.range.upperBound..<min(text.count, mention.range.upperBound + 60)).first(
        where: { text.at($0) == 0x300B })
    else { return false }
    return text.has("报告", before: close) || text.has("公报", before: close)
      || text.has("榜", before: close)
  }

  /// The words of goals and facts in a sentence.
  private func goalWords(in sentence: Range<Int>) -> [(position: Int, meaning: TargetWords.Meaning)]
  {
    sentence.compactMap { position in
      let word = TargetWords.trie.longest(in: text.units, at: position)
      if word?.value != .opening, isPlanned(at: position, in: sentence) {
        return (position, .sentence)
      }
      guard let (length, meaning) = word else { return nil }
      guard meaning == .until else { return (position, meaning) }
      // 争取到2030年, against 争取到资金468亿元
      let end = position + length
      return dates.contains { $0.range.lowerBound == end } ? (position, .sentence) : nil
    }
  }

  private func isPlanned(at position: Int, in sentence: Range<Int>) -> Bool {
    // 计 or 要: most characters are none.
    guard text.at(position) == 0x8BA1 || text.at(position) == 0x8981,
      let length = TargetWords.planned.length(in: text, at: position),
      !TargetWords.notPlanned.starts(in: text, at: position + length)
    else { return false }
    let isHead = position == sentence.lowerBound || text.at(position - 1) == 0x2C
    return (isHead && length > 1) || dates.contains { $0.range.upperBound == position }
  }

  // MARK: Places

  /// The place that each clause speaks of: the one that it opens with, else that of the clause before.
  private func subjectPlaces(clauses: [Range<Int>], before: PlaceName?) -> [PlaceName?] {
    let cutter = StemCutter(text: text, dates: dates, places: places)
    var current: PlaceName?
    // A place that opens the sentence by its full name is its subject throughout; one named in
    // passing, or by its short name, holds for the next clause only.
    var distance = 0
    var isSubject = false
    return clauses.map { clause in
      distance += 1
      if distance > 1, !isSubject { current = nil }
      if clause.lowerBound > 0, text.at(clause.lowerBound - 1) == 0x3B { current = nil }
      var stem = Stem(range: clause)
      cutter.cutLead(&stem)
      if PlaceWords.named.starts(in: text, at: leadStart(clause)), let place = current ?? before {
        current = place
        distance = 0
        return current
      }
      if let place = stem.place {
        // What a list of places shares ends with its clause.
        if place.code == nil, !stem.placeList.isEmpty { return place }
        current = place
        distance = 0
        isSubject = clause == clauses.first && text.text(clause).contains(place.name)
      } else if let scope = stem.opensWith {
        // 商南县…，全县…: the county named before.
        if let home, scope != .province, scope != .nation, !scope.isOwn(of: home),
          place(of: scope)?.code == home.code, let named = current ?? before
        {
          return named
        }
        let named = self.place(of: scope)
        if scope == .nation, home?.level != .nation {
          // 我国网民近11亿人，互联网普及率达78%: the next clause too.
          if text.has("我国", at: leadStart(clause)) {
            current = named
            distance = 0
            isSubject = false
          }
          return named
        }
        current = named
        distance = 0
        isSubject = true
      }
      if let own = ownPlace(in: clause, before: clause.upperBound) {
        current = own
        distance = 0
      }
      if let place = placeSettled(in: clause) {
        current = place
        distance = 0
        isSubject = false
      }
      return current
    }
  }

  /// 首家产业园落户柞水县，入驻企业20家: the place that a clause ends with is that of what follows.
  private func placeSettled(in clause: Range<Int>) -> PlaceName? {
    func comes(to index: Int) -> Bool {
      PlaceWords.settling.ends(in: text, before: index) || text.at(index - 1) == 0x7684
    }
    let end = clause.upperBound - 1
    if PlaceWords.own.ends(in: text, before: end), comes(to: end - 2) { return home?.placeName }
    return places.first {
      clause.contains($0.range.lowerBound) && $0.isPlaceItself && $0.range.upperBound >= end
        && comes(to: $0.range.lowerBound)
    }?.place
  }

  /// 全市13个区县综合考核我区列第三位: the report's own place, named within the clause.
  private func ownPlace(in clause: Range<Int>, before index: Int) -> PlaceName? {
    guard let home, text.units[clause].contains(0x6211) else { return nil }  // 我
    let named = (clause.lowerBound..<index).last {
      PlaceWords.own.starts(in: text, at: $0) && !PlaceWords.measuring.ends(in: text, before: $0)
    }
    let scope = named.flatMap { PlaceWords.scopeTrie.longest(in: text.units, at: $0)?.value }
    return scope?.isOwn(of: home) == true ? home.placeName : nil
  }

  /// Whom 全省 means in a city's report: the province above it.
  private func place(of scope: PlaceWords.Scope) -> PlaceName? {
    guard let home else { return nil }
    let above = gazetteer.ancestors(of: home.code)
    switch scope {
    case .nation: return .nation
    case .city:
      // 全市 in a district's or a county's report is the city above, in that of a 县级市 itself.
      guard home.level == .county, !home.name.hasSuffix("市") else { return home.placeName }
      return above.first { $0.level < .county && $0.level > .nation }?.placeName ?? home.placeName
    case .province:
      guard home.level > .province else { return home.placeName }
      return above.first { $0.level == .province }?.placeName ?? home.placeName
    case .region:
      // 全区 is a district of its own report, and elsewhere the autonomous region.
      guard !home.name.hasSuffix("区") else { return home.placeName }
      return above.first { $0.name.hasSuffix("自治区") }?.placeName ?? home.placeName
    case .county: return home.placeName
    }
  }

  /// A short paragraph about one county or city alone speaks of it throughout; a long one comes to
  /// other things.
  private func topicPlace() -> PlaceName? {
    guard let home, text.count <= 200 else { return nil }
    let below = places.filter { mention in
      guard let code = mention.place.code, code != home.code else { return false }
      return gazetteer.contains(home.code, code) && home.level != .nation
    }
    guard below.count >= 2, let first = below.first else { return nil }
    var chosen = first.place
    for mention in below.dropFirst() {
      guard let code = mention.place.code, let current = chosen.code else { return nil }
      if gazetteer.contains(current, code) {
        chosen = mention.place
      } else if !gazetteer.contains(code, current) {
        return nil
      }
    }
    let speaksOfHome = text.units.indices.contains {
      PlaceWords.scopeTrie.longest(in: text.units, at: $0)?.value.isOwn(of: home) ?? false
    }
    return speaksOfHome ? nil : chosen
  }

  // MARK: Sentences and clauses

  /// No sentence is longer; what runs on without an end is parted at a comma, so that a text without
  /// sentences cannot cost the square of its length.
  private static let longestSentence = 1000

  /// Sentences end with 。 ！ ？, the closing marks behind included.
  static func sentences(of text: Characters) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < text.count {
      let unit = text.units[index]
      index += 1
      let isTooLong = index - start > longestSentence && (unit == 0x2C || unit == 0x3B)
      guard unit == 0x3002 || unit == 0x21 || unit == 0x3F || isTooLong else { continue }
      while text.at(index) == 0x201D || text.at(index) == 0x29 || text.at(index) == 0x2019 {
        index += 1
      }
      sentences.append(start..<index)
      start = index
    }
    if start < text.count { sentences.append(start..<text.count) }
    return sentences
  }

  /// Clauses end with a comma, a semicolon, a colon or a dash outside numbers.
  static func clauses(of text: Characters, in sentence: Range<Int>, numerals: [Numeral]) -> [Range<
    Int
  >] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    var numeral = 0
    for index in sentence {
      let unit = text.units[index]
      guard unit == 0x2C || unit == 0x3B || unit == 0x3A || unit == 0x2014 || unit == 0x3002 else {
        continue
      }
      while numeral < numerals.count, numerals[numeral].range.upperBound <= index { numeral += 1 }
      if numeral < numerals.count, numerals[numeral].range.contains(index) { continue }
      clauses.append(start..<index + 1)
      start = index + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }
}
