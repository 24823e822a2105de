import Indicators

/// A screen that is one list of figures under a heading: goals, contradictions, statements.
protocol FigureListScreen: Screen {
  var context: Context { get }
  var list: FigureList { get }
  var isFiltered: Bool { get }
  /// The heading: its title, a note at its end, and the title's style.
  var heading: (title: String, note: String, style: Style) { get }
  /// What is said where there is nothing to list.
  var emptyPhrase: Phrase { get }
  /// What the screen is about where no row is.
  var subject: Focus { get }
}

extension FigureListScreen {
  private var titleRows: Int { list.titles.isEmpty ? 0 : 1 }
  private var visible: Int { max(0, context.area.rows - 1 - titleRows) }
  /// Where the rows stand: below the heading and what the columns hold.
  private var body: Rect {
    let body = context.area.body
    return Rect(
      column: body.column, row: body.row + titleRows, columns: body.columns, rows: visible)
  }
  private var emptyWords: String { context.say(isFiltered ? .noMatches : emptyPhrase) }

  func settle(_ view: inout View) {
    view.pane = 0
    list.settle(&view, visible: visible)
  }

  func move(_ motion: Motion, in view: inout View) {
    list.move(motion, in: &view, visible: visible)
    settle(&view)
  }

  func select(at position: Position, in view: inout View) -> Hit? {
    list.select(at: position, in: body, &view)
      ?? (context.area.line(0).contains(position) ? .heading : nil)
  }

  func focus(_ view: View) -> Focus {
    if let focus = list.focus(view) { return focus }
    var focus = subject
    focus.remark = emptyWords
    return focus
  }

  var hasEvidence: Bool { !list.isEmpty }

  func figures(ofRow view: View) -> [FigureID] { list.figures(ofRow: view) }

  func hint(for command: Command, _ usual: Phrase, _ view: View) -> Phrase? {
    let needsRow: Set<Command> = [.open, .statements, .nextPane, .mark, .dismiss]
    return list.isEmpty && needsRow.contains(command) ? nil : usual
  }

  func position(_ view: View) -> String { list.position(view) }

  func draw(on canvas: inout Canvas, view: View) {
    let theme = context.theme
    let area = context.area
    let heading = heading
    canvas.heading(
      area, title: heading.title, note: heading.note, line: theme.activeBorder,
      titleStyle: heading.style, noteStyle: theme.faint)
    if visible > 0 { list.drawTitles(on: &canvas, in: area.line(1)) }
    list.draw(on: &canvas, in: body, view: view)
    if list.isEmpty {
      canvas.write(
        emptyWords, in: area.line(area.rows / 2), align: .centre, style: theme.muted)
    }
  }
}
