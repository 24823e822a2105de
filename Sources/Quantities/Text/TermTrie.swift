/// A set of terms with a value each, found at a position of a text by their longest match.
public struct TermTrie<Value: Sendable>: Sendable {
  @usableFromInline let index: TermIndex
  @usableFromInline let values: [Value]

  /// A trie of the given terms; of equal terms the last one counts.
  public init(_ terms: some Sequence<(term: [UInt16], value: Value)>) {
    var index = TermIndex()
    var values: [Value] = []
    for (term, value) in terms {
      index.insert(term, as: values.count)
      values.append(value)
    }
    self.index = index
    self.values = values
  }

  /// A trie of terms in plain text.
  public init(_ terms: some Sequence<(String, Value)>) {
    self.init(terms.lazy.map { (term: Array($0.0.utf16), value: $0.1) })
  }

  /// The longest term that starts at a position.
  @inlinable
  public func longest(in text: [UInt16], at start: Int) -> (length: Int, value: Value)? {
    guard let (length, term) = index.longest(in: text, at: start) else { return nil }
    return (length, values[term])
  }

  /// The longest term that ends before a position, for a trie of reversed terms.
  @inlinable
  public func longestReversed(in text: [UInt16], before end: Int) -> (length: Int, value: Value)? {
    guard let (length, term) = index.longestReversed(in: text, before: end) else { return nil }
    return (length, values[term])
  }

  /// True where some term begins with the character.
  @inlinable
  public func begins(_ character: UInt16) -> Bool { index.begins(character) }
}
