import Indicators

/// One indicator over all places, ranked.
struct IndicatorScreen: Screen {
  let context: Context
  let indicator: Indicator?
  let ranking: Ranking?
  /// The ranked rows that pass the filter.
  let rows: [Ranking.Row]
  /// Places without such a figure that pass the filter.
  let missing: [PlaceName]
  /// Indicators that any place has and that pass the filter, for the list at the side.
  let choices: [Indicator]
  let columns: RankColumns
  let listArea: Rect?
  let tableArea: Rect
  let isFiltered: Bool

  init(context: Context, view: View) {
    self.context = context
    let survey = context.survey
    let names = context.names
    let typed = view.filter.lowercased()
    isFiltered = !typed.isEmpty
    let all = survey.rows.map(\.indicator)
    let found = typed.isEmpty ? [] : all.filter { context.haystack($0).contains(typed) }
    // One list is narrowed: that of the places where it has what is typed, unless the keys go to that
    // of the indicators.
    let isOfPlaces =
      found.isEmpty
      || view.pane == 0
        && survey.subjects.contains { names.haystack($0.place).contains(typed) }
    let choices = isOfPlaces ? all : found
    self.choices = choices
    let filter = isOfPlaces ? typed : ""
    let wanted = view.indicator.flatMap { context.corpus.catalogue.indicator($0) }
    let isListed = isOfPlaces || (wanted.map { choices.contains($0) } ?? false)
    let indicator = (isListed ? wanted : nil) ?? choices.first
    self.indicator = indicator
    let ranking = indicator.map { context.corpus.ranking(of: $0) }
    self.ranking = ranking
    let ranked = (ranking?.rows ?? []).filter {
      filter.isEmpty || names.haystack($0.place).contains(filter)
    }
    rows =
      view.sort % 2 == 0
      ? ranked : ranked.sorted { ($0.place.code ?? "~") < ($1.place.code ?? "~") }
    missing = (ranking?.missing ?? []).filter {
      filter.isEmpty || names.haystack($0).contains(filter)
    }
    let area = context.area
    if area.columns >= 96 || view.pane == 1 {
      let width = min(max(26, area.columns / 4), 40)
      let (left, right) = area.splitLeft(width, gap: 1)
      listArea = left
      tableArea = right
    } else {
      listArea = nil
      tableArea = area
    }
    columns = RankColumns(rows, context: context, width: tableArea.columns - 2)
  }

  /// Rows of the table: the ranked ones, a heading and the missing ones.
  var table: ListLayout {
    guard !missing.isEmpty else { return ListLayout(count: rows.count) }
    let first = rows.isEmpty ? 1 : rows.count + 2
    return ListLayout(
      count: first + missing.count,
      choices: Array(0..<rows.count) + Array(first..<first + missing.count))
  }

  private var list: ListLayout { ListLayout(count: choices.count) }
  /// The table's heading takes two rows.
  var tableRows: Int { max(0, tableArea.rows - 3) }
  private var listRows: Int { max(0, context.area.rows - 1) }

  func settle(_ view: inout View) {
    if let indicator, let index = choices.firstIndex(of: indicator) { view.side.cursor = index }
    list.settle(&view.side, visible: listRows)
    table.settle(&view.main, visible: tableRows)
  }

  func move(_ motion: Motion, in view: inout View) {
    switch (motion, view.pane) {
    case (.nextPane, _), (.previousPane, _):
      view.pane = 1 - view.pane
    case (.left, 0):
      view.pane = 1
    case (.right, 1):
      view.pane = 0
    case (.left, _), (.right, _):
      break
    case (_, 1):
      list.move(motion, &view.side, visible: listRows)
      if choices.indices.contains(view.side.cursor) {
        view.indicator = choices[view.side.cursor].id
      }
    default:
      table.move(motion, &view.main, visible: tableRows)
    }
  }

  func select(at position: Position, in view: inout View) -> Hit? {
    if let listArea, listArea.contains(position) {
      view.pane = 1
      let list = SideList(in: listArea, count: choices.count)
      guard let row = list.row(at: position, view.side) else { return nil }
      view.side.cursor = row
      view.indicator = choices[row].id
      return .item
    }
    guard tableArea.contains(position) else { return nil }
    view.pane = 0
    let row = position.row - tableArea.row - 3
    guard row >= 0 else { return .heading }
    return table.select(view.main.top + row, &view.main) ? .item : nil
  }

  func focus(_ view: View) -> Focus {
    var focus = Focus()
    focus.indicator = indicator?.id
    guard view.pane == 0 else {
      focus.remark = indicator.map { describe($0) } ?? ""
      focus.destination = indicator.map { .indicator($0.id) }
      return focus
    }
    let cursor = view.main.cursor
    if rows.indices.contains(cursor) {
      let row = rows[cursor]
      focus.place = row.place
      focus.figure = row.cell.figure
      focus.report = row.cell.figure.report
      focus.notes = row.cell.notes
      focus.destination = .figure(row.cell.figure)
    } else if missing.indices.contains(cursor - rows.count) {
      let place = missing[cursor - rows.count]
      focus.place = place
      focus.remark = context.names.full(place) + " · " + context.say(.gap)
      focus.destination = .place(place)
    } else {
      focus.remark = context.say(isFiltered ? .noMatches : .noFigures)
    }
    return focus
  }

  /// Name, unit and what better means.
  func describe(_ indicator: Indicator) -> String {
    let better =
      switch indicator.better {
      case .higher?: context.say(.higherIsBetter)
      case .lower?: context.say(.lowerIsBetter)
      case nil: ""
      }
    let parts = [
      context.name(indicator), UnitName.shown(indicator.unit, context.language), better,
      context.say(.places(ranking?.rows.count ?? 0)),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func position(_ view: View) -> String {
    guard view.pane == 0 else {
      return choices.isEmpty ? "0" : "\(view.side.cursor + 1)/\(choices.count)"
    }
    return table.choices.isEmpty ? "0" : "\(view.main.cursor + 1)/\(table.choices.count)"
  }
}
