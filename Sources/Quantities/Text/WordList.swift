/// A fixed list of words that a scanner asks for at a position.
public struct WordList: Sendable {
  private var forward = TermIndex()
  private var backward = TermIndex()
  /// The words in the order given.
  public let words: [String]

  /// The words of a text, separated by blanks.
  public init(_ text: String) {
    words = text.split(separator: " ").map(String.init)
    for (number, word) in words.enumerated() {
      let units = Array(word.utf16)
      forward.insert(units, as: number)
      backward.insert(units.reversed(), as: number)
    }
  }

  /// The length of the longest word that starts at a position, or `nil`.
  public func length(in text: Characters, at index: Int) -> Int? {
    index >= 0 ? forward.longest(in: text.units, at: index)?.length : nil
  }

  /// True where one of the words starts at a position.
  public func starts(in text: Characters, at index: Int) -> Bool {
    length(in: text, at: index) != nil
  }

  /// True where one of the words ends before a position.
  public func ends(in text: Characters, before index: Int) -> Bool {
    backward.longestReversed(in: text.units, before: index) != nil
  }
}
