import Indicators
import Quantities
import ReportText

/// A place's reports in a few lines: titles, dates, and how the first one begins.
struct ReportPane {
  let context: Context

  func draw(on canvas: inout Canvas, in area: Rect, place: PlaceName?) {
    let theme = context.theme
    guard area.rows >= 3 else { return }
    canvas.box(
      area, title: context.say(.reportsTitle), border: theme.border, titleStyle: theme.muted)
    guard let place, let index = context.survey.subject(place) else { return }
    let reports = context.survey.subjects[index].reports.map { context.corpus.reports[$0] }
    let inner = area.inset(columns: 2, rows: 1)
    // The beginning of the text gets what the titles leave.
    let listed = min(reports.count, max(1, inner.rows - 2))
    for (row, report) in reports.prefix(listed).enumerated() {
      write(report, in: inner.line(row), on: &canvas)
    }
    if reports.count > listed {
      let rest = context.say(.moreReports(reports.count - listed))
      canvas.inscribe(rest, underneath: area, style: theme.faint)
    }
    guard let first = reports.first else { return }
    let lines = beginning(of: first, columns: inner.columns)
    for (row, line) in lines.prefix(max(0, inner.rows - listed)).enumerated() {
      canvas.write(line, in: inner.line(listed + row), style: theme.faint)
    }
  }

  private func write(_ report: Report, in line: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    // Where only the year is known the date is its last day.
    let isYear = report.date.map { $0.month == 12 && $0.day == 31 } ?? false
    let date = report.date.map { isYear ? "\($0.year)" : "\($0)" } ?? "—"
    let figures = context.say(
      report.measurements.isEmpty ? .noFigures : .figures(report.measurements.count))
    let (when, rest) = line.splitLeft(10, gap: 2)
    let (title, count) = rest.splitLeft(rest.columns - DisplayWidth.of(figures) - 1, gap: 1)
    canvas.write(date, in: when, style: theme.muted)
    canvas.write(report.title, in: title, style: theme.text)
    canvas.write(figures, in: count, style: theme.muted)
  }

  private func beginning(of report: Report, columns: Int) -> [String] {
    guard let passage = report.passages.first(where: { $0.role == .paragraph }) else { return [] }
    let text = passage.pieces.map { report.source.text($0.range) }.joined()
    return LineBreaker.wrap(text, columns: columns)
  }
}
