import Indicators

/// A list of rows whose cells open figures: what the screens of trends, goals, contradictions and
/// statements share.
struct FigureList: Sendable {
  enum Line: Sendable {
    case blank
    case heading(String, Style)
    case row(Row)
  }

  struct Row: Sendable {
    let cells: [TextTable.Cell]
    /// The cells that the cursor can stand on, with what stands there; at least one.
    let stops: [Stop]
  }

  struct Stop: Sendable {
    let cell: Int
    let focus: Focus
  }

  let lines: [Line]
  /// What the columns hold; empty where it needs no telling.
  let titles: [TextTable.Cell]
  private let table: TextTable
  private let layout: ListLayout
  private let theme: Theme

  init(
    _ lines: [Line], columns: [TextTable.Column], titles: [TextTable.Cell] = [], width: Int,
    theme: Theme
  ) {
    self.lines = lines
    self.titles = lines.isEmpty ? [] : titles
    self.theme = theme
    var choices: [Int] = []
    var rows: [[TextTable.Cell]] = []
    for (index, line) in lines.enumerated() {
      guard case .row(let row) = line else { continue }
      choices.append(index)
      rows.append(row.cells)
    }
    layout = ListLayout(count: lines.count, choices: choices)
    table = TextTable(columns: columns, rows: rows + [self.titles], width: width - 2)
  }

  var isEmpty: Bool { layout.choices.isEmpty }
  var count: Int { layout.choices.count }

  func settle(_ view: inout View, visible: Int) {
    layout.settle(&view.main, visible: visible)
    view.column = min(max(1, view.column), max(1, row(view)?.stops.count ?? 1))
  }

  func move(_ motion: Motion, in view: inout View, visible: Int) {
    switch motion {
    case .left: view.column -= 1
    case .right: view.column += 1
    case .nextPane: layout.moveSection(forward: true, &view.main, visible: visible)
    case .previousPane: layout.moveSection(forward: false, &view.main, visible: visible)
    default: layout.move(motion, &view.main, visible: visible)
    }
  }

  /// Puts the cursor on the cell at a position, where the rows stand in the lines of an area.
  func select(at position: Position, in area: Rect, _ view: inout View) -> Hit? {
    guard area.contains(position),
      layout.select(view.main.top + position.row - area.row, &view.main), let row = row(view)
    else { return nil }
    let inside = area.line(position.row - area.row).inset(columns: 1)
    // Between two cells the one before is meant.
    let stop = row.stops.lastIndex {
      table.field($0.cell, in: inside).column <= position.column
    }
    view.column = (stop ?? 0) + 1
    return .item
  }

  /// The row under the cursor.
  func row(_ view: View) -> Row? {
    guard let index = layout.row(view.main), case .row(let row) = lines[index] else { return nil }
    return row
  }

  /// True where nothing of the row under the cursor is cut.
  func isWhole(_ view: View) -> Bool { row(view).map { table.isWhole($0.cells) } ?? true }

  /// What stands under the cursor; nothing in an empty list.
  func focus(_ view: View) -> Focus? { row(view).map { stop(of: $0, view).focus } }

  /// The figures of the row under the cursor.
  func figures(ofRow view: View) -> [FigureID] {
    row(view)?.stops.compactMap(\.focus.figure) ?? []
  }

  func position(_ view: View) -> String { isEmpty ? "0" : "\(view.main.cursor + 1)/\(count)" }

  /// Draws what the columns hold, in a line of its own that stays.
  func drawTitles(on canvas: inout Canvas, in line: Rect) {
    table.draw(titles, in: line.inset(columns: 1), on: &canvas)
  }

  /// Draws the rows in the lines of an area; the scroll bar stands beside them.
  func draw(on canvas: inout Canvas, in area: Rect, view: View, isActive: Bool = true) {
    let current = layout.row(view.main)
    for offset in 0..<area.rows {
      let index = view.main.top + offset
      guard lines.indices.contains(index) else { break }
      let line = area.line(offset)
      let inside = line.inset(columns: 1)
      switch lines[index] {
      case .blank: break
      case .heading(let text, let style): canvas.write(text, in: inside, style: style)
      case .row(let row):
        table.draw(row.cells, in: inside, on: &canvas)
        guard index == current else { continue }
        canvas.restyle(line) {
          $0 = isActive ? theme.cursor : theme.idleCursor
        }
        guard isActive, row.stops.count > 1 else { continue }
        canvas.restyle(table.field(stop(of: row, view).cell, in: inside)) {
          $0 = theme.cellCursor
        }
      }
    }
    canvas.scrollBar(
      Rect(column: area.column, row: area.row - 1, columns: area.columns, rows: area.rows + 1),
      top: view.main.top, visible: area.rows, total: lines.count, style: theme.muted)
  }

  private func stop(of row: Row, _ view: View) -> Stop {
    row.stops[min(max(0, view.column - 1), row.stops.count - 1)]
  }
}

extension Focus {
  /// A figure with its place and indicator.
  init(_ cell: Cell, place: PlaceName?, indicator: String?) {
    self.init(figure: cell.figure, place: place, indicator: indicator)
    notes = cell.notes
  }

  init(figure: FigureID, place: PlaceName?, indicator: String?) {
    self.init()
    self.figure = figure
    self.place = place
    self.indicator = indicator
    report = figure.report
    destination = .figure(figure)
  }
}
