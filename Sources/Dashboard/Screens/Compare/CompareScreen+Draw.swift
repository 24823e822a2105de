import Indicators
import Quantities

extension CompareScreen {
  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    let isActive = view.pane == 0
    let base = places.indices.contains(reference) ? context.names.short(places[reference]) : ""
    let measure = Phrase.measure(view.measure, reference: base).map { context.say($0) }
    let title =
      [context.say(.name(of: .compare)), context.say(.places(places.count))]
      + (measure.map { [$0] } ?? []) + (view.isAligned ? [context.say(.aligned)] : [])
      + (hiddenNote.isEmpty ? [] : [hiddenNote])
    canvas.heading(
      area, title: title.joined(separator: " · "), note: context.say(legend(view)),
      line: isActive ? theme.activeBorder : theme.border,
      titleStyle: isActive ? theme.title : theme.muted, noteStyle: theme.faint)
    let inner = area.body
    let shown = columns.visible(from: view.firstColumn)
    drawHeading(in: inner, shown, on: &canvas, view)
    let body = inner.body
    let current = layout.row(view.main)
    for offset in 0..<body.rows {
      let index = view.main.top + offset
      guard index < lines.count else { break }
      draw(lines[index], shown, in: body.line(offset), on: &canvas)
      if index == current { highlight(body.line(offset), shown, on: &canvas, view) }
    }
    if lines.isEmpty {
      canvas.write(
        context.say(isFiltered ? .noMatches : .nothingToCompare), in: body.line(body.rows / 2),
        align: .centre, style: theme.muted)
    }
    canvas.scrollBar(
      inner, top: view.main.top, visible: visible, total: lines.count, style: theme.muted)
    if view.pane == 1 { drawPicker(on: &canvas, view) }
  }

  private func legend(_ view: View) -> Phrase {
    var notes: Set<Note> = []
    var hasBest = false
    var hasBrackets = false
    var hasLeftOut = false
    for case .row(let row, let cells, _) in lines {
      notes.formUnion(row.notes)
      hasBest = hasBest || !row.best.isEmpty
      hasBrackets = hasBrackets || cells.contains { $0.map { !$0.hasSign } ?? false }
      hasLeftOut = hasLeftOut || row.leftOut.contains { $0 != nil }
    }
    let brackets =
      (hasBrackets ? [("( )", Phrase.bracketsOfMeasure)] : [])
      + (hasLeftOut ? [("[ ]", .bracketsOfAligned)] : [])
    return .compareLegend(context.theme.symbols, notes, hasBest: hasBest, brackets: brackets)
  }

  private func drawHeading(
    in inner: Rect, _ shown: [(index: Int, offset: Int)], on canvas: inout Canvas, _ view: View
  ) {
    let theme = context.theme
    let line = inner.line(0)
    if view.firstColumn > 0 {
      canvas.write(
        "\(theme.symbols.left) \(view.firstColumn)", in: line.splitLeft(columns.first - 1).0,
        align: .right,
        style: theme.muted)
    }
    let more = shown.last.map { places.count - $0.index - 1 } ?? 0
    let rest = more > 0 ? "\(more) \(theme.symbols.right)" : ""
    // What tells that there is more stands free of the last name.
    let end = line.endColumn - (more > 0 ? DisplayWidth.of(rest) + 1 : 0)
    for (index, offset) in shown {
      let field = cell(at: offset, index, in: line)
      let column = columns.all[index]
      // The name stands over the number, as far as it is not longer.
      let width = min(
        max(1 + column.number, DisplayWidth.of(column.title) + 1), end - field.column)
      canvas.write(
        column.title, in: field.splitLeft(width).0, align: .right,
        style: view.column == index + 1 ? theme.title : theme.heading)
    }
    canvas.write(rest, in: line, align: .right, style: theme.muted)
  }

  private func cell(at offset: Int, _ index: Int, in line: Rect) -> Rect {
    let width = columns.all[index].width(bar: columns.bar)
    let column = line.column + columns.first + offset
    return Rect(
      column: column, row: line.row, columns: min(width, line.endColumn - column), rows: line.rows)
  }

  private func draw(
    _ line: Line, _ shown: [(index: Int, offset: Int)], in field: Rect, on canvas: inout Canvas
  ) {
    let theme = context.theme
    let name = field.splitLeft(columns.first).0
    switch line {
    case .panel(let panel):
      canvas.write(
        context.name(panel), in: field.inset(columns: 1), style: context.style(ofPanel: panel.id))
    case .row(let row, let cells, let bars):
      let full = context.name(row.indicator)
      let unit = String(context.title(row.indicator).dropFirst(full.count))
      // A long unit gives way before the name does.
      let unitColumns = min(DisplayWidth.of(unit), 9)
      let text = Truncation.fit(full, name.columns - 3 - unitColumns)
      let next = canvas.write(
        text, column: name.column + 2, row: name.row, in: name, style: theme.text)
      let rest = Rect(column: next, row: name.row, columns: name.endColumn - next - 1, rows: 1)
      canvas.write(unit, in: rest, style: theme.muted)
      if order == row.indicator.id {
        canvas.write(theme.symbols.order, in: name.splitLeft(1).0, style: theme.mark)
      }
      for (index, offset) in shown {
        let area = cell(at: offset, index, in: field)
        guard let text = cells[index], let cell = row.cells[index] else {
          // What aligned periods keep out is named by its period.
          let other = row.leftOut.indices.contains(index) ? row.leftOut[index] : nil
          if let other {
            canvas.write(
              CompareColumns.leftOut(other, context), in: area.splitLeft(1).1, style: theme.faint)
            continue
          }
          let number = area.splitLeft(1).1.splitLeft(columns.all[index].number).0
          canvas.write("—", in: number, align: .right, style: theme.muted)
          continue
        }
        draw(text, cell, index, bars, of: row, in: area, on: &canvas)
      }
    }
  }

  private func draw(
    _ text: CellText, _ cell: Cell, _ index: Int, _ bars: BarScale, of row: Comparison.Row,
    in area: Rect, on canvas: inout Canvas
  ) {
    let theme = context.theme
    let panel = context.style(ofPanel: row.indicator.panel)
    let column = columns.all[index]
    let (number, rest) = area.splitLeft(1).1.splitLeft(column.number)
    let (notes, bar) = rest.splitLeft(column.signs + column.marks)
    let isBest = text.hasSign && row.best.contains(index)
    let isWorst = text.hasSign && row.worst.contains(index)
    let style = isBest ? theme.best : isWorst ? theme.worst : panel
    canvas.write(text.number, in: number, align: .right, style: style)
    let sign = isBest ? theme.symbols.best : isWorst ? theme.symbols.worst : ""
    let free = notes.splitLeft(1).1
    let next = canvas.write(sign, column: free.column, row: free.row, in: free, style: style)
    canvas.write(
      text.marks(theme.symbols), column: next, row: free.row, in: free, style: theme.note)
    let isNegative = cell.comparable.isNegative
    canvas.bar(
      bars.fraction(cell),
      in: bars.area(of: cell, in: bar.splitLeft(1).1.splitLeft(columns.bar).0),
      isNegative: isNegative, style: isNegative ? theme.negative : panel)
  }

  private func highlight(
    _ line: Rect, _ shown: [(index: Int, offset: Int)], on canvas: inout Canvas, _ view: View
  ) {
    let theme = context.theme
    canvas.restyle(line) { $0 = theme.idleCursor }
    guard view.pane == 0 else { return }
    var area = line.splitLeft(columns.first).0
    if view.column > 0 {
      guard let own = shown.first(where: { $0.index == view.column - 1 }) else { return }
      area = cell(at: own.offset, own.index, in: line)
    }
    canvas.restyle(area) { $0 = theme.cellCursor }
  }

  private func drawPicker(on canvas: inout Canvas, _ view: View) {
    let theme = context.theme
    let area = pickerArea
    canvas.fill(area, style: .plain)
    canvas.box(
      area, title: context.say(.keyPicker), border: theme.activeBorder, titleStyle: theme.title)
    let list = SideList(inBox: area, count: subjects.count)
    list.draw(on: &canvas, view.side, theme: theme) { index, line, canvas in
      let place = subjects[index].place
      let (mark, name) = line.inset(columns: 1).splitLeft(2)
      if places.contains(place) { canvas.write(theme.symbols.check, in: mark, style: theme.mark) }
      canvas.write(context.names.full(place), in: name, style: theme.text)
    }
  }
}
