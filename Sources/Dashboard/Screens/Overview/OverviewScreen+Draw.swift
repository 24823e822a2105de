import Indicators

extension OverviewScreen {
  func draw(on canvas: inout Canvas, view: View) {
    drawList(on: &canvas, view)
    let theme = context.theme
    guard !board.items.isEmpty else {
      canvas.heading(boardArea, title: "", line: theme.border, titleStyle: theme.title)
      let phrase: Phrase =
        isEmptyByFilter ? .noMatches : hiddenNote.isEmpty ? .noFigures : .allHidden
      canvas.write(
        context.say(phrase), in: boardArea.line(boardArea.rows / 2).inset(columns: 1),
        align: .centre, style: theme.muted)
      return
    }
    canvas.copy(drawn, from: view.main.top, to: boardArea)
    canvas.clipped(to: boardArea) { markSelection(on: &$0, view) }
    canvas.scrollBar(
      boardArea, top: view.main.top, visible: boardArea.rows, total: board.height,
      style: theme.muted)
  }

  /// Points at the selected place in every panel, and shows the cursor.
  private func markSelection(on canvas: inout Canvas, _ view: View) {
    let selected = listed.indices.contains(view.side.cursor) ? listed[view.side.cursor] : nil
    for (index, item) in board.items.enumerated() {
      let row = boardArea.row + item.row - view.main.top
      guard (boardArea.row..<boardArea.endRow).contains(row) else { continue }
      let area = board.area(of: item.block, columns: boardArea.columns)
      let line = Rect(
        column: boardArea.column + area.column, row: row, columns: area.columns, rows: 1)
      if let entry = board.blocks[item.block].lines[item.line].entry, entry.subject == selected {
        canvas.write(context.theme.symbols.pointer, in: line, style: context.theme.mark)
      }
      if view.pane == 1, index == view.main.cursor {
        canvas.restyle(line) { $0 = context.theme.cursor }
      }
    }
  }

  private func drawList(on canvas: inout Canvas, _ view: View) {
    let isActive = view.pane == 0
    canvas.heading(
      listArea, title: listTitle(view), note: hiddenNote, isActive: isActive, theme: context.theme)
    let list = SideList(in: listArea, count: listed.count)
    list.draw(on: &canvas, view.side, theme: context.theme, isActive: isActive) {
      index, line, canvas in
      drawPlace(listed[index], in: line, on: &canvas)
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
      canvas.write(
        theme.symbols.check, column: front.column, row: front.row, in: front, style: theme.mark)
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
}
