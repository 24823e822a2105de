import Quantities

/// Finds the indicators whose rules take a label.
struct Matcher: Sendable {
  /// The words of all alternatives and of what must not be there.
  private var words: TermIndex
  private var names: TermIndex
  private var before: TermIndex
  /// Neutral words at the end, spelled backwards, for rates of growth and for all other figures.
  private var afterGrowth: TermIndex
  private var afterOther: TermIndex
  /// For each name the indicators that have it, in the catalogue's order.
  private var indicatorsByName: [[Int]] = []
  /// For each word the alternatives whose last group it is in.
  private var alternativesByWord: [[Int]] = []
  private var alternatives: [Alternative] = []
  /// For each indicator the words that a label must not have.
  private var without: [[Int]] = []

  /// Groups of words, of each of which a label must have one; one of `last` must end it.
  private struct Alternative: Sendable {
    let indicator: Int
    let groups: [[Int]]
  }

  init(_ indicators: [Indicator]) {
    words = TermIndex(capacity: indicators.count * 32)
    names = TermIndex(capacity: indicators.count * 32)
    before = TermIndex(capacity: 256)
    afterGrowth = TermIndex(capacity: 256)
    afterOther = TermIndex(capacity: 256)
    for word in NeutralWord.all {
      let text = LabelText(word.text).units
      if word.position == .before {
        before.add(text)
      } else {
        if word.applies(to: .growth) { afterGrowth.add(text.reversed()) }
        if word.applies(to: .level) { afterOther.add(text.reversed()) }
      }
    }
    for (index, indicator) in indicators.enumerated() {
      add(indicator.rule, of: index, indicator.kind)
    }
  }

  private mutating func add(_ rule: MatchRule, of indicator: Int, _ kind: MeasurementKind) {
    for name in rule.names {
      let label = LabelText(name).units
      guard let number = names.add(Array(label[core(of: label, kind)])) else { continue }
      if number == indicatorsByName.count { indicatorsByName.append([]) }
      if indicatorsByName[number].last != indicator { indicatorsByName[number].append(indicator) }
    }
    for groups in rule.words {
      let numbers = groups.map { $0.compactMap { number(of: $0) } }
      guard let last = numbers.last, !numbers.contains([]) else { continue }
      for word in last { alternativesByWord[word].append(alternatives.count) }
      alternatives.append(Alternative(indicator: indicator, groups: Array(numbers.dropLast())))
    }
    without.append(rule.without.compactMap { number(of: $0) })
  }

  private mutating func number(of word: String) -> Int? {
    let number = words.add(LabelText(word).units)
    if number == alternativesByWord.count { alternativesByWord.append([]) }
    return number
  }

  /// The indicators that take a label, those with its name first, each once.
  func matches(
    _ label: some Sequence<UInt16>, unit: String, kind: MeasurementKind, in indicators: [Indicator]
  ) -> [Int] {
    let isPossible = { (indicator: Indicator) in
      indicator.kind == kind && indicator.accepts(unit: unit)
    }
    let text = LabelText(label).units
    guard !text.isEmpty else { return [] }
    let core = core(of: text, kind)
    let name = names.number(of: core, in: text)
    var result = name.map { indicatorsByName[$0].filter { isPossible(indicators[$0]) } } ?? []
    for indicator in matchesByWords(text, core, indicators, isPossible)
    where !result.contains(indicator) {
      result.append(indicator)
    }
    return result
  }

  private func matchesByWords(
    _ text: [UInt16], _ core: Range<Int>, _ indicators: [Indicator],
    _ isPossible: (Indicator) -> Bool
  ) -> [Int] {
    var found: [Int] = []
    var last: [Int] = []
    for start in text.indices {
      words.terms(in: text, from: start, to: text.count) { word, end in
        found.append(word)
        // The thing counted ends a label, before or after 数, 总量 and the like.
        if end == text.count || end == core.upperBound { last.append(word) }
      }
    }
    var result: [Int] = []
    for word in last {
      for index in alternativesByWord[word] {
        let alternative = alternatives[index]
        let indicator = alternative.indicator
        guard !result.contains(indicator), isPossible(indicators[indicator]),
          alternative.groups.allSatisfy({ $0.contains(where: found.contains) }),
          !without[indicator].contains(where: found.contains)
        else { continue }
        result.append(indicator)
      }
    }
    return result.sorted()
  }

  /// The label without neutral words at its edges, never empty.
  private func core(of label: [UInt16], _ kind: MeasurementKind) -> Range<Int> {
    var start = 0
    var end = label.count
    while let next = behindNeutral(label, start, end) { start = next }
    let after = kind == .growth ? afterGrowth : afterOther
    while let word = after.longestReversed(in: label, before: end), end - word.length > start {
      end -= word.length
    }
    return start..<end
  }

  /// The position behind a neutral word, a year or a month at the start, if there is something
  /// left after it.
  private func behindNeutral(_ label: [UInt16], _ start: Int, _ end: Int) -> Int? {
    if let word = before.longest(in: label, at: start), start + word.length < end {
      return start + word.length
    }
    var position = start
    while position < end, (0x30...0x39).contains(label[position]) { position += 1 }
    guard position > start, position + 1 < end, Self.calendar.contains(label[position]) else {
      return nil
    }
    return position + 1
  }

  /// 年, 月, 日.
  private static let calendar: [UInt16] = [0x5E74, 0x6708, 0x65E5]
}
