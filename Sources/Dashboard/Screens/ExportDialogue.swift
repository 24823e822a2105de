/// Draws the dialogue that asks where to write the screen.
struct ExportDialogue {
  let prompt: ExportPrompt
  let context: Context

  private var box: Rect { context.area.centred(columns: 56, rows: 8) }
  private var inner: Rect { box.inset(columns: 2, rows: 1) }
  /// Where the names of the fields stand before them.
  private static let labels = 8

  /// The formats with where each stands.
  var formats: [(format: ExportFormat, text: String, area: Rect)] {
    let field = inner.line(1).splitLeft(ExportDialogue.labels).1
    var column = field.column
    return ExportFormat.allCases.map { format in
      let name = context.say(.format(format))
      let text = format == prompt.format ? "[\(name)]" : " \(name) "
      let width = DisplayWidth.of(text)
      defer { column += width }
      return (format, text, Rect(column: column, row: field.row, columns: width, rows: 1))
    }
  }

  /// Where the file's name stands.
  var path: Rect { inner.line(3).splitLeft(ExportDialogue.labels).1 }

  func draw(on canvas: inout Canvas) {
    let theme = context.theme
    canvas.fill(box, style: .plain)
    canvas.box(
      box, title: context.say(.exportTitle), border: theme.activeBorder, titleStyle: theme.title)
    canvas.write(context.say(.exportFormat), in: inner.line(1), style: theme.muted)
    for (format, text, area) in formats {
      let isChosen = format == prompt.format
      let style = isChosen ? (prompt.field == .format ? theme.mark : theme.heading) : theme.muted
      canvas.write(text, in: area, style: style)
    }
    canvas.write(context.say(.exportPath), in: inner.line(3), style: theme.muted)
    drawPath(on: &canvas)
    if let problem = prompt.problem {
      canvas.write(context.say(problem), in: inner.line(4), style: theme.failure)
    }
    canvas.write(
      context.say(prompt.stage == .confirming ? .exportOverwriteKeys : .exportKeys),
      in: inner.line(5), style: theme.hint)
  }

  private func drawPath(on canvas: inout Canvas) {
    let theme = context.theme
    var shown = prompt.path
    while DisplayWidth.of(shown) > path.columns - 1 { shown.removeFirst() }
    let end = canvas.write(
      shown, column: path.column, row: path.row, in: path,
      style: prompt.field == .path ? theme.heading : theme.muted)
    if prompt.field == .path, prompt.stage == .editing {
      canvas.showCursor(column: end, row: path.row)
    }
  }
}
