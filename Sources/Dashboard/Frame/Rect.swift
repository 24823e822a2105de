/// A rectangle of cells; it may be empty.
struct Rect: Hashable, Sendable {
  var column: Int
  var row: Int
  var columns: Int
  var rows: Int

  init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  init(size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  var endColumn: Int { column + columns }
  var endRow: Int { row + rows }
  var isEmpty: Bool { columns == 0 || rows == 0 }

  /// True for the cells of the rectangle.
  func contains(_ position: Position) -> Bool {
    (column..<endColumn).contains(position.column) && (row..<endRow).contains(position.row)
  }

  /// The rectangle without a margin on each side.
  func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + columns, row: row + rows, columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows)
  }

  /// The rows under a pane's heading.
  var body: Rect { Rect(column: column, row: row + 1, columns: columns, rows: rows - 1) }

  /// The part that two rectangles share.
  func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - top)
  }

  /// One row of the rectangle, counted from its top; empty outside of it.
  func line(_ index: Int) -> Rect {
    let inside = index >= 0 && index < rows
    return Rect(column: column, row: row + index, columns: columns, rows: inside ? 1 : 0)
  }

  /// Cuts a strip off the left; what remains is returned second.
  func splitLeft(_ width: Int, gap: Int = 0) -> (Rect, Rect) {
    let taken = min(max(0, width), columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(
        column: min(column + taken + gap, endColumn), row: row, columns: columns - taken - gap,
        rows: rows)
    )
  }

  /// Cuts a strip off the bottom; what remains above is returned first.
  func splitBottom(_ height: Int) -> (Rect, Rect) {
    let taken = min(max(0, height), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: rows - taken),
      Rect(column: column, row: endRow - taken, columns: columns, rows: taken)
    )
  }

  /// A rectangle of a size in the middle, no larger than this one.
  func centred(columns width: Int, rows height: Int) -> Rect {
    let width = min(width, columns)
    let height = min(height, rows)
    return Rect(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width,
      rows: height)
  }
}
