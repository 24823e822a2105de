import Quantities
import Testing

@testable import Reading

/// What holds for the tables of words whatever they say.
@Suite struct WordTableTests {
  struct Table: CustomTestStringConvertible {
    let testDescription: String
    let words: [String]
    let unread: [String]

    init<Meaning>(_ name: String, _ table: WordTable<Meaning>) {
      testDescription = name
      words = table.rows.flatMap(\.words)
      unread = table.unread
    }
  }

  static let tables = [
    Table("LinkWords", LinkWords.table), Table("LeadWords", LeadWords.table),
    Table("Verbs", Verbs.table), Table("NounWords", NounWords.table),
    Table("TargetWords", TargetWords.table), Table("PartWords", PartWords.table),
    Table("PlaceWords", PlaceWords.scopes), Table("CountedThings", CountedThings.table),
  ]

  @Test(arguments: tables)
  func everyLineIsRead(table: Table) {
    #expect(table.unread == [])
    #expect(!table.words.isEmpty)
  }

  @Test func aLineThatCannotBeReadIsKept() {
    let table = WordTable<LinkWords.Meaning>("reach\t达\tx\nraech\t到\tx\nrise\t增")
    #expect(table.rows.flatMap(\.words) == ["达"])
    #expect(table.unread == ["raech\t到\tx", "rise\t增"])
  }

  /// Of two meanings of a word only the last would count.
  @Test(arguments: tables)
  func everyWordStandsOnce(table: Table) {
    let repeated = Dictionary(grouping: table.words) { $0 }.filter { $0.value.count > 1 }
    #expect(repeated.keys.sorted() == [])
  }

  @Test(arguments: WordExampleTests.lists)
  func everyWordOfAListStandsOnce(list: WordExampleTests.Entry) {
    #expect(Set(list.words).count == list.words.count)
  }

  /// A text is compared in one typography: ，, ％ or 億 in a word would never be found.
  @Test func everyWordIsWrittenAsTextsAreCompared() {
    let words = Self.tables.flatMap(\.words) + WordExampleTests.lists.flatMap(\.words)
    #expect(words.count > 1000)
    for word in words {
      let characters = Characters(word)
      #expect(characters.text(0..<characters.count) == word)
    }
  }
}
