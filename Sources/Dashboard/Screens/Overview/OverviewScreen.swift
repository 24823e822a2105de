import Indicators

/// Places on the left, panels on the right.
struct OverviewScreen: Screen {
  let context: Context
  /// The subjects listed, in order, as indices into the survey's.
  let listed: [Int]
  let board: PanelBoard
  /// The whole board, of which the screen shows some rows.
  let drawn: Frame
  let listArea: Rect
  let boardArea: Rect
  let isEmptyByFilter: Bool
  /// How many indicators are hidden; empty for none.
  let hiddenNote: String

  init(context: Context, view: View) {
    self.context = context
    let survey = context.survey
    let area = context.area
    let isWide = area.columns >= 120
    let width =
      switch context.language {
      case .zh: isWide ? 32 : 28
      case .en: isWide ? 36 : area.columns >= 80 ? 34 : 26
      }
    (listArea, boardArea) = area.splitLeft(min(width, area.columns / 2), gap: 1)
    hiddenNote = context.hiddenNote(survey.rows.lazy.map(\.indicator))
    let filter = view.filter.lowercased()
    let sorted = OverviewScreen.order(survey, context, sort: view.sort)
    let matching =
      filter.isEmpty
      ? sorted
      : sorted.filter { context.names.haystack(survey.subjects[$0].place).contains(filter) }
    let indicators =
      filter.isEmpty ? [] : survey.rows.filter { context.haystack($0.indicator).contains(filter) }
    isEmptyByFilter = !filter.isEmpty && matching.isEmpty && indicators.isEmpty
    // The places that have an indicator that is looked for.
    let having = Set(indicators.flatMap { $0.entries.map(\.subject) })
    listed = matching.isEmpty ? sorted.filter { having.contains($0) } : matching
    let ids = Set(indicators.map(\.indicator.id))
    let columns =
      boardArea.columns >= 120
      ? 3 : boardArea.columns >= (context.language == .zh ? 64 : 76) ? 2 : 1
    let inner = boardArea.columns / columns - 2
    let limits = PanelBlock.Limits(
      indicators: .max,
      places: survey.subjects.count > PanelBlock.Limits.fewPlaces ? 5 : PanelBlock.Limits.fewPlaces,
      columns: inner)
    let shown = filter.isEmpty ? nil : Set(listed)
    guard !isEmptyByFilter else {
      self.board = PanelBoard(blocks: [], columns: columns)
      drawn = Frame(size: Size(columns: 0, rows: 0))
      return
    }
    let panels = context.corpus.catalogue.panels.compactMap { panel -> BoardBuilder.Part? in
      let rows = (survey.leading[panel.id] ?? []).filter {
        (ids.isEmpty || ids.contains($0.indicator.id)) && !context.isHidden($0.indicator)
      }
      // A filter looks into folded panels too.
      let isFolded = filter.isEmpty && context.panels.folded.contains(panel.id)
      return rows.isEmpty ? nil : BoardBuilder.Part(panel: panel, rows: rows, isFolded: isFolded)
    }
    let builder = BoardBuilder(context: context, parts: panels, shown: shown, columns: columns)
    self.board = builder.board(limits, rows: boardArea.rows, isWhole: !filter.isEmpty)
    drawn = self.board.drawn(columns: boardArea.columns, context: context)
  }

  /// The ways to sort places; the first is by division code, as the corpus has them.
  static let sorts: [Phrase] = [.sortedByCode, .sortedByCount, .sortedByYear]

  private static func order(_ survey: Survey, _ context: Context, sort: Int) -> [Int] {
    let all = Array(survey.subjects.indices)
    switch sort % sorts.count {
    case 1:
      return all.sorted { (-survey.figureCounts[$0], $0) < (-survey.figureCounts[$1], $1) }
    case 2:
      let years = survey.subjects.map { subject in
        subject.reports.first.flatMap { context.corpus.reports[$0].year } ?? 0
      }
      return all.sorted { (-years[$0], $0) < (-years[$1], $1) }
    default:
      return all
    }
  }

  private var list: ListLayout { ListLayout(count: listed.count) }
  private var listRows: Int { max(0, listArea.rows - 1) }

  func settle(_ view: inout View) {
    if listed.isEmpty || board.items.isEmpty { view.pane = board.items.isEmpty ? 0 : 1 }
    list.settle(&view.side, visible: listRows)
    board.settle(&view.main, visible: boardArea.rows)
  }

