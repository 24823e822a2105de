import Indicators
import ReportText

/// The sentence that a figure stands in, the quantity highlighted.
struct EvidencePane {
  let context: Context

  /// Draws the pane; without a figure it says so.
  ///
  /// - Parameter comment: what is said of the figure before its sentence; it leaves that a line.
  func draw(
    on canvas: inout Canvas, in area: Rect, figure: FigureID?, comment: String? = nil
  ) {
    let theme = context.theme
    guard area.rows >= 2 else { return }
    func heading(_ note: String) {
      canvas.heading(
        area, title: context.say(.evidence), note: note, line: theme.border,
        titleStyle: theme.muted, noteStyle: theme.faint)
    }
    guard let figure else {
      heading("")
      return canvas.write(
        context.say(.nothingQuoted), in: area.body.inset(columns: 1).line(0), style: theme.muted)
    }
    let report = context.corpus.reports[figure.report]
    let measurement = report.measurements[figure.measurement]
    heading(caption(report))
    guard report.sentences.indices.contains(measurement.sentence) else { return }
    let evidence = report.sentences[measurement.sentence]
    var inner = area.body.inset(columns: 1)
    let words = comment.map { LineBreaker.wrap($0, columns: inner.columns) } ?? []
    for line in words.prefix(inner.rows - 1) {
      canvas.write(line, in: inner.line(0), style: theme.note)
      inner = Rect(
        column: inner.column, row: inner.row + 1, columns: inner.columns, rows: inner.rows - 1)
    }
    let items = evidence.pieces.flatMap { TextItems.of(report.source, $0) }
    let lines = LineBreaker.lines(of: items, columns: inner.columns)
    let span = measurement.span
    let at = lines.firstIndex { line in items[line].contains { $0.offset >= span.lowerBound } } ?? 0
    // The line of the quantity stays in view, one line before it where there is room.
    let top = max(0, min(at - (inner.rows > 2 ? 1 : 0), lines.count - inner.rows))
    let style = context.style(ofIndicator: measurement.indicatorID)
    var marked = style
    marked.attributes = .underline
    for (offset, line) in lines.dropFirst(top).prefix(inner.rows).enumerated() {
      var column = inner.column
      for item in items[line] {
        column = canvas.put(
          item.glyph, column: column, row: inner.row + offset, in: inner,
          style: span.contains(item.offset) ? marked : theme.text)
      }
    }
  }

  private func caption(_ report: Report) -> String {
    let year = report.year.map { " \($0)" } ?? ""
    return report.title + year
  }
}
