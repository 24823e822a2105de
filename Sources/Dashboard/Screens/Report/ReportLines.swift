import Indicators
import ReportText

/// A report's text set in lines of a width, in reading order.
struct ReportLines: Sendable {
  struct Line: Sendable {
    let items: [LineBreaker.Item]
    let indent: Int
    let role: Passage.Role
    /// True for the first line of a passage.
    let isFirst: Bool
  }

  let lines: [Line]
  /// The line on which each figure of the report begins; `nil` where no passage shows it.
  let lineOfFigure: [Int?]

  init(report: Report, columns: Int) {
    var lines: [Line] = []
    var lineOfByte: [(start: Int, line: Int)] = []
    for passage in report.passages {
      let indent = passage.role == .paragraph ? 4 : 0
      var items: [LineBreaker.Item] = []
      for piece in passage.pieces {
        let own = TextItems.of(report.source, piece.range)
        if let last = items.last, let first = own.first, piece.join == .line,
          ReportLines.needsSpace(last, first)
        {
          items.append(LineBreaker.Item(glyph: .space, offset: last.offset))
        }
        items += own
      }
      guard !items.isEmpty else { continue }
      if !lines.isEmpty, passage.role != .paragraph, passage.role != .furniture {
        lines.append(Line(items: [], indent: 0, role: .paragraph, isFirst: false))
      }
      let ranges = LineBreaker.lines(of: items, columns: columns, indent: indent)
      for (number, range) in ranges.enumerated() {
        for item in items[range] { lineOfByte.append((item.offset, lines.count)) }
        lines.append(
          Line(
            items: Array(items[range]), indent: number == 0 ? indent : 0, role: passage.role,
            isFirst: number == 0))
      }
    }
    self.lines = lines
    lineOfByte.sort { $0.start < $1.start }
    lineOfFigure = report.measurements.map { measurement in
      ReportLines.line(at: measurement.span, in: lineOfByte)
    }
  }

  /// Two Latin words of a hard-wrapped line need a space between them.
  private static func needsSpace(_ last: LineBreaker.Item, _ first: LineBreaker.Item) -> Bool {
    last.glyph.width == 1 && first.glyph.width == 1 && last.glyph.cluster != " "
      && first.glyph.cluster != " "
  }

  private static func line(at span: Range<Int>, in bytes: [(start: Int, line: Int)]) -> Int? {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = (low + high) / 2
      if bytes[middle].start < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < bytes.count, bytes[low].start < span.upperBound else { return nil }
    return bytes[low].line
  }
}
