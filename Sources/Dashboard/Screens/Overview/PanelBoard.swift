import Indicators

/// The overview's panels set in columns, which scroll together.
struct PanelBoard: Sendable {
  /// A line that the cursor can stand on.
  struct Item: Sendable {
    let column: Int
    /// The row on the board, counted from its top.
    let row: Int
    let block: Int
    let line: Int
  }

  let blocks: [PanelBlock]
  /// Column and top row of each block.
  let origins: [(column: Int, row: Int)]
  let items: [Item]
  let columns: Int
  let height: Int

  init(blocks: [PanelBlock], columns: Int) {
    var heights = Array(repeating: 0, count: max(1, columns))
    var origins: [(column: Int, row: Int)] = []
    var items: [Item] = []
    for (index, block) in blocks.enumerated() {
      // The shortest column takes the next panel, so that the columns end evenly.
      let column = heights.indices.min { heights[$0] < heights[$1] } ?? 0
      origins.append((column, heights[column]))
      for line in block.lines.indices {
        items.append(
          Item(column: column, row: heights[column] + 1 + line, block: index, line: line))
      }
      heights[column] += block.height
    }
    self.blocks = blocks
    self.origins = origins
    self.items = items
    self.columns = heights.count
    height = heights.max() ?? 0
  }

  /// The line under the cursor.
  func line(_ scroll: Scroll) -> PanelBlock.Line? {
    guard items.indices.contains(scroll.cursor) else { return nil }
    let item = items[scroll.cursor]
    return blocks[item.block].lines[item.line]
  }

  /// The first line of a panel, by the panel's id.
  func firstItem(ofPanel id: String) -> Int? {
    items.firstIndex { blocks[$0.block].panel.id == id }
  }

  /// Moves the cursor; false where it would leave the board on the left.
  func move(_ motion: Motion, _ scroll: inout Scroll, visible: Int) -> Bool {
    guard items.indices.contains(scroll.cursor) else { return motion != .left }
    let item = items[scroll.cursor]
    switch motion {
    case .left:
      guard item.column > 0 else { return false }
      scroll.cursor = nearest(to: item.row, in: item.column - 1) ?? scroll.cursor
    case .right:
      scroll.cursor = nearest(to: item.row, in: item.column + 1) ?? scroll.cursor
    case .first:
      scroll.cursor = 0
    case .last:
      scroll.cursor = items.count - 1
    default:
      if let step = motion.step(page: visible) {
        let goal = nearest(to: item.row + step, in: item.column, forward: step > 0)
        scroll.cursor = goal ?? scroll.cursor
      }
    }
    settle(&scroll, visible: visible)
    return true
  }

  /// Keeps the cursor on the board and in view, under the heading of its panel where that fits.
  func settle(_ scroll: inout Scroll, visible: Int) {
    scroll.cursor = min(max(0, scroll.cursor), max(0, items.count - 1))
    if items.indices.contains(scroll.cursor) {
      let item = items[scroll.cursor]
      let first = item.line == 0 ? item.row - 1 : item.row
      scroll.top = min(scroll.top, first)
      scroll.top = max(scroll.top, item.row - visible + 1)
    }
    scroll.top = min(max(0, scroll.top), max(0, height - visible))
  }

  private func nearest(to row: Int, in column: Int, forward: Bool? = nil) -> Int? {
    let own = items.indices.filter { items[$0].column == column }
    switch forward {
    case true?: return own.first { items[$0].row >= row } ?? own.last
    case false?: return own.last { items[$0].row <= row } ?? own.first
    case nil: return own.min { abs(items[$0].row - row) < abs(items[$1].row - row) }
    }
  }
}
