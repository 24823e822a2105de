import Indicators
import Quantities

extension TrendScreen {
  /// The years of a trend, each with the figures of other reports that revise it.
  static func list(_ trend: Trend?, _ context: Context, width: Int) -> FigureList {
    let columns: [TextTable.Column] = [
      .init(align: .right), .init(), .init(align: .right), .init(), .init(least: 8),
    ]
    guard let trend else {
      return FigureList([], columns: columns, width: width, theme: context.theme)
    }
    let cells = trend.points.map(\.cell) + trend.revisions.flatMap { [$0.earlier, $0.later] }
    func text(_ cell: Cell) -> CellText {
      CellText(cell: cell, context: context)
    }
    let numbers = NumberColumn(cells.map { text($0).number })
    let theme = context.theme
    let style = context.style(ofPanel: trend.indicator.panel)
    func row(_ year: String, _ own: Cell, change: String, _ style: Style) -> FigureList.Line {
      // Every row is of another year here: that is no remark.
      var cell = own
      cell.notes.subtract([.periodDiffers, .spanDiffers])
      let report = context.corpus.reports[cell.figure.report]
      return .row(
        FigureList.Row(
          cells: [
            .init(year, theme.text), .init(numbers.aligned(text(cell).number), style),
            .init(change, theme.muted), .init(text(cell).marks(context.theme.symbols), theme.note),
            .init(
              [report.year.map(String.init) ?? "", report.title].joined(separator: " "), theme.faint
            ),
          ],
          stops: [
            .init(
              cell: 1, focus: Focus(cell, place: trend.place, indicator: trend.indicator.id))
          ]))
    }
    let words = ProgramWords(context.language)
    var lines: [FigureList.Line] = []
    for point in trend.points {
      lines.append(
        row(
          "\(point.year)", point.cell,
          change: point.change.map { words.change($0, of: trend.indicator) } ?? "", style))
      for revision in trend.revisions where revision.year == point.year {
        let other =
          revision.later.figure == point.cell.figure ? revision.earlier : revision.later
        lines.append(
          row(context.theme.symbols.revised, other, change: context.say(.revised), theme.note))
      }
    }
    return FigureList(lines, columns: columns, width: width, theme: theme)
  }
}
