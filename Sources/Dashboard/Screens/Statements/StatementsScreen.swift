import Indicators
import Quantities

/// A figure's life: everything that the reports say of one indicator for one place, the latest first,
/// and then elsewhere.
struct StatementsScreen: FigureListScreen {
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
        .init(least: 6), .init(align: .right, least: 8), .init(), .init(), .init(least: 8), .init(),
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
      let distinct = merged(rows, context)
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading("\(title) \(distinct.count)", context.theme.heading))
      lines += distinct.map { .row($0) }
    }
    return lines
  }

  /// What reads the same is told once, with how often it is stated; the cursor goes through all.
  private static func merged(_ rows: [FigureList.Row], _ context: Context) -> [FigureList.Row] {
    var distinct: [FigureList.Row] = []
    var indices: [[String]: Int] = [:]
    for row in rows {
      let key = row.cells.map(\.text)
      if let index = indices[key] {
        let stops = distinct[index].stops + row.stops
        let count = TextTable.Cell("×\(stops.count)", context.theme.muted)
        distinct[index] = FigureList.Row(cells: row.cells + [count], stops: stops)
      } else {
        indices[key] = distinct.count
        distinct.append(row)
      }
    }
    return distinct
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
        .init(context.phrase(measurement), context.style(ofPanel: indicator.panel)),
        .init(measurement.isTarget ? context.theme.symbols.target : "", theme.target),
        .init(theme.symbols.marks(cell.notes.subtracting([.targetNotResult])), theme.note),
        .init(source.joined(separator: " "), theme.muted),
      ], stops: [.init(cell: 1, focus: Focus(cell, place: place, indicator: indicator.id))])
  }

  var heading: (title: String, note: String, style: Style) {
    let parts = [
      context.say(.name(of: .statements)), indicator.map { context.title($0) } ?? "",
    ]
    return (
      parts.filter { !$0.isEmpty }.joined(separator: " · "),
      context.say(legend), context.style(ofIndicator: indicator?.id)
    )
  }

  private var legend: Phrase {
    var notes: Set<Note> = []
    var hasInferred = false
    for case .row(let row) in list.lines {
      for stop in row.stops { notes.formUnion(stop.focus.notes) }
      hasInferred = hasInferred || row.cells.first?.text.hasSuffix("~") ?? false
    }
    return .placeLegend(context.theme.symbols, notes, hasInferred: hasInferred)
  }

  var emptyPhrase: Phrase { .noFigures }
  var subject: Focus {
    var focus = Focus()
    focus.place = place
    focus.indicator = indicator?.id
    return focus
  }
}
