internal import Dashboard

extension Frame {
  /// Calls `body` for every cell that differs from an older frame of the same size, row by row.
  func forEachChange(from old: Frame, _ body: (_ column: Int, _ row: Int, _ cell: Cell) -> Void) {
    let columns = size.columns
    for index in cells.indices where cells[index] != old.cells[index] {
      body(index % columns, index / columns, cells[index])
    }
  }
}
