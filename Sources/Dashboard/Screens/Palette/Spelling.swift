/// A text as the palette looks through it: lower case, blanks and signs left out, with the places
/// where words begin. Every Chinese character is a word.
struct Spelling: Sendable, Hashable {
  /// UTF-16 code units.
  private let units: [UInt16]
  private let isStart: [Bool]
  /// The number of words before each unit's own.
  private let words: [Int]

  init(_ text: String) {
    var units: [UInt16] = []
    var isStart: [Bool] = []
    var before = Kind.sign
    for unit in text.lowercased().utf16 {
      let kind = Kind(unit)
      if kind != .sign {
        units.append(unit)
        isStart.append(kind == .other || kind != before)
      }
      before = kind
    }
    self.units = units
    self.isStart = isStart
    var word = -1
    words = isStart.map { begins in
      if begins { word += 1 }
      return word
    }
  }

  var isEmpty: Bool { units.isEmpty }

  private enum Kind {
    case letter, digit, sign, other

    init(_ unit: UInt16) {
      switch unit {
      case 0x30...0x39: self = .digit
      case 0x61...0x7A: self = .letter
      case 0..<0x80, 0x2000..<0x2070, 0x3000..<0x3020, 0xFF00..<0xFF10: self = .sign
      default: self = .other
      }
    }
  }

  /// What it costs to read a query out of the text, its characters in order: nothing for a run from
  /// the first, little for the beginnings of words one after the other (initials), more for words
  /// left out, much for a leap into a word; then the length of what is left. `nil` where the text
  /// does not hold the query.
  ///
  /// - Complexity: O(query × text) for a text that holds the query, else O(text).
  func cost(of query: Spelling) -> Int? {
    let wanted = query.units
    guard let first = wanted.first, holds(wanted) else { return nil }
    let none = Int.max / 2
    var costs = units.indices.map { index in
      units[index] != first ? none : leap(to: index)
    }
    for unit in wanted.dropFirst() {
      var next = Array(repeating: none, count: units.count)
      var least = none
      for index in units.indices.dropFirst() {
        let adjacent = costs[index - 1]
        least = min(least, adjacent - Spelling.wordCost * words[index - 1])
        guard units[index] == unit else { continue }
        next[index] = min(adjacent, least + leap(to: index))
      }
      costs = next
    }
    let longestRest = 8
    return units.indices.map { costs[$0] + min(longestRest, units.count - 1 - $0) }.min()
  }

  /// True where a query is the first characters of all words, of two at least.
  func hasInitials(_ query: Spelling) -> Bool {
    guard query.units.count > 1, words.last == query.units.count - 1 else { return false }
    return zip(units.indices.lazy.filter { isStart[$0] }, query.units)
      .allSatisfy { units[$0] == $1 }
  }

  private static let wordCost = 4

  /// What it costs to go on at a unit, counted from the first word.
  private func leap(to index: Int) -> Int {
    Spelling.wordCost * words[index] + (isStart[index] ? 0 : 20)
  }

  private func holds(_ wanted: [UInt16]) -> Bool {
    var next = 0
    for unit in units where unit == wanted[next] {
      next += 1
      if next == wanted.count { return true }
    }
    return false
  }
}
