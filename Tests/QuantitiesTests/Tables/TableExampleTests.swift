import Testing

@testable import Quantities

/// Every entry of every table has an example that shows it at work.
@Suite struct TableExampleTests {
  @Test(arguments: UnitTable.shared.entries.map { ($0.word, $0.name, $0.example) })
  func unit(word: String, name: String, example: String) throws {
    #expect(example.contains(word))
    let last = try #require(QuantityScannerTests.scan(example).last { $0.quantity != nil })
    #expect(last.quantity?.unit == name)
  }

  @Test func unitsAreNamedOnce() {
    let words = UnitTable.shared.entries.map(\.word)
    #expect(Set(words).count == words.count)
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
