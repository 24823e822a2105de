import Indicators
import Quantities

extension TrendScreen {
  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    if let listArea { drawList(in: listArea, on: &canvas, view) }
    guard let trend else {
      canvas.heading(
        chartArea, title: context.say(.name(of: .trend)), line: theme.border,
        titleStyle: theme.title)
      canvas.write(
        context.say(emptyPhrase), in: tableArea.line(0).inset(columns: 1), align: .centre,
        style: theme.muted)
      return
    }
    let years = [trend.points.first, trend.points.last].compactMap { $0.map { "\($0.year)" } }
    canvas.heading(
      chartArea, title: title(trend),
      note: years.first == years.last ? years.first ?? "" : years.joined(separator: "–"),
      line: view.pane == 0 ? theme.activeBorder : theme.border,
      titleStyle: context.style(ofPanel: trend.indicator.panel), noteStyle: theme.muted)
    drawChart(trend, in: chartArea.body.inset(columns: 1), on: &canvas, view)
    list.draw(on: &canvas, in: tableArea, view: view, isActive: view.pane == 0)
  }

  /// The line with the largest and the least value at its left and years below it.
  private func drawChart(_ trend: Trend, in area: Rect, on canvas: inout Canvas, _ view: View) {
    let theme = context.theme
    guard trend.points.count > 1 else {
      if area.rows > 0 {
        canvas.write(context.say(.onePoint), in: area.line(0), style: theme.muted)
      }
      return
    }
    guard area.rows >= 3 else { return }
    let cells = trend.points.map(\.cell)
    let ends = [
      cells.max { $0.comparable < $1.comparable }, cells.min { $0.comparable < $1.comparable },
    ]
    .map { $0.map { CellText(cell: $0, context: context).number } ?? "" }
    let (labels, plot) = area.splitBottom(1).0.splitLeft(
      ends.map { DisplayWidth.of($0) }.max() ?? 0, gap: 1)
    canvas.write(ends[0], in: labels.line(0), align: .right, style: theme.muted)
    canvas.write(ends[1], in: labels.line(plot.rows - 1), align: .right, style: theme.muted)
    let chart = LineChart(
      points: trend.points.map { ($0.year, $0.cell.comparable.approximation) },
      size: Size(columns: plot.columns, rows: plot.rows))
    let style = context.style(ofPanel: trend.indicator.panel)
    for (offset, row) in chart.rows.enumerated() {
      canvas.write(theme.symbols.chart(row), in: plot.line(offset), style: style)
    }
    if let figure = list.focus(view)?.figure,
      let index = cells.firstIndex(where: { $0.figure == figure })
    {
      let at = chart.cells[index]
      canvas.write(
        theme.symbols.point, column: plot.column + at.column, row: plot.row + at.row, in: plot,
        style: theme.mark)
    }
    drawYears(trend, chart, under: plot, on: &canvas)
  }

  /// As many years as have room, the first and the last among them.
  private func drawYears(
    _ trend: Trend, _ chart: LineChart, under plot: Rect, on canvas: inout Canvas
  ) {
    let last = plot.endColumn - 4
    var free = plot.column
    for (point, cell) in zip(trend.points, chart.cells) {
      let column = min(plot.column + cell.column, last)
      let isLast = point.year == trend.points.last?.year
      guard column >= free, isLast || column + 5 <= last else { continue }
      canvas.write(
        "\(point.year)", column: column, row: plot.endRow,
        in: Rect(column: plot.column, row: plot.endRow, columns: plot.columns, rows: 1),
        style: context.theme.muted)
      free = column + 6
    }
  }

  private func drawList(in area: Rect, on canvas: inout Canvas, _ view: View) {
    let theme = context.theme
    let isActive = view.pane == 1
    canvas.heading(
      area, title: context.say(.indicators) + " \(trends.count)", isActive: isActive, theme: theme)
    let list = SideList(in: area, count: trends.count)
    list.draw(on: &canvas, view.side, theme: theme, isActive: isActive) { index, line, canvas in
      let (name, count) = line.inset(columns: 1).splitLeft(line.columns - 2 - 4, gap: 1)
      let trend = trends[index]
      canvas.write(
        context.name(trend.indicator), in: name,
        style: context.style(ofPanel: trend.indicator.panel))
      canvas.write("\(trend.points.count)", in: count, align: .right, style: theme.muted)
    }
  }
}
