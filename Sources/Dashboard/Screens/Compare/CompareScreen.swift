import Indicators

/// Indicators down, places across.
struct CompareScreen: Screen {
  enum Line: Sendable {
    case panel(Panel)
    case row(Comparison.Row, cells: [CellText?], bars: BarScale)
  }

  let context: Context
  let places: [PlaceName]
  let lines: [Line]
  let layout: ListLayout
  let columns: CompareColumns
  /// The column of the place that differences and ratios are measured from.
  let reference: Int
  /// The figures that aligned periods keep out.
  let leftOutCount: Int
  /// The subjects that can be chosen in the picker.
  let subjects: [Corpus.Subject]
  let isFiltered: Bool
  /// The id of the indicator that orders the places.
  let order: String?
  /// How many indicators are hidden; empty for none.
  let hiddenNote: String

  init(context: Context, view: View) {
    self.context = context
    subjects = context.survey.subjects
    let chosen = context.marked.isEmpty ? CompareScreen.comparable(context) : context.marked
    order = view.orderedBy
    let places = CompareScreen.ordered(chosen, by: view.orderedBy, context)
    self.places = places
    isFiltered = !view.filter.isEmpty
    // A single place has nothing that two places share: then all that it has is shown.
    let own = places.count == 1 ? context.survey.rows.map(\.indicator) : nil
    let comparison = context.corpus.comparison(
      of: places, indicators: own, isAligned: view.isAligned,
      reference: view.reference.flatMap { places.firstIndex(of: $0) })
    self.reference = view.reference.flatMap { places.firstIndex(of: $0) } ?? 0
    leftOutCount = comparison.rows.reduce(0) { $0 + $1.leftOut.count { $0 != nil } }
    hiddenNote = context.hiddenNote(comparison.rows.lazy.map(\.indicator))
    let lines = CompareScreen.lines(comparison, context, view, reference: reference)
    self.lines = lines
    let choices = lines.indices.filter { if case .row = lines[$0] { true } else { false } }
    layout = ListLayout(count: lines.count, choices: choices)
    columns = CompareColumns(
      lines: lines, places: places, context: context,
      hasBars: view.measure == .value && places.count > 1)
  }

  /// Every place that has an indicator of the catalogue, while none is chosen; those that share most
  /// indicators with others first.
  static func comparable(_ context: Context) -> [PlaceName] {
    var shared: [Int: Int] = [:]
    for row in context.survey.rows {
      for entry in row.entries {
        shared[entry.subject, default: 0] += row.entries.count > 1 ? 1 : 0
      }
    }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { context.survey.subjects[$0.key].place }
  }

  /// Places by their values of an indicator, the best (or largest) first, those without last.
  private static func ordered(
    _ places: [PlaceName], by id: String?, _ context: Context
  ) -> [PlaceName] {
    guard let row = id.flatMap({ context.survey.row($0) }) else { return places }
    let known = row.entries.map { context.survey.subjects[$0.subject].place }
      .filter { places.contains($0) }
    return known + places.filter { !known.contains($0) }
  }

  private static func lines(
    _ comparison: Comparison, _ context: Context, _ view: View, reference: Int
  ) -> [Line] {
    let filter = view.filter.lowercased()
    var lines: [Line] = []
    var panel: String?
    for row in comparison.rows
    where (row.cells + row.leftOut).contains(where: { $0 != nil })
      && !context.isHidden(row.indicator)
    {
      let own = context.corpus.catalogue.panels.first { $0.id == row.indicator.panel }
      let names = context.haystack(row.indicator) + (own.map { "\n\($0.zh)\n\($0.en)" } ?? "")
      guard filter.isEmpty || names.lowercased().contains(filter) else { continue }
      if panel != row.indicator.panel {
        panel = row.indicator.panel
        if let own { lines.append(.panel(own)) }
      }
      let cells = row.cells.enumerated().map { column, cell -> CellText? in
        guard let cell else { return nil }
        var text = CellText(cell: cell, context: context)
        let number = view.measure.number(
          row, column, value: text.number, reference: reference, format: context.numbers)
        // Where the measure means nothing, the value stands in brackets, and is neither best nor worst.
        text.hasSign = number != nil
        text.number = number ?? "(\(text.number))"
        return text
      }
      let stated = zip(comparison.places, row.cells).compactMap { place, cell in
        cell.map { (place: place, cell: $0) }
      }
      // A bar says how much more or less than others, in values.
      let hasBars = view.measure == .value && stated.count > 1
      lines.append(.row(row, cells: cells, bars: BarScale(hasBars ? stated : [])))
    }
    return lines
  }

