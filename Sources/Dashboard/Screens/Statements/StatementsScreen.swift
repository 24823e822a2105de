import Indicators
import Quantities

/// A figure's life: everything that the reports say of one indicator for one place, the latest first,
/// and then elsewhere.
struct StatementsScreen: Screen {
  let context: Context
  let indicator: Indicator?
  let place: PlaceName?
  let list: FigureList
  let isFiltered: Bool

  init(context: Context, view: View) {
    self.context = context
    isFiltered = !view.filter.isEmpty
    let place = view.place ?? context.survey.subjects.first?.place
    let indicator =
      view.indicator.flatMap { context.corpus.catalogue.indicator($0) }
      ?? context.survey.rows.first?.indicator
    self.place = place
    self.indicator = indicator
    var lines: [FigureList.Line] = []
    if let place, let indicator {
      lines = StatementsScreen.lines(
        context.corpus.statements(of: indicator, place: place), context,
        filter: view.filter.lowercased())
    }
    list = FigureList(
      lines,
      columns: [
        .init(least: 6), .init(align: .right, least: 8), .init(), .init(), .init(least: 8),
      ], width: context.area.columns, theme: context.theme)
  }

  private static func lines(
    _ statements: Statements, _ context: Context, filter: String
  ) -> [FigureList.Line] {
    let own = statements.own.map { (statements.place, $0) }
    let elsewhere = statements.elsewhere.map { ($0.place, $0.cell) }
    var lines: [FigureList.Line] = []
    let sections: [(String, [(PlaceName, Cell)], Bool)] = [
      (context.names.full(statements.place), own, false),
      (context.say(.otherPlaces), elsewhere, true),
    ]
    for (title, entries, namesPlace) in sections {
      let rows = entries.map { row($0.0, $0.1, statements.indicator, context, namesPlace) }
        .filter { row in
          filter.isEmpty
            || row.cells.contains { $0.text.lowercased().contains(filter) }
        }
      guard !rows.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading("\(title) \(rows.count)", context.theme.heading))
      lines += rows.map { .row($0) }
    }
    return lines
  }

  private static func row(
    _ place: PlaceName, _ cell: Cell, _ indicator: Indicator, _ context: Context,
    _ namesPlace: Bool
  ) -> FigureList.Row {
    let theme = context.theme
    let measurement = cell.measurement
    let report = context.corpus.reports[cell.figure.report]
    let period = context.periods.short(measurement.period)
    let first = namesPlace ? context.names.short(place) + " " + period : period
    let source = [report.year.map(String.init) ?? "", report.title].filter { !$0.isEmpty }
    return FigureList.Row(
      cells: [
        .init(measurement.isPeriodStated ? first : first + "~", theme.text),
        .init(context.numbers.phrase(measurement), context.style(ofPanel: indicator.panel)),
        .init(measurement.isTarget ? context.theme.symbols.target : "", theme.target),
        .init(theme.symbols.marks(cell.notes.subtracting([.targetNotResult])), theme.note),
        .init(source.joined(separator: " "), theme.muted),
      ], stops: [.init(cell: 1, focus: Focus(cell, place: place, indicator: indicator.id))])
  }

  private var visible: Int { max(0, context.area.rows - 1) }

  func settle(_ view: inout View) {
    view.pane = 0
    list.settle(&view, visible: visible)
  }

  func move(_ motion: Motion, in view: inout View) {
    list.move(motion, in: &view, visible: visible)
    settle(&view)
  }

  func select(at position: Position, in view: inout View) -> Hit? {
    list.select(at: position, in: context.area.body, &view)
      ?? (context.area.line(0).contains(position) ? .heading : nil)
  }

  func focus(_ view: View) -> Focus {
    if let focus = list.focus(view) { return focus }
    var focus = Focus()
    focus.place = place
    focus.indicator = indicator?.id
    focus.remark = context.say(isFiltered ? .noMatches : .noFigures)
    return focus
  }

  func position(_ view: View) -> String { list.position(view) }

  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    let area = context.area
    let parts = [
      context.say(.name(of: .statements)), indicator.map { context.name($0) } ?? "",
      indicator.map { UnitName.shown($0.unit, context.language) } ?? "",
    ]
    canvas.heading(
      area, title: parts.filter { !$0.isEmpty }.joined(separator: " · "),
      note: context.say(.placeLegend(context.theme.symbols)), line: theme.activeBorder,
      titleStyle: context.style(ofIndicator: indicator?.id), noteStyle: theme.faint)
    list.draw(on: &canvas, in: area.body, view: view)
    if list.isEmpty {
      canvas.write(
        context.say(isFiltered ? .noMatches : .noFigures), in: area.line(area.rows / 2),
        align: .centre, style: theme.muted)
    }
  }
}
