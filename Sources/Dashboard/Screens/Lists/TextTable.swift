/// A table of short texts: every column is as wide as what stands in it, and one of them gives way
/// where there is no room.
struct TextTable: Sendable {
  struct Cell: Sendable {
    let text: String
    let style: Style

    init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  struct Column: Sendable {
    var align: Canvas.Alignment = .left
    /// What a column is cut to before the others lose anything; `nil` for one that is never cut.
    var least: Int?
  }

  private let columns: [Column]
  private let widths: [Int]
  private static let gap = 2

  /// - Parameters:
  ///   - rows: the cells of all rows, each row with one cell a column or fewer.
  ///   - width: the columns of the screen that there are.
  init(columns: [Column], rows: [[Cell]], width: Int) {
    self.columns = columns
    var widths = Array(repeating: 0, count: columns.count)
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], DisplayWidth.of(cell.text))
      }
    }
    let used = widths.filter { $0 > 0 }.count
    var excess = widths.reduce(0, +) + TextTable.gap * max(0, used - 1) - width
    for (index, column) in columns.enumerated().reversed() {
      guard excess > 0, let least = column.least else { continue }
      let given = min(excess, max(0, widths[index] - least))
      widths[index] -= given
      excess -= given
    }
    self.widths = widths
  }

  /// Where a column stands in a line.
  func field(_ index: Int, in line: Rect) -> Rect {
    var start = line.column
    for width in widths[..<index] where width > 0 { start += width + TextTable.gap }
    return Rect(
      column: start, row: line.row, columns: min(widths[index], line.endColumn - start),
      rows: line.rows)
  }

  /// True where no cell of a row is cut.
  func isWhole(_ cells: [Cell]) -> Bool {
    zip(cells, widths).allSatisfy { DisplayWidth.of($0.text) <= $1 }
  }

  func draw(_ cells: [Cell], in line: Rect, on canvas: inout Canvas) {
    for (index, cell) in cells.enumerated() where widths[index] > 0 {
      canvas.write(
        cell.text, in: field(index, in: line), align: columns[index].align, style: cell.style)
    }
  }
}
