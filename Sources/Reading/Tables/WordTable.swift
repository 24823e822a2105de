import Quantities

/// A table of words with a meaning each, written as lines `meaning: word word …` and one example a word group.
///
/// Every line has three cells separated by tabs: the meaning, the words, and an example that each of
/// the words must pass, written as in ``WordList``.
struct WordTable<Meaning: Sendable>: Sendable {
  struct Row: Sendable {
    let meaning: Meaning
    let words: [String]
    let example: String
  }

  let rows: [Row]

  init(_ text: String) where Meaning: RawRepresentable, Meaning.RawValue == String {
    rows = text[...].rows.compactMap { cells in
      guard cells.count == 3, let meaning = Meaning(rawValue: String(cells[0])) else { return nil }
      return Row(meaning: meaning, words: cells[1].words, example: String(cells[2]))
    }
  }

  /// The words as a trie for matching forwards.
  var trie: TermTrie<Meaning> {
    TermTrie(rows.flatMap { row in row.words.map { ($0, row.meaning) } })
  }

  /// The words as a trie for matching backwards.
  var reversedTrie: TermTrie<Meaning> {
    TermTrie(rows.flatMap { row in row.words.map { ($0, row.meaning) } }, isReversed: true)
  }
}
