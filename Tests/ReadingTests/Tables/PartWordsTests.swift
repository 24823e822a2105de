import Quantities
import Testing

@testable import Reading

/// Every word of the table is found in its row's example, put in the place of the word that stands
/// there.
@Suite struct PartWordsTests {
  @Test(arguments: PartWords.table.rows.map { ($0.meaning, $0.words, $0.example) })
  func example(meaning: PartWords.Meaning, words: [String], example: String) throws {
    let own = try #require(words.filter { example.contains($0) }.max { $0.count < $1.count })
    for word in words {
      let text = Characters(example.replacing(own, with: word, maxReplacements: 1))
      #expect(PartWords.first(meaning, in: 0..<text.count, of: text) != nil, "\(word)")
    }
  }
}
