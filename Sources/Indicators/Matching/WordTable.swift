/// All words that rules look for, as a trie whose edges are kept in one open-addressed table.
///
/// It is built at every start and walked from each character of each label.
struct WordTable: Sendable {
  /// Edges as `node << 16 | unit`, 0 for an empty slot; no edge leads into the root.
  private var keys: [UInt64]
  private var targets: [Int32]
  private var mask: Int
  private var edgeCount = 0
  /// For each node the word that ends there, or -1.
  private var ends: [Int32] = [-1]
  /// The number of different words.
  private(set) var count = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    targets = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The word's number; the same word gets the same number. An empty word gets none.
  mutating func insert(_ word: [UInt16]) -> Int? {
    guard !word.isEmpty else { return nil }
    var node = 0
    for unit in word { node = child(of: node, unit) ?? addChild(of: node, unit) }
    if ends[node] < 0 {
      ends[node] = Int32(count)
      count += 1
    }
    return Int(ends[node])
  }

  /// Calls `body` with each word that starts at a position, the shortest first, and the position
  /// behind it.
  func words(
    in text: [UInt16], from start: Int, to end: Int, _ body: (_ word: Int, _ end: Int) -> Void
  ) {
    var node = 0
    var position = start
    while position < end, let next = child(of: node, text[position]) {
      node = next
      position += 1
      if ends[node] >= 0 { body(Int(ends[node]), position) }
    }
  }

  private func child(of node: Int, _ unit: UInt16) -> Int? {
    let key = Self.key(node, unit)
    var slot = Self.hash(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(targets[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func addChild(of node: Int, _ unit: UInt16) -> Int {
    if edgeCount * 2 >= keys.count { grow() }
    let target = ends.count
    ends.append(-1)
    store(Self.key(node, unit), Int32(target))
    edgeCount += 1
    return target
  }

  private mutating func store(_ key: UInt64, _ target: Int32) {
    var slot = Self.hash(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    mask = keys.count - 1
    for (key, target) in old { store(key, target) }
  }

  /// Never 0, so that 0 marks an empty slot.
  private static func key(_ node: Int, _ unit: UInt16) -> UInt64 {
    (UInt64(node) + 1) << 16 | UInt64(unit)
  }

  private static func hash(_ key: UInt64) -> Int {
    let product = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: product >> 40)
  }
}
