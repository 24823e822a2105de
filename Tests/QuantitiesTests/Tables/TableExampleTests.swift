import Testing

@testable import Quantities

/// Every entry of every table has an example that shows it at work.
@Suite struct TableExampleTests {
  /// The last figure of an example bears the unit, and ends with it.
  @Test(arguments: UnitTable.shared.entries.map { ($0.word, $0.name, $0.example) })
  func unit(word: String, name: String, example: String) throws {
    let last = try #require(QuantityScannerTests.scan(example).last { $0.quantity != nil })
    #expect(last.quantity?.unit == name)
    #expect(
      Characters(example).text(last.range).hasSuffix(Characters(word).text(0..<word.utf16.count)))
  }

  @Test func everyRowOfUnitsIsRead() {
    let lines = (UnitTable.counts + "\n" + UnitTable.measures).split(separator: "\n")
    #expect(UnitTable.shared.entries.count == lines.count)
    let words = UnitTable.shared.entries.map(\.word)
    #expect(Set(words).count == words.count)
    for entry in UnitTable.shared.entries where entry.size != "-" {
      #expect(entry.measure != nil, "\(entry.word): \(entry.size)")
    }
  }

  /// One of each unit that has a dimension, in the base unit of that dimension.
  @Test(
    arguments: UnitTable.shared.entries.compactMap { entry in
      entry.measure.map { (entry.name, $0) }
    })
  func unitConverts(name: String, measure: UnitMeasure) throws {
    guard measure.dimension != .count else {
      #expect(UnitConversion.convert(7, from: "", to: name) == 7)
      return
    }
    let base = try #require(
      UnitTable.shared.entries.first {
        $0.measure?.dimension == measure.dimension && $0.measure?.numerator == 1
          && $0.measure?.denominator == 1
      })
    #expect(
      UnitConversion.convert(measure.denominator, from: name, to: base.name) == measure.numerator)
  }

  @Test(
    arguments: (QualifierTable.before + QualifierTable.beforeMultiplier).map {
      ($0.word, $0.meaning, $0.example)
    })
  func qualifierBefore(word: String, meaning: Qualifier, example: String) throws {
    #expect(example.contains(word))
    let quantity = try #require(QuantityScannerTests.scan(example).last?.quantity)
    #expect(quantity.qualifier == meaning)
  }

  @Test(arguments: QualifierTable.behind.map { ($0.word, $0.meaning, $0.example) })
  func qualifierBehind(word: String, meaning: Qualifier, example: String) throws {
    let quantity = try #require(QuantityScannerTests.scan(example).last?.quantity)
    #expect(quantity.qualifier == meaning)
  }

  @Test(arguments: NameTable.slogans)
  func sloganCountsNothing(word: String, example: String) throws {
    #expect(QuantityScannerTests.quantities(example) == "")
    #expect(QuantityScannerTests.quantities(try Self.without(word, example)) != "")
  }

  @Test(arguments: NameTable.countedDirectly)
  func countedDirectly(word: String, example: String) throws {
    func isCounted(_ text: String) -> Bool {
      QuantityScannerTests.scan(text).contains { $0.quantity?.unit == "" }
    }
    #expect(isCounted(example))
    #expect(!isCounted(try Self.without(word, example)))
  }

  @Test(arguments: NameTable.rankCues)
  func rankCue(word: String, example: String) throws {
    func ranks(_ text: String) -> Int {
      QuantityScannerTests.scan(text).count { $0.quantity?.shape == .rank }
    }
    #expect(ranks(example) > ranks(try Self.without(word, example)))
  }

  @Test(arguments: NameTable.limitEnds)
  func limitIsAFigure(word: String, example: String) throws {
    func isFigure(_ text: String) -> Bool {
      QuantityScannerTests.scan(text).contains { $0.quantity?.qualifier == .more }
    }
    #expect(isFigure(example))
    #expect(!isFigure(try Self.without(word, example)))
  }

  /// The example with another word in the place of the row's: what the row does is not done.
  private static func without(_ word: String, _ example: String) throws -> String {
    try #require(example.contains(word))
    return example.replacing(word, with: "某某", maxReplacements: 1)
  }

  @Test(arguments: NameTable.roundTheClock.map(\.example))
  func roundTheClock(example: String) {
    #expect(QuantityScannerTests.quantities(example) == "")
  }

  /// One expression of time holds the word and means what its row says, in a report of 2023 whose
  /// sentence speaks of 2021.
  @Test(arguments: TimeWords.rows)
  func timeWord(word: String, meaning: TimeWords.Meaning, example: String) throws {
    let before = try #require(example.firstRange(of: word)).lowerBound
    let start = example[..<before].utf16.count
    let mention = try #require(
      TimeScanner(Characters(example)).mentions().first {
        $0.range.lowerBound <= start && $0.range.upperBound >= start + word.utf16.count
      })
    let day = CalendarDay(2023, 11, 15)
    let period = mention.period(
      report: ReportTime(day: day, isDayKnown: true, isYearOver: false), year: 2021)
    switch meaning {
    case .year(let offset): #expect(period?.year == 2023 + offset)
    case .contextYear: #expect(period == .year(2021))
    case .besideContextYear(let offset): #expect(period == .year(2021 + offset))
    case .yearEnd(let offset):
      let year = offset.map { 2023 + $0 } ?? 2021
      #expect(period == Period(start: nil, end: CalendarDay(year, 12, 31)))
    case .upTo: #expect(period?.start == nil && period?.end?.month == 10)
    case .now: #expect(period == Period(start: nil, end: day))
    case .lastYears: #expect(mention.isLastYears)
    case .nextYears: #expect(!mention.span.isOfReport)
    case .part(_, let last): #expect(period?.end?.month == last && period?.start != nil)
    }
  }

  /// 2021年底, “十四五”时期: the words that follow a year or a plan belong to its expression.
  @Test(
    arguments: TimeWords.yearParts.map { "2021年" + $0.0 }
      + TimeWords.planRows.map { "“十四五”" + $0.0 })
  func timePart(expression: String) {
    let mentions = TimeScanner(Characters(expression + "产值5亿元")).mentions()
    #expect(mentions.map(\.range) == [0..<expression.utf16.count])
  }
}
