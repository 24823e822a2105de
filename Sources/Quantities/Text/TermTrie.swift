/// A set of terms with a value each, found at a position of a text by their longest match.
///
/// A class, since a table is asked for at every character and never changes.
public final class TermTrie<Value: Sendable>: Sendable {
  @usableFromInline let index: TermIndex
  @usableFromInline let values: [Value]

  /// A trie of the given terms; of equal terms the last one counts.
  ///
  /// - Parameters:
  ///   - terms: words in plain text, with a value each.
  ///   - isReversed: true to match backwards, with `longestReversed`.
  @inlinable
  public init(_ terms: [(String, Value)], isReversed: Bool = false) {
    var index = TermIndex(capacity: terms.count * 3)
    var values: [Value] = []
    values.reserveCapacity(terms.count)
    for (term, value) in terms {
      let units = Array(term.utf16)
      index.insert(isReversed ? units.reversed() : units, as: values.count)
      values.append(value)
    }
    self.index = index
    self.values = values
  }

  /// The longest term that starts at a position.
  @inlinable
  public func longest(in text: [UInt16], at start: Int) -> (length: Int, value: Value)? {
    guard let (length, term) = index.longest(in: text, at: start) else { return nil }
    return (length, values[term])
  }

  /// The longest term that ends before a position, for a reversed trie.
  @inlinable
  public func longestReversed(in text: [UInt16], before end: Int) -> (length: Int, value: Value)? {
    guard let (length, term) = index.longestReversed(in: text, before: end) else { return nil }
    return (length, values[term])
  }

  /// False where no term begins with the character; true for nearly no other.
  @inlinable
  public func begins(_ character: CodeUnit) -> Bool { index.begins(character.value) }
}