  func move(_ motion: Motion, in view: inout View) {
    switch (motion, view.pane) {
    case (.nextPane, _), (.previousPane, _):
      view.pane = view.pane == 0 && !board.items.isEmpty ? 1 : 0
    case (.right, 0):
      view.pane = board.items.isEmpty ? 0 : 1
    case (.left, 0):
      break
    case (_, 0):
      list.move(motion, &view.side, visible: listRows)
    default:
      if !board.move(motion, &view.main, visible: boardArea.rows) { view.pane = 0 }
    }
  }

  func select(at position: Position, in view: inout View) -> Hit? {
    if listArea.contains(position) {
      view.pane = 0
      guard position.row > listArea.row else { return .heading }
      let list = SideList(in: listArea, count: listed.count)
      guard let row = list.row(at: position, view.side) else { return nil }
      view.side.cursor = row
      return .item
    }
    guard boardArea.contains(position), !board.items.isEmpty else { return nil }
    view.pane = 1
    let row = view.main.top + position.row - boardArea.row
    let column = position.column - boardArea.column
    let item = board.items.firstIndex { item in
      let area = board.area(of: item.block, columns: boardArea.columns)
      return item.row == row && (area.column..<area.endColumn).contains(column)
    }
    guard let item else { return nil }
    view.main.cursor = item
    return .item
  }

  func focus(_ view: View) -> Focus {
    view.pane == 0 ? listFocus(view) : boardFocus(view)
  }

  /// The panel under the cursor, where the keys go to the panels.
  func panel(_ view: View) -> Panel? {
    guard view.pane == 1, board.items.indices.contains(view.main.cursor) else { return nil }
    return board.blocks[board.items[view.main.cursor].block].panel
  }

  func firstItem(ofPanel id: String) -> Int? { board.firstItem(ofPanel: id) }

  private func panelName(_ view: View) -> String {
    panel(view).map { context.name($0) } ?? ""
  }

  /// True where the cursor stands on a folded panel.
  func isFolded(_ view: View) -> Bool {
    guard view.pane == 1, case .folded? = board.line(view.main) else { return false }
    return true
  }

  private func listFocus(_ view: View) -> Focus {
    var focus = Focus()
    guard listed.indices.contains(view.side.cursor) else {
      focus.remark = context.say(context.survey.subjects.isEmpty ? .noReports : .noMatches)
      return focus
    }
    let index = listed[view.side.cursor]
    let subject = context.survey.subjects[index]
    focus.place = subject.place
    focus.report = subject.reports.first
    focus.destination = .place(subject.place)
    let count = context.survey.figureCounts[index]
    let figures = context.say(count == 0 ? .noFigures : .figures(count))
    focus.remark = [
      context.names.full(subject.place), context.say(.reports(subject.reports.count)), figures,
    ].joined(separator: " · ")
    return focus
  }

  private func boardFocus(_ view: View) -> Focus {
    var focus = Focus()
    guard let line = board.line(view.main) else { return listFocus(view) }
    guard let row = line.row else {
      focus.remark = panelName(view)
      return focus
    }
    let indicator = row.indicator
    focus.indicator = indicator.id
    if let entry = line.entry {
      focus.place = context.survey.subjects[entry.subject].place
      focus.figure = entry.cell.figure
      focus.report = entry.cell.figure.report
      focus.notes = entry.cell.notes
      focus.destination = .figure(entry.cell.figure)
    } else {
      focus.destination = .indicator(indicator.id)
      let parts = [
        context.name(indicator), context.unit(indicator), context.say(.places(row.entries.count)),
      ]
      focus.remark = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return focus
  }

  /// An indicator's own line has the figures of all places.
  func figures(ofRow view: View) -> [FigureID] {
    guard view.pane == 1, let line = board.line(view.main), let row = line.row else { return [] }
    return (line.entry.map { [$0] } ?? row.entries).map(\.cell.figure)
  }

  func position(_ view: View) -> String {
    if view.pane == 0 {
      return listed.isEmpty ? "0" : "\(view.side.cursor + 1)/\(listed.count)"
    }
    return board.items.isEmpty ? "0" : "\(view.main.cursor + 1)/\(board.items.count)"
  }
}
