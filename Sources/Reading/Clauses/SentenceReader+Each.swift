import Quantities

/// Lists that 分别 spreads over: one figure for each thing named.
extension SentenceReader {
  /// The part of a list that the next figure belongs to: 城镇、农村居民收入分别增长5%、6.5%.
  mutating func eachPart(_ stem: Stem, remaining: Int) -> [Range<Int>]? {
    if eachParts.isEmpty {
      guard stem.isEach else { return nil }
      eachIndex = 0
      if stem.range.isEmpty {
        // The things stand in the clauses before, one figure each.
        let before = figures.suffix(remaining)
        guard before.count == remaining else { return nil }
        eachParts = before.map(\.label)
      } else {
        let parts = listed(stem.range)
        guard parts.count == remaining, parts.count > 1 else {
          eachParts = Array(repeating: [shortened(stem.range)], count: remaining)
          isShared = true
          defer { eachIndex += 1 }
          return eachParts[0]
        }
        let last = parts[parts.count - 1]
        let tail = NounWords.sharedTails.longestReversed(in: text.units, before: last.upperBound)
          .map {
            last.upperBound - $0.length..<last.upperBound
          }
        let share = last.first(where: { text.at($0) == 0x5360 }).map { $0..<last.upperBound }
        eachParts = parts.enumerated().map { index, part in
          guard index < parts.count - 1 else { return [part] }
          if let share { return [part, share] }
          guard let tail, tail.lowerBound > last.lowerBound,
            NounWords.sharedTails.longestReversed(in: text.units, before: part.upperBound) == nil
          else { return [part] }
          return [part, tail]
        }
      }
    }
    guard eachIndex < eachParts.count else { return nil }
    defer { eachIndex += 1 }
    return eachParts[eachIndex]
  }

  /// The parts of a stretch between 、, 和, 及 and 与.
  func listed(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where [0x3001, 0x548C, 0x53CA, 0x4E0E].contains(text.at(index)) {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }
}
