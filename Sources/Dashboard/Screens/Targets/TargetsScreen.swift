import Indicators
import Quantities

/// What places announced for a year, what came of it, and whether the goal was reached.
struct TargetsScreen: FigureListScreen {
  let context: Context
  let list: FigureList
  let isFiltered: Bool
  /// How many goals there are, how many of them were met, and how many missed.
  let counts: (goals: Int, met: Int, missed: Int)

  init(context: Context, view: View) {
    self.context = context
    let filter = view.filter.lowercased()
    isFiltered = !filter.isEmpty
    let rows = context.corpus.targets(of: context.marked.isEmpty ? nil : context.marked).rows
      .filter { row in
        // A year without a goal has nothing to tell here.
        row.target != nil
          && (filter.isEmpty
            || (context.haystack(row.indicator) + "\n" + context.names.haystack(row.place)
              + "\n\(row.year)\n" + context.say(.verdict(on: row))).contains(filter))
      }
    counts = (
      rows.count { $0.target != nil }, rows.count { $0.verdict == .met },
      rows.count { $0.verdict == .missed }
    )
    var lines: [FigureList.Line] = []
    var before: Targets.Row?
    for row in rows {
      if row.place != before?.place || row.indicator.id != before?.indicator.id {
        lines.append(
          .heading(
            context.names.full(row.place) + " · " + context.title(row.indicator),
            context.style(ofPanel: row.indicator.panel)))
      }
      before = row
      lines.append(.row(TargetsScreen.row(row, context)))
    }
    list = FigureList(
      lines,
      columns: [
        .init(align: .right), .init(align: .right, least: 12), .init(align: .right),
        .init(align: .right, least: 10), .init(), .init(), .init(least: 10),
      ],
      titles: ["", context.say(.goalTitle), context.say(.limitTitle), context.say(.outcomeTitle)]
        .map { .init($0, context.theme.faint) }, width: context.area.columns, theme: context.theme)
  }

  private static func row(_ row: Targets.Row, _ context: Context) -> FigureList.Row {
    let theme = context.theme
    let numbers = context.numbers
    func text(_ cell: Cell) -> String { context.phrase(cell.measurement) }
    let (mark, style) =
      switch row.verdict {
      case .met: (theme.symbols.check, theme.best)
      case .missed: (theme.symbols.cross, theme.worst)
      case .unknown: (theme.symbols.undecided, theme.muted)
      }
    var stops: [FigureList.Stop] = []
    for (index, cell) in [(1, row.target), (3, row.outcome)] {
      guard let cell else { continue }
      var focus = Focus(cell, place: row.place, indicator: row.indicator.id)
      if let tolerance = row.bound?.tolerance, tolerance > .zero {
        focus.remark = context.say(.tolerance(numbers.number(tolerance)))
      }
      stops.append(FigureList.Stop(cell: index, focus: focus))
    }
    return FigureList.Row(
      cells: [
        .init("  \(row.year)", theme.text),
        .init(row.target.map { text($0) } ?? "—", row.target == nil ? theme.muted : theme.target),
        .init(
          row.bound.map { context.say(.limit($0) { numbers.number($0) }) } ?? "",
          theme.muted),
        .init(row.outcome.map { text($0) } ?? "—", theme.text), .init(mark, style),
        .init(context.say(.verdict(on: row)), style),
        .init(row.outcome.map { theme.symbols.marks($0.notes) } ?? "", theme.note),
      ], stops: stops)
  }

  var heading: (title: String, note: String, style: Style) {
    (
      context.say(.name(of: .targets)) + " · " + context.say(.goals(counts.goals)),
      context.say(.verdicts(met: counts.met, missed: counts.missed, context.theme.symbols))
        + "  " + context.say(.limitRule),
      context.theme.title
    )
  }

  var emptyPhrase: Phrase { .noTargets }
  var subject: Focus { Focus() }
}
