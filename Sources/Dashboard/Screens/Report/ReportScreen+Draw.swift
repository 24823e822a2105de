import Indicators
import ReportText

extension ReportScreen {
  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    canvas.heading(
      textArea, title: report.map { title(of: $0) } ?? context.say(.name(of: .report)),
      note: percentage(view), line: theme.activeBorder, titleStyle: theme.title,
      noteStyle: theme.faint)
    guard let report, let text else {
      canvas.write(
        context.say(.noReports), in: textArea.line(textArea.rows / 2).inset(columns: 1),
        align: .centre, style: theme.muted)
      return
    }
    canvas.scrollBar(
      textArea, top: view.main.top, visible: visible, total: text.lines.count, style: theme.muted)
    let inner = textField
    let current = isSeen(view) ? current(view) : nil
    for offset in 0..<inner.rows {
      let index = view.main.top + offset
      guard index < text.lines.count else { break }
      draw(text.lines[index], index, report, current, in: inner.line(offset), on: &canvas, view)
    }
    if let sideArea { drawFigures(report, in: sideArea, on: &canvas, view) }
  }

  private func title(of report: Report) -> String {
    let place = report.place.map { context.names.full($0) } ?? ""
    let year = report.year.map(String.init) ?? ""
    let parts = [
      report.title, place, year, context.say(.figures(report.measurements.count)),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func percentage(_ view: View) -> String {
    let last = max(1, (text?.lines.count ?? 0) - visible)
    return "\(min(100, view.main.top * 100 / last))%"
  }

  private func style(of role: Passage.Role) -> Style {
    let theme = context.theme
    switch role {
    case .title: return theme.title
    case .heading: return theme.heading
    case .paragraph: return theme.text
    case .furniture: return theme.faint
    }
  }

  private func draw(
    _ line: ReportLines.Line, _ index: Int, _ report: Report, _ current: Int?, in field: Rect,
    on canvas: inout Canvas, _ view: View
  ) {
    let theme = context.theme
    let base = style(of: line.role)
    let near = figuresNear(line: index)
    var column = field.column + line.indent
    for place in line.items.indices {
      let item = line.items[place]
      var style = base
      if let own = near.first(where: { report.measurements[$0].span.contains(item.offset) }) {
        style = own == current ? theme.currentFigure : figureStyle(report.measurements[own])
        if own == current {
          style.foreground = figureStyle(report.measurements[own]).foreground
        }
      }
      if let match = matches?.match(at: place, ofLine: index) {
        style = theme.match
        if match == view.side.cursor { style.attributes.formUnion([.reverse, .bold]) }
      }
      column = canvas.put(item.glyph, column: column, row: field.row, in: field, style: style)
    }
  }

  /// Claimed figures bear the colour of their panel.
  private func figureStyle(_ measurement: Measurement) -> Style {
    guard measurement.indicatorID != nil else { return context.theme.plainFigure }
    var style = context.style(ofIndicator: measurement.indicatorID)
    style.attributes = .underline
    return style
  }

  /// The figures around the current one, in a list beside the text.
  private func drawFigures(
    _ report: Report, in area: Rect, on canvas: inout Canvas, _ view: View
  ) {
    let theme = context.theme
    canvas.heading(
      area, title: context.say(.figuresInText) + " \(figures.count)", line: theme.border,
      titleStyle: theme.muted)
    let inner = area.body
    let top = firstFigureAtSide(view, rows: inner.rows)
    let words = FigureWords(context: context)
    for offset in 0..<inner.rows {
      guard figures.indices.contains(top + offset) else { break }
      let measurement = report.measurements[figures[top + offset]]
      let field = inner.line(offset)
      let inside = field.inset(columns: 1)
      let (value, rest) = inside.splitLeft(max(14, inside.columns / 3), gap: 2)
      let (name, period) = rest.splitLeft(
        rest.columns - 1 - min(periodColumns, inside.columns / 3), gap: 1)
      var style = figureStyle(measurement)
      style.attributes = []
      canvas.write(context.phrase(measurement), in: value, align: .right, style: style)
      canvas.write(words.name(of: measurement), in: name, style: theme.text)
      canvas.write(
        ReportScreen.period(of: measurement, context), in: period, align: .right,
        style: theme.muted)
      if top + offset == view.main.cursor {
        canvas.restyle(field) { $0 = theme.cursor }
      }
    }
    canvas.scrollBar(
      area, top: top, visible: inner.rows, total: figures.count, style: theme.muted)
  }
}
