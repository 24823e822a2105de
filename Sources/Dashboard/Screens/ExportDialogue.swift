/// Draws the dialogue that asks where to write the screen.
struct ExportDialogue {
  let prompt: ExportPrompt
  let context: Context

  func draw(on canvas: inout Canvas) {
    let theme = context.theme
    let area = context.area.centred(columns: 56, rows: 8)
    canvas.fill(area, style: .plain)
    canvas.box(
      area, title: context.say(.exportTitle), border: theme.activeBorder, titleStyle: theme.title)
    let inner = area.inset(columns: 2, rows: 1)
    drawFormats(in: inner.line(1), on: &canvas)
    drawPath(in: inner.line(3), on: &canvas)
    let isConfirming = prompt.stage == .confirming
    if isConfirming {
      canvas.write(context.say(.exportExists), in: inner.line(4), style: theme.failure)
    }
    canvas.write(
      context.say(isConfirming ? .exportOverwriteKeys : .exportKeys), in: inner.line(5),
      style: theme.hint)
  }

  private func label(_ phrase: Phrase, in line: Rect, on canvas: inout Canvas) -> Rect {
    let (label, rest) = line.splitLeft(8)
    canvas.write(context.say(phrase), in: label, style: context.theme.muted)
    return rest
  }

  private func drawFormats(in line: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    let field = label(.exportFormat, in: line, on: &canvas)
    var column = field.column
    for format in ExportFormat.allCases {
      let isChosen = format == prompt.format
      let text =
        isChosen ? "[\(context.say(.format(format)))]" : " \(context.say(.format(format))) "
      let style = isChosen ? (prompt.field == .format ? theme.mark : theme.heading) : theme.muted
      column = canvas.write(text, column: column, row: field.row, in: field, style: style)
    }
  }

  private func drawPath(in line: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    let field = label(.exportPath, in: line, on: &canvas)
    var shown = prompt.path
    while DisplayWidth.of(shown) > field.columns - 1 { shown.removeFirst() }
    let end = canvas.write(
      shown, column: field.column, row: field.row, in: field,
      style: prompt.field == .path ? theme.heading : theme.muted)
    if prompt.field == .path, prompt.stage == .editing {
      canvas.showCursor(column: end, row: field.row)
    }
  }
}
