/// Finds paragraphs that pages or columns have broken, and joins them again.
///
/// A block that ends inside a sentence looks for the block that begins inside one. A document in
/// which nothing of the kind is found comes through unchanged.
struct BreakRepair {
  /// A page of columns has no more blocks than this; a longer text is read for pages only.
  private static let mostEndsInColumns = 64
  private static let mostStartsInColumns = 800

  let bytes: [UInt8]

  func repair(_ drafts: inout [Draft]) {
    guard drafts.contains(where: { $0.role == .paragraph && !$0.endsSentence }) else { return }
    let blocks = blocks(of: drafts)
    let ends = blocks.filter(\.isOpenAtEnd)
    let starts = blocks.filter(\.mayContinue)
    // Where every second paragraph has no end, the text is a list or a table and nothing is broken.
    guard !ends.isEmpty, ends.count <= 4 || ends.count * 2 <= blocks.count else { return }
    let texts = drafts.filter { $0.role != .furniture }.map {
      $0.ranges.flatMap { bytes.scalars($0) }
    }
    let evidence = SeamEvidence(texts: texts, ends: ends, starts: starts)
    if ends.count > Self.mostEndsInColumns || starts.count > Self.mostStartsInColumns {
      PageRepair(blocks: blocks, evidence: evidence, isDoubtful: false).repair(&drafts)
      return
    }
    let matcher = SeamMatcher(
      ends: ends, starts: starts, blocks: blocks, evidence: evidence, texts: texts,
      sections: sections(of: drafts))
    switch matcher.reading() {
    case .columns(let matches):
      ColumnOrder(closing: Closing.draft(of: drafts, bytes: bytes))
        .restore(&drafts, matches: matches)
    case .doubtful:
      PageRepair(blocks: blocks, evidence: evidence, isDoubtful: true).repair(&drafts)
    case .pages:
      PageRepair(blocks: blocks, evidence: evidence, isDoubtful: false).repair(&drafts)
    }
  }

  private func blocks(of drafts: [Draft]) -> [Block] {
    var blocks: [Block] = []
    var before: Draft?
    for (index, draft) in drafts.enumerated() where draft.role != .furniture {
      if draft.role == .paragraph {
        blocks.append(Block(draft: index, drafts: drafts, bytes: bytes, before: before))
      }
      before = draft
    }
    return blocks
  }

  /// The text of the section that each open end closes: its heading and the paragraphs up to it.
  private func sections(of drafts: [Draft]) -> [Int: [UInt32]] {
    var sections: [Int: [UInt32]] = [:]
    var first = 0
    for (index, draft) in drafts.enumerated() where draft.role != .furniture {
      if draft.role != .paragraph { first = index }
      guard draft.role == .paragraph, !draft.endsSentence else { continue }
      sections[index] = drafts[first...index].filter { $0.role != .furniture }
        .flatMap(\.ranges).flatMap { bytes.scalars($0) }
      first = index + 1
    }
    return sections
  }
}
