/// A list at the side of a screen, or in a box over it, one row of which is under the cursor.
struct SideList {
  /// Where its rows stand.
  let body: Rect
  /// Where the scroll bar stands, one row higher than the first row.
  let bar: Rect
  let count: Int

  /// A list under its heading, which is the area's first row.
  init(in area: Rect, count: Int) {
    body = area.body
    bar = area
    self.count = count
  }

  /// A list in a box.
  init(inBox box: Rect, count: Int) {
    body = box.inset(columns: 1, rows: 1)
    bar = box.splitBottom(1).0
    self.count = count
  }

  var layout: ListLayout { ListLayout(count: count) }

  /// The row of the list that stands in a cell; `nil` for the heading and below the last one.
  func row(at position: Position, _ scroll: Scroll) -> Int? {
    let row = scroll.top + position.row - body.row
    return position.row >= body.row && (0..<count).contains(row) ? row : nil
  }

  /// Draws the rows in view, the cursor and the scroll bar.
  ///
  /// - Parameter row: draws one row in its line.
  func draw(
    on canvas: inout Canvas, _ scroll: Scroll, theme: Theme, isActive: Bool = true,
    row: (Int, Rect, inout Canvas) -> Void
  ) {
    for offset in 0..<body.rows {
      let index = scroll.top + offset
      guard index < count else { break }
      let line = body.line(offset)
      row(index, line, &canvas)
      if index == scroll.cursor {
        canvas.restyle(line) { $0 = isActive ? theme.cursor : theme.idleCursor }
      }
    }
    canvas.scrollBar(bar, top: scroll.top, visible: body.rows, total: count, style: theme.muted)
  }
}

extension Canvas {
  /// Draws the heading of a list, which tells whether the keys go to it.
  mutating func heading(
    _ area: Rect, title: String, note: String = "", isActive: Bool, theme: Theme
  ) {
    heading(
      area, title: title, note: note, line: isActive ? theme.activeBorder : theme.border,
      titleStyle: isActive ? theme.title : theme.muted, noteStyle: theme.faint)
  }
}
