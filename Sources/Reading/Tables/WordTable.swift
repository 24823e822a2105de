import Quantities

/// A table of words with a meaning each; a word stands in it once.
///
/// Every line has three cells separated by tabs: the meaning, the words, and an example that each of
/// the words must pass, written as in ``WordList``.
struct WordTable<Meaning: Sendable>: Sendable {
  /// A line: words of one meaning.
  struct Row: Sendable {
    let meaning: Meaning
    let words: [String]
    let example: String
  }

  /// The lines in order.
  let rows: [Row]
  /// Lines that are none of the table for a mistake in them; a test sees that there are none.
  let unread: [String]

  /// A table of the lines of a text.
  init(_ text: String) where Meaning: RawRepresentable, Meaning.RawValue == String {
    var rows: [Row] = []
    var unread: [String] = []
    for cells in text[...].rows {
      if cells.count == 3, let meaning = Meaning(rawValue: String(cells[0])) {
        rows.append(Row(meaning: meaning, words: cells[1].words, example: String(cells[2])))
      } else {
        unread.append(cells.joined(separator: "\t"))
      }
    }
    self.rows = rows
    self.unread = unread
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
