/// A fixed list of words that a scanner asks for at a position.
///
/// Every list brings an example that each of its words must pass: `sentence = expected`, where ～
/// stands for the word, ↵ for a line's end, and examples that will do one for the other are parted
/// by ` / `. What is expected are stretches that the sentence's figures, written as
/// `text|kind:value|label|place|period|T|id|qualifier`, hold, or with `!` do not hold. A test reads them.
public struct WordList: Sendable {
  @usableFromInline var forward = TermIndex()
  private var backward = TermIndex()
  /// The words in the order given.
  public let words: [String]
  /// The words of a text, separated by blanks or line ends.
  public init(_ text: String, example _: StaticString) {
    words = text[...].words
    for (number, word) in words.enumerated() {
      let units = Array(word.utf16)
      forward.insert(units, as: number)
      backward.insert(units.reversed(), as: number)
    }
  }

  /// The length of the longest word that starts at a position, or `nil`.
  ///
  /// Inlined, since nearly every position is told by its first character.
  @inlinable
  public func length(in text: Characters, at index: Int) -> Int? {
    index >= 0 ? forward.longest(in: text.units, at: index)?.length : nil
  }

  /// True where one of the words starts at a position.
  @inlinable
  public func starts(in text: Characters, at index: Int) -> Bool {
    length(in: text, at: index) != nil
  }

  /// The length of the longest word that ends before a position, or `nil`.
  public func length(in text: Characters, before index: Int) -> Int? {
    backward.longestReversed(in: text.units, before: index)?.length
  }

  /// True where one of the words ends before a position.
  public func ends(in text: Characters, before index: Int) -> Bool {
    length(in: text, before: index) != nil
  }

  /// True for a word of the list.
  public func contains(_ word: String) -> Bool { forward.number(of: word.utf16) != nil }
}
