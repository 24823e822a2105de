/// A screen as a grid of cells: what the terminal shows, what an export writes, what a test compares.
public struct Frame: Sendable, Hashable {
  /// Its columns and rows.
  public let size: Size
  /// Row by row; `size.rows × size.columns` cells. A cluster two columns wide is followed by a
  /// continuation cell, so that every row is exactly as wide as the screen.
  public internal(set) var cells: [Cell]
  /// Where the terminal's cursor is shown (in a line of input), or `nil` to hide it.
  public internal(set) var cursor: Position?
  /// What an export shows a terminal's own colours as.
  var paper = Paper.dark

  /// A frame of blanks.
  public init(size: Size) {
    self.size = size
    self.cells = Array(repeating: Cell.blank, count: size.rows * size.columns)
    self.cursor = nil
  }

  /// The cells of one row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// One column of one row.
  public struct Cell: Sendable, Hashable {
    /// One grapheme cluster without control characters; empty in a continuation cell.
    public let cluster: Cluster
    /// The look of the cell.
    public let style: Style
    /// Columns that the cluster takes: 1 or 2; 0 in a continuation cell.
    public let width: Int

    /// A space in the plain style.
    public static let blank = Cell(cluster: .space, style: .plain, width: 1)
  }
}

/// The size of a screen in character cells.
public struct Size: Sendable, Hashable {
  /// Cells from left to right.
  public let columns: Int
  /// Cells from top to bottom.
  public let rows: Int

  /// A size in cells.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell's place on the screen; both count from 0.
public struct Position: Sendable, Hashable {
  /// Counted from 0 at the left.
  public let column: Int
  /// Counted from 0 at the top.
  public let row: Int

  /// The position of a cell.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}
