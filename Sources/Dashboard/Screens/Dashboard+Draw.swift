import Indicators

extension Dashboard {
  /// Draws header, screen, status lines and a dialogue over them.
  func draw() -> Frame {
    var canvas = Canvas(size: size, symbols: theme.symbols, paper: theme.paper)
    guard !isTooSmall else {
      drawTooSmall(on: &canvas)
      return canvas.frame
    }
    drawHeader(on: &canvas)
    let context = context
    let focus = screen.focus(view)
    screen.draw(on: &canvas, view: view)
    // A report marks what is found by itself, also across the ends of lines.
    if view.screen != .report {
      canvas.highlight(view.filter, in: context.area.body, style: theme.match)
    }
    if let area = context.evidenceArea, screen.hasEvidence {
      EvidencePane(context: context).draw(
        on: &canvas, in: area, figure: focus.figure, comment: screen.comment(view))
    }
    drawDetail(focus, context, on: &canvas)
    drawStatus(on: &canvas)
    switch input {
    case .export(let prompt)?: ExportDialogue(prompt: prompt, context: context).draw(on: &canvas)
    case .palette(let prompt)?: PaletteDialogue(prompt: prompt, context: context).draw(on: &canvas)
    case .filter?, .count?, nil: break
    }
    return canvas.frame
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let lines = Phrase.tooSmall(size, needed: Dashboard.smallest)
    let area = canvas.bounds
    let top = max(0, (area.rows - lines.count) / 2)
    for (offset, line) in lines.enumerated() {
      canvas.write(line[options.language], in: area.line(top + offset), align: .centre)
    }
  }

  private func drawHeader(on canvas: inout Canvas) {
    let line = canvas.bounds.line(0)
    canvas.fill(line, style: theme.header)
    canvas.write(headerName, column: 0, row: 0, in: line, style: theme.headerName)
    let tabs = tabs
    for tab in tabs {
      canvas.write(
        tab.text, column: tab.area.column, row: 0, in: line,
        style: tab.isActive ? theme.headerActive : theme.header)
    }
    let column = tabs.last?.area.endColumn ?? 0
    let count = Phrase.places(survey.subjects.count)[options.language]
    let reports = Phrase.reports(corpus.reports.count)[options.language]
    let right = "\(count) · \(reports) "
    guard column + DisplayWidth.of(right) < line.endColumn else { return }
    canvas.write(right, in: line, align: .right, style: theme.header)
  }

  /// What the number under the cursor means; or the filter being typed, or a message.
  private func drawDetail(_ focus: Focus, _ context: Context, on canvas: inout Canvas) {
    let line = canvas.bounds.line(size.rows - 2)
    let field = line.inset(columns: 1)
    if let message {
      canvas.write(
        message.phrase[options.language], in: field,
        style: message.isFailure ? theme.failure : theme.mark)
      return
    }
    let words = FigureWords(context: context)
    canvas.write(
      words.summary(focus, inReport: view.screen == .report), column: field.column, row: field.row,
      in: field)
  }

  private func drawStatus(on canvas: inout Canvas) {
    let line = canvas.bounds.line(size.rows - 1)
    let position = " " + screen.position(view) + " "
    let (left, right) = line.splitLeft(line.columns - DisplayWidth.of(position))
    canvas.write(position, in: right, align: .right, style: theme.hint)
    switch input {
    case .filter?:
      let isSearch = view.screen == .report
      let label = (isSearch ? Phrase.searchPrompt : .filterPrompt)[options.language] + " /"
      return drawInput(
        view.filter, label: label, empty: isSearch ? .searchEmpty : .filterEmpty, in: left,
        on: &canvas)
    case .count(let digits)?:
      let label = Phrase.countPrompt[options.language] + " '"
      return drawInput(digits, label: label, empty: .keyCount, in: left, on: &canvas)
    case .export?, .palette?, nil:
      break
    }
    var column = left.column + 1
    if !view.filter.isEmpty {
      let text = "/" + Truncation.fit(view.filter, 20) + " "
      column = canvas.write(text, column: column, row: left.row, in: left, style: theme.mark) + 1
    }
    for (command, key, usual) in options.keys.hints(on: view.screen) {
      guard let phrase = screen.hint(for: command, usual, view) else { continue }
      let word = phrase[options.language]
      let end = column + DisplayWidth.of(key) + 1 + DisplayWidth.of(word)
      guard end <= left.endColumn else { break }
      column = canvas.write(key, column: column, row: left.row, in: left, style: theme.key) + 1
      column = canvas.write(word, column: column, row: left.row, in: left, style: theme.hint) + 2
    }
  }

  /// A line of input on the status line.
  private func drawInput(
    _ text: String, label: String, empty: Phrase, in field: Rect, on canvas: inout Canvas
  ) {
    var column = canvas.write(
      " " + label + " ", column: field.column, row: field.row, in: field, style: theme.key)
    let room = max(0, field.endColumn - column - 1)
    // The end of a long text is what is being typed.
    var shown = text
    while DisplayWidth.of(shown) > room { shown.removeFirst() }
    column = canvas.write(shown, column: column, row: field.row, in: field, style: theme.heading)
    canvas.showCursor(column: column, row: field.row)
    if text.isEmpty {
      let rest = field.splitLeft(column + 1 - field.column).1
      canvas.write(empty[options.language], in: rest, style: theme.faint)
    }
  }
}
