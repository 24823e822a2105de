/// Draws into a frame; everything is clipped to a rectangle and no wide cluster is ever cut.
struct Canvas {
  private(set) var frame: Frame
  /// Nothing is drawn outside of this part of the screen.
  private var clip: Rect
  /// What lines, bars and marks are drawn with.
  let symbols: Symbols
  private let ambiguous = DisplayWidth.ambiguous

  init(size: Size, symbols: Symbols = .standard, paper: Paper = .dark) {
    frame = Frame(size: size)
    frame.paper = paper
    self.symbols = symbols
    clip = Rect(size: size)
  }

  /// Draws with everything clipped to a part of the screen.
  mutating func clipped(to area: Rect, _ body: (inout Canvas) -> Void) {
    let outer = clip
    clip = clip.intersection(area)
    body(&self)
    clip = outer
  }

  /// The whole screen.
  var bounds: Rect { Rect(size: frame.size) }

  /// Writes text on one row from a column on.
  ///
  /// A wide cluster that the edge would cut is replaced by a blank.
  /// - Returns: the column after the last one written.
  @discardableResult
  mutating func write(
    _ text: String, column: Int, row: Int, in area: Rect, style: Style = .plain
  ) -> Int {
    var next = column
    for glyph in Glyphs(text, ambiguous) {
      if next >= area.endColumn { break }
      next = put(glyph, column: next, row: row, in: area, style: style)
    }
    return next
  }

  /// Writes one glyph and returns the column after it.
  @discardableResult
  mutating func put(_ glyph: Glyph, column: Int, row: Int, in area: Rect, style: Style) -> Int {
    let end = column + glyph.width
    let field = clip.intersection(area)
    guard row >= field.row, row < field.endRow else { return end }
    let left = field.column
    let right = field.endColumn
    if column >= left, end <= right {
      set(glyph, column, row, style)
    } else {
      // Half of a wide cluster stands outside: a blank keeps the columns in step.
      for cut in max(column, left)..<max(column, left, min(end, right)) {
        set(.space, cut, row, style)
      }
    }
    return end
  }

  /// Fills a rectangle with blanks of a style.
  mutating func fill(_ area: Rect, style: Style) {
    for row in area.row..<area.endRow {
      for column in area.column..<area.endColumn {
        put(.space, column: column, row: row, in: area, style: style)
      }
    }
  }

  /// Copies rows of another frame, from one of them on, into an area that is as wide.
  mutating func copy(_ other: Frame, from first: Int, to area: Rect) {
    let columns = min(area.columns, other.size.columns)
    for row in 0..<min(area.rows, other.size.rows - first) {
      let start = (area.row + row) * frame.size.columns + area.column
      let source = (first + row) * other.size.columns
      for column in 0..<columns { frame.cells[start + column] = other.cells[source + column] }
    }
  }

  /// Changes the style of what is drawn already.
  mutating func restyle(_ area: Rect, _ change: (inout Style) -> Void) {
    let field = clip.intersection(area)
    for row in field.row..<field.endRow {
      for column in field.column..<field.endColumn {
        let index = row * frame.size.columns + column
        let cell = frame.cells[index]
        var style = cell.style
        change(&style)
        frame.cells[index] = Frame.Cell(cluster: cell.cluster, style: style, width: cell.width)
      }
    }
  }

  /// Gives every occurrence of a text in an area another style; letter case does not matter.
  mutating func highlight(_ text: String, in area: Rect, style: Style) {
    let wanted = Glyph.all(in: text).map(\.cluster.lowercased)
    let field = clip.intersection(area)
    guard !wanted.isEmpty, !field.isEmpty else { return }
    for row in field.row..<field.endRow {
      let start = row * frame.size.columns
      let columns = (field.column..<field.endColumn).filter { frame.cells[start + $0].width > 0 }
      let clusters = columns.map { frame.cells[start + $0].cluster.lowercased }
      guard clusters.count >= wanted.count else { continue }
      for index in 0...clusters.count - wanted.count
      where clusters[index..<index + wanted.count].elementsEqual(wanted) {
        let end =
          index + wanted.count < columns.count ? columns[index + wanted.count] : field.endColumn
        let hit = Rect(
          column: columns[index], row: row, columns: end - columns[index], rows: 1)
        restyle(hit) { $0 = style }
      }
    }
  }

  /// Shows the terminal's cursor, as in a line of input.
  mutating func showCursor(column: Int, row: Int) {
    guard column >= 0, column < frame.size.columns, row >= 0, row < frame.size.rows else { return }
    frame.cursor = Position(column: column, row: row)
  }

  private mutating func set(_ glyph: Glyph, _ column: Int, _ row: Int, _ style: Style) {
    let start = row * frame.size.columns
    blankRest(of: start + column, rowStart: start)
    if glyph.width == 2 { blankRest(of: start + column + 1, rowStart: start) }
    frame.cells[start + column] = Frame.Cell(
      cluster: glyph.cluster, style: style, width: glyph.width)
    if glyph.width == 2 {
      frame.cells[start + column + 1] = Frame.Cell(cluster: Cluster(), style: style, width: 0)
    }
  }

  /// Turns the other half of a wide cluster, about to be overwritten at an index, into a blank.
  private mutating func blankRest(of index: Int, rowStart: Int) {
    let old = frame.cells[index]
    if old.width == 0, index > rowStart {
      frame.cells[index - 1] = Frame.Cell(
        cluster: .space, style: frame.cells[index - 1].style, width: 1)
    } else if old.width == 2 {
      frame.cells[index + 1] = Frame.Cell(cluster: .space, style: old.style, width: 1)
    }
    if old.width != 1 {
      frame.cells[index] = Frame.Cell(cluster: .space, style: old.style, width: 1)
    }
  }
}
