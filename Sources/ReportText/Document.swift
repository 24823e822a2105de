/// A source text put into reading order: passages with their roles.
public struct Document: Sendable {
  /// The text, in which all ranges lie.
  public let source: SourceText
  /// The passages in reading order.
  public let passages: [Passage]
  /// The title in the document's own words, line by line; empty where it has none.
  public let title: [Range<Int>]
  /// Lines over or under the text that hold a day of publication or delivery: `（2016年11月21日）`,
  /// `时间：2026-02-09`, `——2026年2月3日在…会议上`.
  public let dateLines: [Range<Int>]

  /// Reads the structure of a text: lines, headings, broken pages and columns.
  ///
  /// - Complexity: linear in the number of bytes, but for the pages and columns that ended up out of
  ///   order: each end of one is compared with each beginning (`SeamMatcher`).
  public init(source: SourceText) {
    self.source = source
    let bytes = source.bytes
    let lines = LineSplitter.lines(of: bytes)
    let layout = Layout(lines: lines)
    let furniture = FurnitureFinder(bytes: bytes, lines: lines, layout: layout)
    let joiner = LineJoiner(bytes: bytes, layout: layout)
    var drafts = joiner.drafts(lines: lines, furniture: furniture.result)
    let titleBlock = TitleBlock(bytes: bytes, drafts: &drafts)
    Self.markCaptions(bytes: bytes, drafts: &drafts)
    ClosingLines.mark(bytes: bytes, drafts: &drafts)
    HeadingFinder(bytes: bytes).mark(&drafts)
    BreakRepair(bytes: bytes).repair(&drafts)
    title = titleBlock.title
    dateLines = Self.dateLines(bytes: bytes, drafts: drafts)
    passages = drafts.map(\.passage)
  }

  /// A caption stands right under the title block.
  private static func markCaptions(bytes: [UInt8], drafts: inout [Draft]) {
    guard let index = drafts.firstIndex(where: { $0.role == .paragraph }), index > 0,
      let line = drafts[index].lines.first, drafts[index].lines.count == 1,
      FurnitureIndex.shared.isCaption(line, in: bytes)
    else { return }
    drafts[index].role = .furniture
  }

  private static func dateLines(bytes: [UInt8], drafts: [Draft]) -> [Range<Int>] {
    drafts.filter { $0.role == .title || $0.role == .furniture }.flatMap(\.ranges).filter {
      DateFinder.holdsDay(bytes: bytes, range: $0)
    }
  }
}
