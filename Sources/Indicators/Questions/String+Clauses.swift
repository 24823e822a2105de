extension StringProtocol {
  /// What follows the last of some marks; all of it where none stands there.
  func behindLast(of marks: Set<Character>) -> SubSequence {
    self[(lastIndex(where: marks.contains).map { index(after: $0) } ?? startIndex)...]
  }
}

extension Set<Character> {
  /// Marks between sentences and between their halves.
  static let sentenceMarks: Self = ["。", "；", ";"]
  /// Marks between clauses.
  static let clauseMarks = sentenceMarks.union(["，", ",", "：", ":"])
  /// Marks between clauses and between the items of a list: what is told of one item (年均, 五年) need
  /// not hold for the next.
  static let itemMarks = clauseMarks.union(["、"])
}
