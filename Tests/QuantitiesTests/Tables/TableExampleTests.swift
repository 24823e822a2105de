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

  @Test(arguments: NameTable.slogans.map(\.example))
  func sloganCountsNothing(example: String) {
    #expect(QuantityScannerTests.quantities(example) == "")
  }

  @Test(arguments: NameTable.countedDirectly.map(\.example))
  func countedDirectly(example: String) {
    #expect(
      QuantityScannerTests.scan(example).contains {
        $0.quantity?.unit == "" || $0.quantity?.unit == "项"
      })
  }

  @Test(arguments: NameTable.rankCues.map(\.example))
  func rankCue(example: String) {
    #expect(QuantityScannerTests.scan(example).contains { $0.quantity?.shape == .rank })
  }

  @Test(arguments: NameTable.limitEnds.map(\.example))
  func limitIsAFigure(example: String) {
    #expect(QuantityScannerTests.scan(example).contains { $0.quantity?.qualifier == .more })
  }

  @Test(arguments: NameTable.roundTheClock.map(\.example))
  func roundTheClock(example: String) {
    #expect(QuantityScannerTests.quantities(example) == "")
  }

  @Test(arguments: TimeWords.rows.map { ($0.word, $0.example) })
  func timeWord(word: String, example: String) {
    #expect(example.contains(word))
    #expect(!TimeScanner(Characters(example)).mentions().isEmpty)
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