  var area: Rect { context.area }
  /// Two rows hold the headings.
  var visible: Int { max(0, area.rows - 2) }
  private var picker: ListLayout { ListLayout(count: subjects.count) }
  private var pickerRows: Int { max(1, pickerArea.rows - 2) }

  /// Where the picker stands, over the right part of the table.
  var pickerArea: Rect {
    let width = min(32, area.columns - 4)
    let height = min(area.rows, subjects.count + 2)
    return Rect(column: area.endColumn - width, row: area.row, columns: width, rows: height)
  }

  /// The row under the cursor.
  func row(_ view: View) -> Comparison.Row? {
    guard let index = layout.row(view.main), case .row(let row, _, _) = lines[index] else {
      return nil
    }
    return row
  }

  func settle(_ view: inout View) {
    layout.settle(&view.main, visible: visible)
    if view.column == View.unchosen {
      let first = row(view)?.cells.firstIndex { $0 != nil }
      view.column = (first ?? 0) + 1
    }
    view.column = min(max(0, view.column), places.count)
    picker.settle(&view.side, visible: pickerRows)
    columns.settle(&view)
  }

  func move(_ motion: Motion, in view: inout View) {
    switch (motion, view.pane) {
    case (.nextPane, _), (.previousPane, _):
      view.pane = 1 - view.pane
    case (.left, 0):
      view.column = max(0, view.column - 1)
    case (.right, 0):
      view.column += 1
    case (.left, _), (.right, _):
      view.pane = 0
    case (_, 1):
      picker.move(motion, &view.side, visible: pickerRows)
    default:
      layout.move(motion, &view.main, visible: visible)
    }
    settle(&view)
  }

  func focus(_ view: View) -> Focus {
    var focus = Focus()
    if view.pane == 1 {
      guard subjects.indices.contains(view.side.cursor) else { return focus }
      focus.place = subjects[view.side.cursor].place
      focus.report = subjects[view.side.cursor].reports.first
      focus.remark = focus.place.map { context.names.full($0) } ?? ""
      return focus
    }
    let place =
      view.column > 0 && places.indices.contains(view.column - 1)
      ? places[view.column - 1] : nil
    focus.place = place
    guard let row = row(view) else {
      focus.remark = context.say(isFiltered ? .noMatches : .nothingToCompare)
      return focus
    }
    focus.indicator = row.indicator.id
    if place != nil, let cell = row.cells[view.column - 1] {
      focus.figure = cell.figure
      focus.report = cell.figure.report
      focus.notes = cell.notes
      focus.destination = .figure(cell.figure)
      let measure = view.measure.remark(row, view.column - 1, reference: reference)
      let time = otherTime(row, view.column - 1)
      if time != nil { focus.notes.remove(.periodDiffers) }
      focus.timeRemark = time.map { context.say($0) } ?? ""
      focus.remark = measure.map { context.say($0) } ?? ""
    } else if place != nil, row.leftOut.indices.contains(view.column - 1),
      let cell = row.leftOut[view.column - 1]
    {
      focus.figure = cell.figure
      focus.report = cell.figure.report
      focus.destination = .figure(cell.figure)
      focus.remark = context.say(.leftOut)
    } else if let place {
      focus.remark = [
        context.names.full(place), context.name(row.indicator), context.say(.gap),
      ].joined(separator: " · ")
    } else {
      focus.destination = .indicator(row.indicator.id)
      focus.remark = [context.name(row.indicator), context.unit(row.indicator)]
        .filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return focus
  }

  /// Of what time the only other figure of a row is, where that differs: of two there is no “most”.
  private func otherTime(_ row: Comparison.Row, _ column: Int) -> Phrase? {
    let stated = row.cells.indices.filter { row.cells[$0] != nil }
    guard stated.count == 2, row.notes.contains(.periodDiffers),
      let other = stated.first(where: { $0 != column }), let cell = row.cells[other]
    else { return nil }
    return .otherTime(
      of: context.names.short(places[other]), context.periods.short(cell.measurement.period))
  }

  func figures(ofRow view: View) -> [FigureID] {
    view.pane == 0 ? row(view)?.cells.compactMap { $0?.figure } ?? [] : []
  }

  func position(_ view: View) -> String {
    let (list, cursor) = view.pane == 1 ? (picker, view.side.cursor) : (layout, view.main.cursor)
    return list.choices.isEmpty ? "0" : "\(cursor + 1)/\(list.choices.count)"
  }

  /// The picker has keys of its own; what they do is said while it is open.
  func hint(for command: Command, _ usual: Phrase, _ view: View) -> Phrase? {
    guard view.pane == 1 else { return lines.isEmpty && command == .open ? nil : usual }
    switch command {
    case .open, .back: return .hintDone
    case .mark: return .hintChoose
    case .palette, .help: return usual
    default: return nil
    }
  }
}
