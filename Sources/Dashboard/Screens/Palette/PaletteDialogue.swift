/// Draws the palette over the screen: the line of input, and under it what it finds.
struct PaletteDialogue {
  let prompt: PalettePrompt
  let context: Context

  /// The box, at the top of the screen's main part.
  static func box(in area: Rect) -> Rect {
    let width = min(76, area.columns - 4)
    return Rect(
      column: area.column + (area.columns - width) / 2, row: area.row, columns: width,
      rows: min(area.rows, 22))
  }

  /// The rows of the list, under the line of input.
  static func list(in area: Rect) -> Rect { box(in: area).inset(columns: 1, rows: 1).body }

  func draw(on canvas: inout Canvas) {
    let theme = context.theme
    let box = PaletteDialogue.box(in: context.area)
    canvas.fill(box, style: .plain)
    canvas.box(
      box, title: context.say(.paletteTitle), border: theme.activeBorder, titleStyle: theme.title)
    drawInput(in: box.inset(columns: 2, rows: 1).line(0), on: &canvas)
    let list = PaletteDialogue.list(in: context.area)
    let kinds = prompt.found.map { DisplayWidth.of(context.say($0.target.phrase)) }.max() ?? 0
    for offset in 0..<list.rows {
      let index = prompt.scroll.top + offset
      guard prompt.found.indices.contains(index) else { break }
      let line = list.line(offset)
      draw(prompt.found[index], kinds: kinds, in: line.inset(columns: 1), on: &canvas)
      if index == prompt.scroll.cursor {
        canvas.restyle(line) { $0 = theme.cursor }
      }
    }
    if prompt.found.isEmpty {
      canvas.write(
        context.say(.paletteEmpty), in: list.line(0).inset(columns: 1), style: theme.muted)
    }
    canvas.scrollBar(
      Rect(column: list.column, row: list.row - 1, columns: list.columns, rows: list.rows + 1),
      top: prompt.scroll.top, visible: list.rows, total: prompt.found.count, style: theme.muted)
  }

  private func drawInput(in line: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    var column = canvas.write(":", column: line.column, row: line.row, in: line, style: theme.key)
    var shown = prompt.query
    while DisplayWidth.of(shown) > line.columns - 3 { shown.removeFirst() }
    column = canvas.write(shown, column: column + 1, row: line.row, in: line, style: theme.heading)
    canvas.showCursor(column: column, row: line.row)
    if shown.isEmpty {
      canvas.write(
        context.say(.filterEmpty), column: column + 1, row: line.row, in: line, style: theme.faint)
    }
  }

  private func draw(
    _ entry: PaletteEntry, kinds: Int, in line: Rect, on canvas: inout Canvas
  ) {
    let theme = context.theme
    let (kind, rest) = line.splitLeft(kinds, gap: 2)
    // The scroll bar takes the last column.
    let room = rest.splitLeft(rest.columns - 1).0
    let (title, note) = room.splitLeft(
      room.columns - 1 - min(DisplayWidth.of(entry.note), room.columns / 2), gap: 1)
    canvas.write(context.say(entry.target.phrase), in: kind, style: theme.faint)
    canvas.write(entry.title, in: title, style: theme.text)
    var style = theme.muted
    if case .command = entry.target { style = theme.key }
    canvas.write(entry.note, in: note, align: .right, style: style)
  }
}
