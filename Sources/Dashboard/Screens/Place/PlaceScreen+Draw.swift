import Indicators

extension PlaceScreen {
  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    canvas.heading(
      context.area, title: title, note: context.say(legend),
      line: theme.activeBorder,
      titleStyle: theme.title, noteStyle: theme.faint)
    let inner = context.area.body
    let current = layout.row(view.main)
    for offset in 0..<inner.rows {
      let index = view.main.top + offset
      guard index < lines.count else { break }
      let field = inner.line(offset)
      draw(lines[index], in: field.inset(columns: 1), on: &canvas)
      if index == current { canvas.restyle(field) { $0 = theme.cursor } }
    }
    canvas.scrollBar(
      context.area, top: view.main.top, visible: inner.rows, total: lines.count, style: theme.muted)
    if lines.isEmpty {
      canvas.write(
        context.say(isFiltered ? .noMatches : .noFigures), in: inner.line(inner.rows / 2),
        align: .centre, style: theme.muted)
    }
  }

  /// The meaning of the marks that occur in lines.
  static func legend(of lines: [Line], _ context: Context) -> Phrase {
    var notes: Set<Note> = []
    var hasInferred = false
    for case .figure(let row) in lines {
      if !row.notes.isEmpty { notes.formUnion(row.notes.subtracting([.periodDiffers])) }
      if row.isTarget { notes.insert(.targetNotResult) }
      hasInferred = hasInferred || row.period.utf8.last == UInt8(ascii: "~")
    }
    return .placeLegend(context.theme.symbols, notes, hasInferred: hasInferred)
  }

  private var title: String {
    guard let place else { return context.say(.places) }
    let province = context.names.province(of: place)
    let year = subject?.reports.first.flatMap { context.corpus.reports[$0].year }
    let parts = [
      context.names.full(place), province, year.map(String.init) ?? "",
      context.say(total.map { .figures($0.figures, listed: $0.listed) } ?? .figures(count)),
      total.map { $0.derived > 0 ? context.say(.derivedCount($0.derived)) : "" } ?? "",
      hiddenNote,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The widths of the list's columns, from its content and the room there is. The name gives way to
  /// the numbers, which end in one column, before their units.
  struct Columns {
    let name: Int
    let number: Int
    let unit: Int
    let period: Int

    init(_ lines: [Line], width: Int) {
      var widest = (name: 24, number: 0, unit: 0, period: 4)
      for case .figure(let row) in lines {
        widest.name = max(widest.name, row.widths.name)
        widest.number = max(widest.number, row.widths.number)
        widest.unit = max(widest.unit, row.widths.unit)
        widest.period = max(widest.period, row.widths.period)
      }
      period = widest.period
      let room = width - period - 2 - 3 - 3
      let units = min(widest.unit, max(6, width / 6))
      number = widest.number
      unit = min(units, max(4, room - number - 8))
      name = min(widest.name, max(8, room - unit - number))
    }
  }

  private func draw(_ line: Line, in field: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    switch line {
    case .blank:
      break
    case .heading(.panel(let panel), _):
      canvas.write(context.name(panel), in: field, style: context.style(ofPanel: panel.id))
    case .heading(.section(let phrase), let count):
      canvas.write("\(context.say(phrase)) \(count)", in: field, style: theme.heading)
    case .figure(let row):
      draw(row, in: field, on: &canvas)
    }
  }

  private func draw(_ row: Row, in field: Rect, on canvas: inout Canvas) {
    let theme = context.theme
    let style = row.indicator.map { context.style(ofPanel: $0.panel) } ?? theme.text
    let (name, afterName) = field.splitLeft(2).1.splitLeft(columns.name, gap: 1)
    let (number, afterNumber) = afterName.splitLeft(columns.number, gap: 1)
    let (unit, afterUnit) = afterNumber.splitLeft(columns.unit, gap: 1)
    let (period, marks) = afterUnit.splitLeft(columns.period, gap: 1)
    // A long name may go on where the number leaves room.
    let free = number.columns - row.widths.number
    canvas.write(row.number, in: number, align: .right, style: style)
    canvas.write(
      row.name, in: field.splitLeft(2).1.splitLeft(name.columns + max(0, free)).0,
      style: theme.text)
    canvas.write(row.unit, in: unit, style: theme.muted)
    canvas.write(row.period, in: period, align: .right, style: theme.muted)
    let next = canvas.write(
      row.isTarget ? theme.symbols.target : "", column: marks.column, row: marks.row, in: marks,
      style: theme.target)
    canvas.write(row.marks, column: next, row: marks.row, in: marks, style: theme.note)
  }
}
