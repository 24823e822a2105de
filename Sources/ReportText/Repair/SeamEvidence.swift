/// How far the document itself says that two ends belong together: words that a seam would make
/// whole and that stand elsewhere in the same text.
///
/// Example: 网络公|益工程, where 网络公益工程 occurs again. Counter-example: 指挥|面覆盖, which makes no
/// word of the document.
struct SeamEvidence {
  /// Characters on each side of a seam that are compared.
  private static let reach = 8

  private let text: [UInt32]
  private let positions: [UInt64: [Int]]
  private let counts: [UInt32: Int]
  private let clauseStarts: Set<UInt64>
  /// The characters before each wanted opening, inside the text.
  private let openings: [UInt64: Set<UInt32>]

  /// Looks the seams' character pairs up in all of the document's text.
  init(texts: [[UInt32]], ends: [Block], starts: [Block]) {
    let lasts = CharacterSet(ends.compactMap(\.text.last))
    let firsts = CharacterSet(starts.compactMap(\.text.first))
    let opening = Set(starts.compactMap { Self.opening($0.text[...]) })
    var text: [UInt32] = [0]
    text.reserveCapacity(texts.reduce(1) { $0 + $1.count + 1 })
    for part in texts {
      text += part
      text.append(0)
    }
    var positions: [UInt64: [Int]] = [:]
    var counts: [UInt32: Int] = [:]
    var clauseStarts: Set<UInt64> = []
    var openings: [UInt64: Set<UInt32>] = [:]
    for index in 1..<text.count {
      let isFirst = firsts.contains(text[index])
      let isLast = lasts.contains(text[index])
      guard isFirst || isLast else { continue }
      counts[text[index], default: 0] += 1
      guard isFirst else { continue }
      if lasts.contains(text[index - 1]) {
        positions[Self.pair(text[index - 1], text[index]), default: []].append(index)
      }
      // A clause starts after a mark inside a paragraph; the paragraph's own start may be the seam.
      guard text[index - 1] != 0, let start = Self.opening(text[index...]),
        opening.contains(start)
      else { continue }
      openings[start, default: []].insert(text[index - 1])
      if !ScalarClass.isHan(text[index - 1]) { clauseStarts.insert(start) }
    }
    self.text = text
    self.positions = positions
    self.counts = counts
    self.clauseStarts = clauseStarts
    self.openings = openings
  }

  /// Whether a block goes on with the one right before it: 0 for nothing, 2 and more for evidence.
  func adjacent(_ end: Block, _ start: Block) -> Int {
    guard let first = start.text.first, let last = end.text.last else { return 0 }
    var strength = words(end, start)
    if ScalarClass.cannotBegin(first) { strength += 2 }
    if end.balance.opening > 0, start.balance.closing > 0 { strength += 2 }
    if ScalarClass.opens(last) { strength += 1 }
    return strength
  }

  /// Whether two blocks that stand apart belong together. What only says that something is
  /// missing, such as a comma at the start, does not say which block it is.
  func apart(_ end: Block, _ start: Block) -> Int {
    let words = words(end, start)
    guard words > 0 else { return 0 }
    // After a whole paragraph comes a new one, unless a word made whole says otherwise.
    if !start.followsBreak {
      guard !beginsWithWord(start, after: end), words >= 4 || makesWord(end, start) else {
        return 0
      }
    }
    return words + (end.balance.opening > 0 && start.balance.closing > 0 ? 1 : 0)
  }

  private func words(_ end: Block, _ start: Block) -> Int {
    let begins = Self.opening(start.text[...]).map(clauseStarts.contains) ?? false
    return max(0, words(end.text, start.text) - (begins ? 1 : 0))
  }

  /// True where the block's first two characters stand elsewhere after another character than
  /// the end's last: 信息, 数字; but not 面领, nor 益工 after 公.
  private func beginsWithWord(_ start: Block, after end: Block) -> Bool {
    guard let opening = Self.opening(start.text[...]), let before = openings[opening] else {
      return false
    }
    return before.contains { $0 != end.text.last }
  }

  /// True where the characters at the seam are a word: one of them seldom stands without the other.
  private func makesWord(_ end: Block, _ start: Block) -> Bool {
    guard let last = end.text.last, let first = start.text.first else { return false }
    return cohesion(last, first) == 2
  }

  /// 2 where the rarer character of a pair is found with the other time and again: 不断, 市级.
  private func cohesion(_ last: UInt32, _ first: UInt32) -> Int {
    let pairs = positions[Self.pair(last, first)]?.count ?? 0
    let share = pairs * 100 / max(1, min(counts[last] ?? 1, counts[first] ?? 1))
    return pairs >= 2 && share >= 20 ? 2 : share >= 5 ? 1 : 0
  }

  private func words(_ before: [UInt32], _ after: [UInt32]) -> Int {
    guard let last = before.last, let first = after.first,
      ScalarClass.isHan(last), ScalarClass.isHan(first),
      let places = positions[Self.pair(last, first)]
    else { return 0 }
    var longest = 0
    for place in places {
      var left = 0
      while left < min(Self.reach, before.count), place - 1 - left >= 0,
        text[place - 1 - left] == before[before.count - 1 - left]
      { left += 1 }
      var right = 0
      while right < min(Self.reach, after.count), place + right < text.count,
        text[place + right] == after[right]
      { right += 1 }
      longest = max(longest, left + right)
    }
    let cohesion = cohesion(last, first)
    return cohesion == 0 ? 0 : max(0, longest - 2) + cohesion
  }

  private static func pair(_ one: UInt32, _ next: UInt32) -> UInt64 {
    UInt64(one) << 32 | UInt64(next)
  }

  private static func opening(_ text: ArraySlice<UInt32>) -> UInt64? {
    guard let first = text.first, let second = text.dropFirst().first else { return nil }
    return pair(first, second)
  }
}
