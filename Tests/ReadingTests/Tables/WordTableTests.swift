import Testing

@testable import Reading

/// Every row of every table has an example that holds one of its words.
@Suite struct WordTableTests {
  static let rows: [(words: [String], example: String)] =
    LinkWords.table.rows.map { ($0.words, $0.example) }
    + LeadWords.table.rows.map { ($0.words, $0.example) }
    + Verbs.table.rows.map { ($0.words, $0.example) }
    + NounWords.table.rows.map { ($0.words, $0.example) }
    + TargetWords.table.rows.map { ($0.words, $0.example) }
    + PartWords.table.rows.map { ($0.words, $0.example) }
    + PlaceWords.scopes.rows.map { ($0.words, $0.example) }

  @Test(arguments: rows)
  func example(words: [String], example: String) {
    #expect(words.contains { example.contains($0) })
  }

  @Test func tablesAreRead() {
    #expect(Self.rows.count >= 25)
    #expect(Self.rows.allSatisfy { !$0.words.isEmpty && !$0.example.isEmpty })
  }

  @Test(arguments: PlaceWords.regions + PlaceWords.zones + PlaceWords.belongings + LinkWords.scopes)
  func namedInExample(word: String, example: String) {
    #expect(example.contains(word))
  }
}
