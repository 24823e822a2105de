import Indicators
import Quantities

extension IndicatorScreen {
  func draw(on canvas: inout Canvas, view: View) {
    if let listArea { drawList(in: listArea, on: &canvas, view) }
    let theme = context.theme
    let style = context.style(ofIndicator: indicator?.id)
    let isActive = view.pane == 0
    canvas.heading(
      tableArea, title: indicator.map { context.name($0) } ?? context.say(.indicators),
      line: isActive ? theme.activeBorder : theme.border,
      titleStyle: style)
    let inner = tableArea.body
    if let indicator {
      canvas.write(subtitle(indicator), in: inner.line(0).inset(columns: 1), style: theme.muted)
    }
    drawRows(
      in: Rect(
        column: inner.column, row: inner.row + 2, columns: inner.columns, rows: inner.rows - 2),
      on: &canvas, view)
    canvas.scrollBar(
      tableArea, top: view.main.top, visible: tableRows, total: table.count, style: theme.muted)
  }

  /// The other language's name, unit, panel, and what better means.
  private func subtitle(_ indicator: Indicator) -> String {
    let panel = context.corpus.catalogue.panels.first { $0.id == indicator.panel }
    let better =
      switch indicator.better {
      case .higher?: context.say(.higherIsBetter)
      case .lower?: context.say(.lowerIsBetter)
      case nil: ""
      }
    let parts = [
      panel.map { context.name($0) } ?? "", UnitName.shown(indicator.unit, context.language),
      better, context.language == .zh ? indicator.en : indicator.zh,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func drawList(in area: Rect, on canvas: inout Canvas, _ view: View) {
    let theme = context.theme
    let isActive = view.pane == 1
    canvas.heading(
      area, title: context.say(.indicators) + " \(choices.count)", isActive: isActive, theme: theme)
    let list = SideList(in: area, count: choices.count)
    list.draw(on: &canvas, view.side, theme: theme, isActive: isActive) { index, line, canvas in
      let (name, count) = line.inset(columns: 1).splitLeft(line.columns - 2 - 4, gap: 1)
      let choice = choices[index]
      canvas.write(
        theme.symbols.stripe, in: name.splitLeft(1).0, style: context.style(ofPanel: choice.panel))
      canvas.write(context.name(choice), in: name.splitLeft(2).1, style: theme.text)
      canvas.write(
        String(context.survey.row(choice.id)?.entries.count ?? 0), in: count, align: .right,
        style: theme.muted)
    }
  }

  private func drawRows(in area: Rect, on canvas: inout Canvas, _ view: View) {
    let theme = context.theme
    let current = table.row(view.main)
    for offset in 0..<area.rows {
      let index = view.main.top + offset
      guard index < table.count else { break }
      let field = area.line(offset)
      let inside = field.inset(columns: 1)
      if rows.indices.contains(index) {
        draw(rows[index], in: inside, on: &canvas)
      } else if let place = missingPlace(at: index) {
        mark(place, in: inside, on: &canvas)
        canvas.write(
          context.names.full(place), in: inside.splitLeft(columns.rank + 3).1, style: theme.muted)
      } else if index == table.count - missing.count - 1 {
        canvas.write(
          "\(context.say(.missing)) \(missing.count)", in: inside, style: theme.heading)
      }
      if index == current {
        canvas.restyle(field) {
          $0 = view.pane == 0 ? theme.cursor : theme.idleCursor
        }
      }
    }
    if table.count == 0 {
      canvas.write(
        context.say(isFiltered ? .noMatches : .noFigures), in: area.line(area.rows / 2),
        align: .centre, style: theme.muted)
    }
  }

  private func missingPlace(at index: Int) -> PlaceName? {
    let number = index - (table.count - missing.count)
    return missing.indices.contains(number) ? missing[number] : nil
  }

  private func mark(_ place: PlaceName, in field: Rect, on canvas: inout Canvas) {
    guard context.marked.contains(place) else { return }
    canvas.write(context.theme.symbols.check, in: field.splitLeft(1).0, style: context.theme.mark)
  }

  private func draw(_ row: Ranking.Row, in field: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    let style = context.style(ofIndicator: indicator?.id)
    mark(row.place, in: field, on: &canvas)
    let (rank, afterRank) = field.splitLeft(2).1.splitLeft(columns.rank, gap: 1)
    let (name, afterName) = afterRank.splitLeft(columns.name, gap: 1)
    let (bar, afterBar) = afterName.splitLeft(columns.bar, gap: 1)
    let (number, afterNumber) = afterBar.splitLeft(columns.numbers.width, gap: 1)
    let (period, marks) = afterNumber.splitLeft(columns.period, gap: 1)
    let text = CellText(cell: row.cell, context: context)
    canvas.write(row.rank.map(String.init) ?? "–", in: rank, align: .right, style: theme.muted)
    canvas.write(context.names.short(row.place), in: name, style: theme.text)
    let isNegative = row.cell.comparable.isNegative
    canvas.bar(
      columns.bars.fraction(row.cell), in: columns.bars.area(of: row.cell, in: bar),
      isNegative: isNegative, style: isNegative ? theme.negative : style)
    canvas.write(columns.numbers.aligned(text.number), in: number, style: style)
    canvas.write(columns.period(row.cell, context), in: period, style: theme.muted)
    canvas.write(text.marks(theme.symbols), in: marks, style: theme.note)
  }
}
