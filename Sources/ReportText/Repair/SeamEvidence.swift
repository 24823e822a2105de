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
      let afterMark = text[index - 1] != 0 && !ScalarClass.isHan(text[index - 1])
      if afterMark, let start = Self.opening(text[index...]), opening.contains(start) {
        clauseStarts.insert(start)
      }
    }
    self.text = text
    self.positions = positions
    self.counts = counts
    self.clauseStarts = clauseStarts
  }

  /// 0 for nothing, 1 for a hint, 2 and more for evidence.
  func strength(_ end: Block, _ start: Block) -> Int {
    var strength = words(end.text, start.text)
    guard let first = start.text.first, let last = end.text.last else { return 0 }
    if ScalarClass.cannotBegin(first) { strength += 2 }
    if end.balance.opening > 0, start.balance.closing > 0 { strength += 2 }
    if ScalarClass.opens(last) { strength += 1 }
    if let opening = Self.opening(start.text[...]), clauseStarts.contains(opening) { strength -= 1 }
    return max(0, strength)
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
    // A pair that its rarer character nearly always makes is a word: 不断, 市级.
    let rarer = max(1, min(counts[last] ?? 1, counts[first] ?? 1))
    let share = places.count * 100 / rarer
    let cohesion = places.count >= 2 && share >= 20 ? 2 : share >= 5 ? 1 : 0
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
