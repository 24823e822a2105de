/// How a document sets its paragraphs, read from the shape of all its lines.
struct Layout: Hashable {
  /// Paragraphs stand apart by blank lines. Then a line break without one may lie inside a
  /// sentence: collections made from web pages leave such breaks around links.
  let separatesByBlankLines: Bool
  /// Lines are cut at a width (columns); nil where a line is a whole paragraph.
  let wrapWidth: Int?

  /// Reads the layout from the lines.
  init(lines: [Line]) {
    separatesByBlankLines = Self.separatesByBlankLines(lines)
    wrapWidth = Self.wrapWidth(lines)
  }

  /// A line that reaches the wrapping width, so that its paragraph may go on in the next.
  ///
  /// A mark that must not begin a line takes up to two characters off the width.
  func isFull(_ line: Line) -> Bool {
    guard let wrapWidth else { return false }
    return line.indent + line.width >= wrapWidth - 5
  }

  private static func separatesByBlankLines(_ lines: [Line]) -> Bool {
    var ended = 0
    var apart = 0
    for (line, next) in zip(lines, lines.dropFirst()) where line.endsSentence {
      ended += 1
      if next.blanksBefore > 0 { apart += 1 }
    }
    return apart * 2 > ended
  }

  /// The width that half of the lines reach and none passes by much.
  private static func wrapWidth(_ lines: [Line]) -> Int? {
    let widths = 24...160
    guard lines.count >= 8 else { return nil }
    var counts = [Int](repeating: 0, count: widths.upperBound + 1)
    var over = 0
    for line in lines {
      let width = line.indent + line.width
      if widths.contains(width) {
        counts[width] += 1
      } else if width > widths.upperBound {
        over += 1
      }
    }
    guard over * 50 <= lines.count else { return nil }
    // From the widest down: the first width that more than a stray line has.
    guard let widest = widths.reversed().first(where: { counts[$0] * 20 >= lines.count })
    else { return nil }
    let full = (max(widths.lowerBound, widest - 5)...widest).reduce(0) { $0 + counts[$1] }
    let wider = (widest + 1..<counts.count).reduce(over) { $0 + counts[$1] }
    return full * 2 >= lines.count && wider * 20 <= lines.count ? widest : nil
  }
}
