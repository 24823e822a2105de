@testable import Dashboard

/// Frames for the tests of exports, painted cell by cell.
struct FramePainter {
  private(set) var frame: Frame

  init(columns: Int, rows: Int) {
    frame = Frame(size: Size(columns: columns, rows: rows))
  }

  /// Writes clusters from a cell on; those named in `wide` take two columns.
  mutating func put(
    _ text: String, row: Int, column: Int, style: Style = .plain, wide: Bool = false
  ) {
    var index = row * frame.size.columns + column
    for cluster in text {
      frame.cells[index] = .init(
        cluster: Cluster(cluster.unicodeScalars), style: style, width: wide ? 2 : 1)
      if wide { frame.cells[index + 1] = .init(cluster: Cluster(), style: style, width: 0) }
      index += wide ? 2 : 1
    }
  }

  static let green = Style(foreground: .rgb(0, 200, 80), attributes: .bold)
  static let onBlue = Style(background: .rgb(16, 16, 64))

  /// Every class of cell in every kind of style, 12 × 4:
  /// `│延安 <5G> "`, a bar on blue, a blank row, a reversed and an underlined run.
  static var sample: Frame {
    var painter = FramePainter(columns: 12, rows: 4)
    painter.put("│", row: 0, column: 0)
    painter.put("延安", row: 0, column: 1, style: green, wide: true)
    painter.put("<5G>", row: 0, column: 6)
    painter.put("“", row: 0, column: 11)
    painter.put("██▌ ", row: 1, column: 2, style: onBlue)
    painter.put("ab", row: 3, column: 0, style: Style(attributes: .reverse))
    painter.put("e\u{301}&", row: 3, column: 4, style: Style(attributes: [.underline, .dim]))
    return painter.frame
  }
}
