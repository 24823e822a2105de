/// A set of terms with a value each, found at a position of a text by their longest match.
///
/// The nodes stand in one open hash table, so that a step costs one probe; texts are UTF-16 code
/// units as `Characters` makes them.
public struct TermTrie<Value: Sendable>: Sendable {
  private var keys: [UInt64] = []
  private var targets: [Int32] = []
  private var mask = 0
  private var count = 0
  private var values: [Value?] = [nil]
  /// One bit a first character: most characters begin no term.
  private var starts = [UInt64](repeating: 0, count: 1024)

  /// A trie of the given terms; of equal terms the last one counts.
  public init(_ terms: some Sequence<(term: [UInt16], value: Value)>) {
    resize(to: 1024)
    for (term, value) in terms { insert(term, value) }
  }

  /// A trie of terms in plain text.
  public init(_ terms: some Sequence<(String, Value)>) {
    self.init(terms.lazy.map { (term: Array($0.0.utf16), value: $0.1) })
  }

  /// The longest term that starts at a position.
  @inline(__always)
  public func longest(in text: [UInt16], at start: Int) -> (length: Int, value: Value)? {
    guard start < text.count, begins(text[start]) else { return nil }
    var node: Int32 = 0
    var index = start
    var found: (length: Int, value: Value)?
    while index < text.count {
      node = step(node, text[index])
      guard node > 0 else { break }
      index += 1
      if let value = values[Int(node)] { found = (index - start, value) }
    }
    return found
  }

  /// The longest term that ends before a position, for a trie of reversed terms.
  public func longestReversed(in text: [UInt16], before end: Int) -> (length: Int, value: Value)? {
    var node: Int32 = 0
    var index = end - 1
    var found: (length: Int, value: Value)?
    while index >= 0 {
      node = step(node, text[index])
      guard node > 0 else { break }
      if let value = values[Int(node)] { found = (end - index, value) }
      index -= 1
    }
    return found
  }

  /// True where some term begins with the character.
  @inline(__always)
  public func begins(_ character: UInt16) -> Bool {
    starts[Int(character >> 6)] & (1 << UInt64(character & 63)) != 0
  }

  private mutating func insert(_ term: [UInt16], _ value: Value) {
    guard let first = term.first else { return }
    starts[Int(first >> 6)] |= 1 << UInt64(first & 63)
    var node: Int32 = 0
    for character in term {
      let next = step(node, character)
      if next > 0 {
        node = next
      } else {
        values.append(nil)
        let fresh = Int32(values.count - 1)
        add(Self.key(node, character), fresh)
        node = fresh
      }
    }
    values[Int(node)] = value
  }

  private static func key(_ node: Int32, _ character: UInt16) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 16 | UInt64(character)
  }

  @inline(__always)
  private func step(_ node: Int32, _ character: UInt16) -> Int32 {
    let key = Self.key(node, character) + 1
    var slot = Self.hash(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func add(_ key: UInt64, _ target: Int32) {
    if count * 2 >= keys.count { resize(to: keys.count * 2) }
    var slot = Self.hash(key + 1) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key + 1
    targets[slot] = target
    count += 1
  }

  private mutating func resize(to capacity: Int) {
    let oldKeys = keys
    let oldTargets = targets
    keys = Array(repeating: 0, count: capacity)
    targets = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (key, target) in zip(oldKeys, oldTargets) where key != 0 {
      var slot = Self.hash(key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      targets[slot] = target
    }
  }
}
