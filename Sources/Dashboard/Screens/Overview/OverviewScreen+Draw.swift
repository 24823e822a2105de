import Indicators

extension OverviewScreen {
  func draw(on canvas: inout Canvas, view: View) {
    drawList(on: &canvas, view)
    let theme = context.theme
    guard !board.items.isEmpty else {
      canvas.box(boardArea, border: theme.border, titleStyle: theme.title)
      let phrase: Phrase = isEmptyByFilter ? .noMatches : .noFigures
      canvas.write(
        context.say(phrase), in: boardArea.line(boardArea.rows / 2).inset(columns: 1),
        align: .centre, style: theme.muted)
      return
    }
    drawPanels(on: &canvas, view)
    canvas.scrollBar(
      boardArea, top: view.main.top, visible: boardArea.rows, total: board.height,
      style: theme.muted)
  }

  private func drawPanels(on canvas: inout Canvas, _ view: View) {
    let width = (boardArea.columns - (board.columns - 1)) / board.columns
    for (index, block) in board.blocks.enumerated() {
      let origin = board.origins[index]
      let area = Rect(
        column: boardArea.column + origin.column * (width + 1),
        row: boardArea.row + origin.row - view.main.top, columns: width, rows: block.height)
      guard area.endRow > boardArea.row, area.row < boardArea.endRow else { continue }
      canvas.clipped(to: boardArea) { draw(block, index, in: area, on: &$0, view) }
    }
  }

  private func drawList(on canvas: inout Canvas, _ view: View) {
    let theme = context.theme
    let isActive = view.pane == 0
    let inner = listArea.inset(columns: 1, rows: 1)
    canvas.box(
      listArea, title: listTitle(view),
      border: isActive ? theme.activeBorder : theme.border,
      titleStyle: isActive ? theme.title : theme.muted)
    canvas.scrollBar(
      listArea, top: view.side.top, visible: inner.rows, total: listed.count, style: theme.muted)
    for row in 0..<inner.rows {
      let index = view.side.top + row
      guard index < listed.count else { break }
      drawPlace(listed[index], in: inner.line(row), on: &canvas)
      if index == view.side.cursor {
        canvas.restyle(inner.line(row)) {
          // One look for the whole line: it stands out, and a move costs few bytes.
          $0 = Style(background: isActive ? theme.cursor : theme.idleCursor)
        }
      }
    }
  }

  private func listTitle(_ view: View) -> String {
    let title = context.say(.places) + " \(listed.count)"
    let sort = view.sort % OverviewScreen.sorts.count
    return sort == 0 ? title : title + " · " + context.say(OverviewScreen.sorts[sort])
  }

  private func drawPlace(_ index: Int, in line: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    let subject = context.survey.subjects[index]
    let year = subject.reports.first.flatMap { context.corpus.reports[$0].year }
    let province = context.names.province(of: subject.place)
    let provinceWidth =
      switch context.language {
      case .zh: province.isEmpty ? 0 : 6
      case .en: province.isEmpty || line.columns < 32 ? 0 : 9
      }
    let (front, right) = line.inset(columns: 1)
      .splitLeft(line.columns - 2 - 11 - provinceWidth, gap: 1)
    if context.marked.contains(subject.place) {
      canvas.write("✓", column: front.column, row: front.row, in: front, style: theme.mark)
    }
    canvas.write(
      context.names.short(subject.place), in: front.splitLeft(2).1,
      style: context.survey.figureCounts[index] == 0 ? theme.muted : theme.text)
    let (field, numbers) = right.splitLeft(provinceWidth)
    canvas.write(province, in: field.splitLeft(provinceWidth - 1).0, style: theme.muted)
    canvas.write(
      year.map(String.init) ?? "—", in: numbers.splitLeft(4).0, align: .right, style: theme.muted)
    canvas.write(
      String(context.survey.figureCounts[index]), in: numbers.splitLeft(4).1, align: .right,
      style: theme.text)
  }

  private func draw(
    _ block: PanelBlock, _ index: Int, in area: Rect, on canvas: inout Canvas, _ view: View
  ) {
    let theme = context.theme
    let style = context.style(ofPanel: block.panel.id)
    canvas.box(area, title: context.name(block.panel), border: theme.border, titleStyle: style)
    let isActive = view.pane == 1
    let current =
      isActive && board.items.indices.contains(view.main.cursor)
      ? board.items[view.main.cursor] : nil
    let writer = PanelLineWriter(
      context: context, style: style, columns: area.columns - 4, lines: block.lines,
      selected: listed.indices.contains(view.side.cursor) ? listed[view.side.cursor] : nil)
    for (offset, line) in block.lines.enumerated() {
      let field = area.inset(columns: 1, rows: 1).line(offset)
      writer.write(line, in: field.inset(columns: 1), on: &canvas)
      if let current, current.block == index, current.line == offset {
        canvas.restyle(field) { $0 = Style(background: theme.cursor) }
      }
    }
  }
}
