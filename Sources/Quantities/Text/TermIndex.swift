/// The transitions of a trie over UTF-16 code units, in one open hash table: a step costs one probe.
///
/// Terms are numbered by whoever puts them in, or by the order in which they first come.
public struct TermIndex: Sendable {
  private var keys: [UInt64] = []
  private var targets: [Int32] = []
  private var mask = 0
  private var count = 0
  private var added = 0
  /// The term that ends at a node, or −1.
  private var terms: [Int32] = [-1]
  /// The first characters: most characters begin no term.
  @usableFromInline var starts: CodeUnitFilter
  /// The first characters that are terms by themselves.
  private var singles: CodeUnitFilter
  /// The first two characters: most pairs begin no term either.
  private var pairs: CodeUnitFilter

  /// An empty index with room for a number of characters of terms.
  public init(capacity: Int = 128) {
    var slots = 256
    while slots < capacity * 2 { slots *= 2 }
    starts = CodeUnitFilter(bits: slots * 2)
    singles = CodeUnitFilter(bits: 256)
    pairs = CodeUnitFilter(bits: slots * 4)
    resize(to: slots)
  }

  /// The number of a term, or `nil` where it is none.
  public func number(of term: some Sequence<UInt16>) -> Int? {
    var node: Int32 = 0
    for character in term {
      node = step(node, character)
      guard node > 0 else { return nil }
    }
    return terms[Int(node)] >= 0 ? Int(terms[Int(node)]) : nil
  }

  /// The number of a term that is a stretch of a text, or `nil` where it is none.
  package func number(of stretch: Range<Int>, in text: [UInt16]) -> Int? {
    var node: Int32 = 0
    for index in stretch {
      node = step(node, text[index])
      guard node > 0 else { return nil }
    }
    return terms[Int(node)] >= 0 ? Int(terms[Int(node)]) : nil
  }

  /// The longest term that starts at a position: its length and number.
  @inlinable
  public func longest(in text: [UInt16], at start: Int) -> (length: Int, term: Int)? {
    guard start < text.count, begins(text[start]) else { return nil }
    return longest(in: text, from: start)
  }

  /// The longest term at a position where some term may begin.
  @usableFromInline
  func longest(in text: [UInt16], from start: Int) -> (length: Int, term: Int)? {
    if !singles.mayContain(text[start]) {
      guard start + 1 < text.count, pairs.mayContain(Self.pair(text[start], text[start + 1])) else {
        return nil
      }
    }
    var node: Int32 = 0
    var index = start
    var found: (length: Int, term: Int)?
    while index < text.count {
      node = step(node, text[index])
      guard node > 0 else { break }
      index += 1
      if terms[Int(node)] >= 0 { found = (index - start, Int(terms[Int(node)])) }
    }
    return found
  }

  /// Calls `body` with each term that starts at a position and ends at `end` or before, the shortest
  /// first, and the position behind it.
  package func terms(
    in text: [UInt16], from start: Int, to end: Int, _ body: (_ term: Int, _ end: Int) -> Void
  ) {
    var node: Int32 = 0
    var position = start
    while position < end {
      node = step(node, text[position])
      guard node > 0 else { return }
      position += 1
      if terms[Int(node)] >= 0 { body(Int(terms[Int(node)]), position) }
    }
  }

  /// The longest term that ends before a position, for an index of reversed terms.
  public func longestReversed(in text: [UInt16], before end: Int) -> (length: Int, term: Int)? {
    var index = end - 1
    guard index >= 0, begins(text[index]) else { return nil }
    var node: Int32 = 0
    var found: (length: Int, term: Int)?
    while index >= 0 {
      node = step(node, text[index])
      guard node > 0 else { break }
      if terms[Int(node)] >= 0 { found = (end - index, Int(terms[Int(node)])) }
      index -= 1
    }
    return found
  }

  /// False where no term begins with the character; true for nearly no other.
  @inlinable
  @inline(__always)
  public func begins(_ character: UInt16) -> Bool { starts.mayContain(character) }

  @inline(__always)
  private static func pair(_ first: UInt16, _ second: UInt16) -> UInt16 {
    first &* 31 ^ second &* 977
  }

  /// Adds a term under the next number; one that was added before has its number already, and an
  /// empty one gets none.
  @discardableResult
  package mutating func add(_ term: [UInt16]) -> Int? {
    guard !term.isEmpty else { return nil }
    if let known = number(of: term) { return known }
    insert(term, as: added)
    added += 1
    return added - 1
  }

  /// Adds a term under a number; of equal terms the last one counts.
  public mutating func insert(_ term: [UInt16], as number: Int) {
    guard let first = term.first else { return }
    starts.insert(first)
    if term.count == 1 { singles.insert(first) } else { pairs.insert(Self.pair(first, term[1])) }
    var node: Int32 = 0
    for character in term {
      let next = step(node, character)
      if next > 0 {
        node = next
      } else {
        terms.append(-1)
        let fresh = Int32(terms.count - 1)
        add(Self.key(node, character), fresh)
        node = fresh
      }
    }
    terms[Int(node)] = Int32(number)
  }

  /// Never 0, which marks a free slot.
  @inline(__always)
  private static func key(_ node: Int32, _ character: UInt16) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 16 | UInt64(character)) + 1
  }

  @inline(__always)
  private func step(_ node: Int32, _ character: UInt16) -> Int32 {
    let key = Self.key(node, character)
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
    place(key, target)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ target: Int32) {
    var slot = Self.hash(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func resize(to capacity: Int) {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: capacity)
    targets = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    for (key, target) in old { place(key, target) }
  }
}
