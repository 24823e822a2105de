extension Canvas {
  /// Where text stands between two columns.
  enum Alignment { case left, centre, right }

  /// Writes text into a field of one row, truncated with an ellipsis where it is too long.
  mutating func write(
    _ text: String, in field: Rect, align: Alignment = .left, style: Style = .plain
  ) {
    let short = Truncation.fit(text, field.columns)
    let free = field.columns - DisplayWidth.of(short)
    let shift =
      switch align {
      case .left: 0
      case .centre: free / 2
      case .right: free
      }
    write(short, column: field.column + shift, row: field.row, in: field, style: style)
  }

  /// Draws the heading of a pane on its first row: the title, a light line, and a note at its end.
  ///
  /// Panes have no other lines around them: what they hold is what is seen, and a change of screen
  /// writes little. Of a note in parts, two blanks between them, whole parts are kept.
  mutating func heading(
    _ area: Rect, title: String, note: String = "", line: Style, titleStyle: Style,
    noteStyle: Style = .plain
  ) {
    let row = area.line(0).inset(columns: 1)
    let short = Truncation.fit(title, row.columns)
    var start = write(short, column: row.column, row: row.row, in: row, style: titleStyle)
    if start > row.column { start += 1 }
    let kept = Canvas.parts(of: note, row.endColumn - start - 2)
    let end = row.endColumn - (kept.isEmpty ? 0 : DisplayWidth.of(kept) + 1)
    rule(row: row.row, from: start, to: end, in: row, style: line)
    write(kept, in: row, align: .right, style: noteStyle)
  }

  private static func parts(of note: String, _ columns: Int) -> String {
    var kept = note
    while DisplayWidth.of(kept) > columns, let cut = kept.ranges(of: "  ").last {
      kept = String(kept[..<cut.lowerBound])
    }
    return Truncation.fit(kept, columns)
  }

  /// Draws a box of light lines with a title in its upper edge; for dialogues,
  /// which stand over something else.
  mutating func box(_ area: Rect, title: String = "", border: Style, titleStyle: Style) {
    guard area.columns >= 2, area.rows >= 2 else { return }
    let last = area.endColumn - 1
    let edges: [(row: Int, left: Cluster, right: Cluster)] = [
      (area.row, symbols.topLeft, symbols.topRight),
      (area.endRow - 1, symbols.bottomLeft, symbols.bottomRight),
    ]
    for (row, left, right) in edges {
      rule(row: row, from: area.column + 1, to: last, in: area, style: border)
      put(Glyph(cluster: left, width: 1), column: area.column, row: row, in: area, style: border)
      put(Glyph(cluster: right, width: 1), column: last, row: row, in: area, style: border)
    }
    let side = Glyph(cluster: symbols.side, width: 1)
    for row in area.row + 1..<max(area.row + 1, area.endRow - 1) {
      put(side, column: area.column, row: row, in: area, style: border)
      put(side, column: last, row: row, in: area, style: border)
    }
    guard !title.isEmpty, area.columns > 6 else { return }
    let short = Truncation.fit(title, area.columns - 6)
    write(" " + short + " ", column: area.column + 2, row: area.row, in: area, style: titleStyle)
  }

  /// Draws a light line on a row, from a column up to another one.
  mutating func rule(row: Int, from start: Int, to end: Int, in area: Rect, style: Style) {
    let line = Glyph(cluster: symbols.line, width: 1)
    for column in start..<max(start, end) {
      put(line, column: column, row: row, in: area, style: style)
    }
  }

  /// Draws a bar from the left of a one-row field, in eighths of a column; of a number below zero
  /// another one.
  mutating func bar(_ fraction: Double, in field: Rect, isNegative: Bool = false, style: Style) {
    write(
      Bar.text(fraction, columns: field.columns, isNegative: isNegative, symbols), in: field,
      style: style)
  }

  /// Shows in the last column under a pane's heading which part of a longer list is seen.
  mutating func scrollBar(_ area: Rect, top: Int, visible: Int, total: Int, style: Style) {
    guard total > visible, visible > 0, area.rows > 1 else { return }
    let track = area.rows - 1
    let length = max(1, track * visible / total)
    let start = min(track - length, top * (track - length) / max(1, total - visible))
    for offset in 0..<length {
      put(
        Glyph(cluster: symbols.thumb, width: 1), column: area.endColumn - 1,
        row: area.row + 1 + start + offset, in: area, style: style)
    }
  }
}
