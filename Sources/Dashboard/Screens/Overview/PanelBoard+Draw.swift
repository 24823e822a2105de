import Indicators

extension PanelBoard {
  /// The part of the board that a panel takes, on a board of a number of columns.
  func area(of block: Int, columns width: Int) -> Rect {
    let each = (width - (columns - 1)) / columns
    let origin = origins[block]
    return Rect(
      column: origin.column * (each + 1), row: origin.row, columns: each,
      rows: blocks[block].height)
  }

  /// Draws all panels, also those that the screen has no room for: once, for moving the cursor
  /// changes little of them.
  func drawn(columns width: Int, context: Context) -> Frame {
    var canvas = Canvas(
      size: Size(columns: width, rows: height), symbols: context.theme.symbols)
    for (index, block) in blocks.enumerated() {
      let area = area(of: index, columns: width)
      let style = context.style(ofPanel: block.panel.id)
      canvas.heading(
        area, title: context.name(block.panel),
        note: block.hidden > 0 ? context.say(.more(block.hidden)) : "",
        line: context.theme.border, titleStyle: style, noteStyle: context.theme.border)
      let lines = area.body.inset(columns: 1)
      let writer = PanelLineWriter(
        context: context, style: style, columns: lines.columns, lines: block.lines)
      for (offset, line) in block.lines.enumerated() {
        writer.write(line, in: lines.line(offset), on: &canvas)
      }
    }
    return canvas.frame
  }
}
