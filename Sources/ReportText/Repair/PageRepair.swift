/// Joins paragraphs that the end of a page has broken; the text stands in the right order.
struct PageRepair {
  let blocks: [Block]
  let evidence: SeamEvidence

  /// A break inside a sentence, and the blocks on both sides of it.
  private enum Verdict {
    case certain, likely, none
  }

  func repair(_ drafts: inout [Draft]) {
    var joins: Set<Int> = []
    var likely: Set<Int> = []
    for place in blocks.indices.dropLast() {
      switch verdict(place, drafts) {
      case .certain: joins.insert(place)
      case .likely: likely.insert(place)
      case .none: break
      }
    }
    // In a text that pages have broken twice, a paragraph without its end is broken too.
    if joins.count >= 2 { joins.formUnion(likely) }
    if joins.count >= 3 { joins.formUnion(PageGrid(blocks: blocks, breaks: joins).listBreaks()) }
    for place in joins.sorted(by: >) {
      let index = blocks[place].draft
      let following = blocks[place + 1].draft
      drafts[index].append(drafts[following], join: .page)
      drafts.remove(at: following)
    }
  }

  private func verdict(_ place: Int, _ drafts: [Draft]) -> Verdict {
    let end = blocks[place]
    let start = blocks[place + 1]
    guard end.isOpenAtEnd, start.mayContinue, !start.followsTitle, let last = end.text.last
    else { return .none }
    if ScalarClass.pauses(last) || evidence.strength(end, start) >= 2 { return .certain }
    return end.text.contains { $0 == 0x3002 } ? .likely : .none
  }
}
