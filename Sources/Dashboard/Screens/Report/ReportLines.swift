import Indicators
import ReportText

/// A report's text set in lines of a width, in reading order.
struct ReportLines: Sendable {
  struct Line: Sendable {
    let items: ArraySlice<LineBreaker.Item>
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
    var stretches: [Stretch] = []
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
        stretches += ReportLines.stretches(items[range], line: lines.count)
        lines.append(
          Line(
            items: items[range], indent: number == 0 ? indent : 0, role: passage.role,
            isFirst: number == 0))
      }
    }
    self.lines = lines
    stretches.sort { $0.first < $1.first }
    lineOfFigure = report.measurements.map { measurement in
      ReportLines.line(at: measurement.span, in: stretches)
    }
  }

  /// Bytes of the source that stand on one line in the source's own order.
  private struct Stretch {
    let first: Int
    let last: Int
    let line: Int
  }

  private static func stretches(
    _ items: ArraySlice<LineBreaker.Item>, line: Int
  ) -> [Stretch] {
    guard var first = items.first?.offset else { return [] }
    var last = first
    var result: [Stretch] = []
    for item in items {
      // A jump of more than blanks: another piece of the source begins.
      if item.offset < last || item.offset > last + 64 {
        result.append(Stretch(first: first, last: last, line: line))
        first = item.offset
      }
      last = item.offset
    }
    return result + [Stretch(first: first, last: last, line: line)]
  }

  /// Two Latin words of a hard-wrapped line need a space between them.
  private static func needsSpace(_ last: LineBreaker.Item, _ first: LineBreaker.Item) -> Bool {
    last.glyph.width == 1 && first.glyph.width == 1 && last.glyph.cluster != .space
      && first.glyph.cluster != .space
  }

  private static func line(at span: Range<Int>, in stretches: [Stretch]) -> Int? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].last < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < stretches.count, stretches[low].first < span.upperBound else { return nil }
    return stretches[low].line
  }
}
