/// Puts the columns of a page into reading order, once it is known which block goes on in which.
///
/// The text is cut where a column may begin or end. The stretches are then linked: first by the
/// sentences that go on from one to the other; then what follows the rest of a sentence in the
/// source follows it in the text; then what follows once the moved pieces are taken out. Chains
/// keep the order in which they begin in the source, and the passage that closes a report, with
/// the names of those who wrote it, goes last.
struct ColumnOrder {
  /// The draft that closes the report, where one is known to.
  let closing: Int?

  func restore(_ drafts: inout [Draft], matches: SeamMatcher.Matches) {
    let stretches = cut(drafts, matches)
    let next = link(stretches, drafts, matches)
    let order = arrange(stretches, next)
    for index in matches.openEnds.union(matches.orphans) { drafts[index].isComplete = false }
    drafts = assemble(order.flatMap { stretches[$0] }, drafts, matches)
  }

  /// Stretches of drafts between which the source may jump.
  private func cut(_ drafts: [Draft], _ matches: SeamMatcher.Matches) -> [[Int]] {
    var stretches: [[Int]] = [[]]
    var previous: Int?
    for index in drafts.indices {
      if drafts[index].role != .furniture {
        if let previous, cuts(previous, index, drafts, matches) { stretches.append([]) }
        previous = index
      }
      stretches[stretches.count - 1].append(index)
    }
    return stretches
  }

  private func cuts(
    _ before: Int, _ after: Int, _ drafts: [Draft], _ matches: SeamMatcher.Matches
  ) -> Bool {
    matches.continuations.contains(after) || matches.next[before] != nil || before == closing
      || matches.openEnds.contains(before)
      || matches.continuations.contains(before) && isHeading(drafts[after])
  }

  private func isHeading(_ draft: Draft) -> Bool {
    if case .heading = draft.role { return true }
    return false
  }

  /// The stretch that follows each stretch.
  private func link(
    _ stretches: [[Int]], _ drafts: [Draft], _ matches: SeamMatcher.Matches
  ) -> [Int: Int] {
    var links = StretchLinks(count: stretches.count)
    let startOf = Dictionary(
      uniqueKeysWithValues: stretches.enumerated().compactMap { place, stretch in
        text(stretch, drafts).first.map { ($0, place) }
      })
    var hasNoNext: Set<Int> = []
    for (place, stretch) in stretches.enumerated() {
      guard let last = text(stretch, drafts).last else { continue }
      if let goesOn = matches.next[last], let target = startOf[goesOn] {
        links.join(place, target)
      } else if matches.openEnds.contains(last) || last == closing {
        hasNoNext.insert(place)
      }
    }
    func beginsInside(_ place: Int) -> Bool {
      text(stretches[place], drafts).first.map(matches.continuations.contains) ?? false
    }
    for place in stretches.indices.dropLast()
    where !hasNoNext.contains(place) && !beginsInside(place + 1) {
      links.follow(place, place + 1)
    }
    links.breakCycles()
    for place in stretches.indices where !hasNoNext.contains(place) {
      var target = place + 1
      while target < stretches.count, beginsInside(target) { target += 1 }
      if target < stretches.count, target > place + 1 { links.follow(place, target) }
    }
    links.breakCycles()
    return links.next
  }

  private func text(_ stretch: [Int], _ drafts: [Draft]) -> [Int] {
    stretch.filter { drafts[$0].role != .furniture }
  }

  /// Chains in the order in which they begin in the source, the closing one last.
  private func arrange(_ stretches: [[Int]], _ next: [Int: Int]) -> [Int] {
    let followed = Set(next.values)
    var chains: [[Int]] = []
    for place in stretches.indices where !followed.contains(place) {
      var chain = [place]
      while let last = chain.last, let following = next[last] { chain.append(following) }
      chains.append(chain)
    }
    let ending = chains.firstIndex { chain in
      chain.first != 0
        && chain.contains { place in closing.map(stretches[place].contains) ?? false }
    }
    if let ending { chains.append(chains.remove(at: ending)) }
    return chains.flatMap { $0 }
  }

  /// Joins the pieces of each sentence; all else stays in the order given.
  private func assemble(
    _ order: [Int], _ drafts: [Draft], _ matches: SeamMatcher.Matches
  ) -> [Draft] {
    let moved = Set(matches.next.values)
    var result: [Draft] = []
    for index in order where !moved.contains(index) {
      var draft = drafts[index]
      var last = index
      while let following = matches.next[last] {
        let between = drafts[min(last, following)...max(last, following)].dropFirst().dropLast()
        let isNext = following > last && between.allSatisfy { $0.role == .furniture }
        draft.append(drafts[following], join: isNext ? .page : .column)
        last = following
      }
      result.append(draft)
    }
    return result
  }
}
