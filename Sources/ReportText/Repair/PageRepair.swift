/// Joins paragraphs that the end of a page has broken; the text stands in the right order.
struct PageRepair {
  let blocks: [Block]
  let evidence: SeamEvidence
  /// Something in the document is out of order, so that a block need not go on in the next.
  let isDoubtful: Bool

  /// The end of a page is the end of a line, so that a broken paragraph has most of one before it.
  /// Counter-example: 同志们， with the text in the next paragraph.
  private static let shortestStart = 20

  /// A break inside a sentence, and the blocks on both sides of it.
  private enum Verdict {
    case certain, likely, none
  }

  func repair(_ drafts: inout [Draft]) {
    var joins: Set<Int> = []
    var likely: Set<Int> = []
    for place in blocks.indices.dropLast() {
      switch verdict(place) {
      case .certain: joins.insert(place)
      case .likely: likely.insert(place)
      case .none: break
      }
    }
    // In a text that pages have broken twice, a paragraph without its end is broken too.
    if joins.count >= 2 { joins.formUnion(likely) }
    if joins.count >= 3, !isDoubtful {
      joins.formUnion(PageGrid(blocks: blocks, breaks: joins).listBreaks())
    }
    if isDoubtful {
      for place in blocks.indices where blocks[place].isOpenAtEnd && !joins.contains(place) {
        drafts[blocks[place].draft].isComplete = false
      }
    }
    for place in joins.sorted(by: >) {
      drafts[blocks[place].draft].append(drafts[blocks[place + 1].draft], join: .page)
    }
    let joined = Set(joins.map { blocks[$0 + 1].draft })
    drafts = drafts.indices.filter { !joined.contains($0) }.map { drafts[$0] }
  }

  private func verdict(_ place: Int) -> Verdict {
    let end = blocks[place]
    let start = blocks[place + 1]
    guard end.isOpenAtEnd, start.mayContinue, !start.followsTitle, let last = end.text.last
    else { return .none }
    if isDoubtful { return evidence.apart(end, start) >= 2 ? .certain : .none }
    if evidence.adjacent(end, start) >= 2 { return .certain }
    guard end.text.count >= Self.shortestStart else { return .none }
    return ScalarClass.pauses(last) ? .certain : .likely
  }
}
