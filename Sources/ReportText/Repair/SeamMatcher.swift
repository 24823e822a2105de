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

  /// What counts as evidence in `SeamEvidence.adjacent` and `apart`.
  private static let evident = 2
  /// Evidence that a chance likeness hardly ever gives: a word of four characters made whole.
  private static let strong = 4

  /// What the document shows of its pages.
  enum Reading {
    /// The text stands in order; only pages have ended inside sentences.
    case pages
    /// Something is out of order, but not clearly what: only words made whole join blocks.
    case doubtful
    case columns(Matches)
  }

  /// Reads the signs of columns out of order.
  ///
  /// A sign is an end with better evidence in a block that does not follow it than in the one
  /// that does. Columns take two, and more of them than ends that go on where they stand: in a
  /// text that only pages have broken, a chance likeness is no sign.
  func reading() -> Reading {
    let scores = allScores()
    let followers = followers()
    var signs: Set<Int> = []
    var inPlace = 0
    for (place, end) in ends.enumerated() {
      let follower = followers[end.draft]
      let adjacent = follower.flatMap { scores[place][$0.draft] } ?? 0
      let best = scores[place].filter { $0.key != follower?.draft }
        .max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best, best.value >= Self.evident, best.value > adjacent {
        signs.insert(best.key)
      } else if let follower, evidence.adjacent(end, follower) >= Self.evident {
        inPlace += 1
      }
    }
    if signs.count >= 2 && signs.count > inPlace || hasPairApart(scores, followers) {
      return .columns(match(scores))
    }
    return isOutOfOrder(followers) || signs.count * 2 > inPlace ? .doubtful : .pages
  }

  /// An end that nothing follows and a start that nothing begins, with strong evidence.
  private func hasPairApart(_ scores: [[Int: Int]], _ followers: [Int: Block]) -> Bool {
    let orphans = starts.filter { !$0.followsBreak || $0.followsTitle }.map(\.draft)
    return zip(ends, scores).contains { end, row in
      followers[end.draft] == nil && orphans.contains { (row[$0] ?? 0) >= Self.strong }
    }
  }

  /// An end with nothing after it that may go on and a start that nothing before it begins, or
  /// two marks that cannot follow one another.
  private func isOutOfOrder(_ followers: [Int: Block]) -> Bool {
    let stops = ends.contains { followers[$0.draft] == nil }
    let orphaned = starts.contains { start in
      (!start.followsBreak || start.followsTitle) && beginsInside(start)
    }
    let clash = ends.contains { end in
      guard let last = end.text.last, let follower = followers[end.draft] else { return false }
      return ScalarClass.pauses(last) && beginsInside(follower)
        && follower.balance.closing <= end.balance.opening
    }
    return clash || stops && orphaned
  }

  private func beginsInside(_ start: Block) -> Bool {
    start.text.first.map(ScalarClass.cannotBegin) ?? false
  }

  /// For each end the starts with any evidence; starts go by their draft.
  private func allScores() -> [[Int: Int]] {
    ends.map { end in
      var scores: [Int: Int] = [:]
      for start in starts where start.draft != end.draft {
        let strength = evidence.apart(end, start)
        if strength > 0 { scores[start.draft] = strength }
      }
      return scores
    }
  }

  /// The block after each block, where it may go on with it.
  private func followers() -> [Int: Block] {
    var followers: [Int: Block] = [:]
    for (block, next) in zip(blocks, blocks.dropFirst())
    where next.mayContinue && !next.followsTitle {
      followers[block.draft] = next
    }
    return followers
  }

  /// The surest pairs first; a pair is sure where each is the other's best.
  private func match(_ scores: [[Int: Int]]) -> Matches {
    var matches = Matches()
    var open = Set(ends.indices)
    var taken: Set<Int> = []
    let topics = TopicProfile(texts: texts)
    while let (place, start) = surestPair(scores, open, taken, topics) {
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
    _ scores: [[Int: Int]], _ open: Set<Int>, _ taken: Set<Int>, _ topics: TopicProfile
  ) -> (place: Int, start: Int)? {
    var best: (place: Int, start: Int, score: Int)?
    for place in open.sorted() {
      guard let start = bestStart(scores[place], ends[place], taken, topics),
        let score = scores[place][start], score >= Self.evident, score > best?.score ?? 0,
        !open.contains(where: { $0 != place && (scores[$0][start] ?? 0) > score })
      else { continue }
      best = (place, start, score)
    }
    return best.map { ($0.place, $0.start) }
  }

  /// The start with the most evidence; where two have the same, the one that is clearly nearer to
  /// the end's section in its words. None where that does not decide.
  private func bestStart(
    _ scores: [Int: Int], _ end: Block, _ taken: Set<Int>, _ topics: TopicProfile
  ) -> Int? {
    let free = scores.filter { !taken.contains($0.key) }
    guard let most = free.values.max() else { return nil }
    let equals = free.filter { $0.value == most }.keys.sorted()
    guard equals.count > 1, let section = sections[end.draft] else { return equals.first }
    let likeness = equals.map { candidate in
      (candidate, topics.likeness(section, starts.first { $0.draft == candidate }?.text ?? []))
    }.sorted { ($0.1, -$0.0) > ($1.1, -$1.0) }
    return likeness[0].1 * 2 >= likeness[1].1 * 3 ? likeness[0].0 : nil
  }
}
