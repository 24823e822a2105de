/// Which block's end goes with which block's start, where columns stand in the wrong order.
struct SeamMatcher {
  struct Matches {
    /// Draft that ends inside a sentence → draft that goes on with it.
    var next: [Int: Int] = [:]
    /// Drafts that end inside a sentence and whose other part was not found.
    var openEnds: Set<Int> = []
    /// Drafts that begin inside a sentence and whose other part was not found.
    var orphans: Set<Int> = []
    /// Drafts that begin inside a sentence, found or not.
    var continuations: Set<Int> = []
  }

  let ends: [Block]
  let starts: [Block]
  let blocks: [Block]
  let evidence: SeamEvidence
  /// The text of every passage, and of each section up to an open end, for comparing their words.
  let texts: [[UInt32]]
  let sections: [Int: [UInt32]]

  /// What counts as evidence in `SeamEvidence.strength`.
  private static let evident = 2

  /// The matches, or `nil` where the document shows no sign of columns out of order.
  ///
  /// The sign is two or more ends that go on in a block that does not follow them, each with
  /// better evidence there than in the block that follows.
  func columnMatches() -> Matches? {
    guard ends.count >= 2 else { return nil }
    let scores = allScores()
    let followers = followers()
    var signs: Set<Int> = []
    for (place, end) in ends.enumerated() {
      let adjacent = followers[end.draft].flatMap { scores[place][$0] } ?? 0
      let best = scores[place].filter { $0.key != followers[end.draft] }.max { $0.value < $1.value }
      if let best, best.value >= Self.evident, best.value > adjacent { signs.insert(best.key) }
    }
    guard signs.count >= 2 else { return nil }
    return match(scores, followers)
  }

  /// For each end the starts with any evidence; starts go by their draft.
  private func allScores() -> [[Int: Int]] {
    ends.map { end in
      var scores: [Int: Int] = [:]
      for start in starts where start.draft != end.draft {
        let strength = evidence.strength(end, start)
        if strength > 0 { scores[start.draft] = strength }
      }
      return scores
    }
  }

  private func followers() -> [Int: Int] {
    var followers: [Int: Int] = [:]
    for (block, next) in zip(blocks, blocks.dropFirst())
    where next.mayContinue && !next.followsTitle {
      followers[block.draft] = next.draft
    }
    return followers
  }

  /// The surest pairs first; a pair is sure where each is the other's best.
  private func match(_ scores: [[Int: Int]], _ followers: [Int: Int]) -> Matches {
    var matches = Matches()
    var open = Set(ends.indices)
    var taken: Set<Int> = []
    while let (place, start) = surestPair(scores, open, taken) {
      matches.next[ends[place].draft] = start
      open.remove(place)
      taken.insert(start)
    }
    let evident = scores.reduce(into: Set<Int>()) { found, row in
      for (start, score) in row where score >= Self.evident { found.insert(start) }
    }
    matches.continuations = taken.union(evident)
    matches.openEnds = Set(open.map { ends[$0].draft })
    matches.orphans = evident.subtracting(taken)
    return matches
  }

  private func surestPair(
    _ scores: [[Int: Int]], _ open: Set<Int>, _ taken: Set<Int>
  ) -> (place: Int, start: Int)? {
    var best: (place: Int, start: Int, score: Int)?
    for place in open.sorted() {
      guard let start = bestStart(scores[place], ends[place], taken),
        let score = scores[place][start], score >= Self.evident, score > best?.score ?? 0,
        !open.contains(where: { $0 != place && (scores[$0][start] ?? 0) > score })
      else { continue }
      best = (place, start, score)
    }
    return best.map { ($0.place, $0.start) }
  }

  /// The start with the most evidence; where two have the same, the one that is clearly nearer to
  /// the end's section in its words. None where that does not decide.
  private func bestStart(_ scores: [Int: Int], _ end: Block, _ taken: Set<Int>) -> Int? {
    let free = scores.filter { !taken.contains($0.key) }
    guard let most = free.values.max() else { return nil }
    let equals = free.filter { $0.value == most }.keys.sorted()
    guard equals.count > 1, let section = sections[end.draft] else { return equals.first }
    let topics = TopicProfile(texts: texts)
    let likeness = equals.map { candidate in
      (candidate, topics.likeness(section, starts.first { $0.draft == candidate }?.text ?? []))
    }.sorted { ($0.1, -$0.0) > ($1.1, -$1.0) }
    return likeness[0].1 * 2 >= likeness[1].1 * 3 ? likeness[0].0 : nil
  }
}
