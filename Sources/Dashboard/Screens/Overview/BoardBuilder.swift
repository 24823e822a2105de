import Indicators

/// Fills the overview's board with as much of each panel as there is room for.
struct BoardBuilder {
  /// A panel with what it may show.
  struct Part {
    let panel: Panel
    let rows: [Survey.Row]
    let isFolded: Bool
  }

  let context: Context
  let parts: [Part]
  /// The subjects that a filter leaves; `nil` for all.
  let shown: Set<Int>?
  /// The columns of panels.
  let columns: Int

  /// All indicators where the rows of the screen have room for them, or where all are asked for; else
  /// those that lead. Rows that stay empty go to more places, panel by panel.
  func board(_ whole: PanelBlock.Limits, rows: Int, isWhole: Bool) -> PanelBoard {
    var limits = whole
    var blocks = parts.map { block($0, limits) }
    if !isWhole, board(blocks).height > rows {
      limits.indicators = columns == 1 ? 4 : 6
      blocks = parts.map { block($0, limits) }
    }
    guard board(blocks).height <= rows else { return board(blocks) }
    for (index, part) in parts.enumerated() where !part.isFolded {
      grow(index, part, limits, rows, &blocks)
    }
    return board(blocks)
  }

  /// Shows as many more places in a panel as leave the board on the screen.
  private func grow(
    _ index: Int, _ part: Part, _ limits: PanelBlock.Limits, _ rows: Int,
    _ blocks: inout [PanelBlock?]
  ) {
    var (low, high) = (limits.places, part.rows.map(\.entries.count).max() ?? 0)
    while low < high {
      let middle = (low + high + 1) / 2
      var wider = limits
      wider.places = middle
      var trial = blocks
      trial[index] = block(part, wider)
      if board(trial).height <= rows {
        low = middle
        blocks = trial
      } else {
        high = middle - 1
      }
    }
  }

  private func block(_ part: Part, _ limits: PanelBlock.Limits) -> PanelBlock? {
    part.isFolded
      ? PanelBlock(folded: part.panel, count: part.rows.count)
      : PanelBlock(
        panel: part.panel, rows: part.rows, context: context, shown: shown, limits: limits)
  }

  private func board(_ blocks: [PanelBlock?]) -> PanelBoard {
    PanelBoard(blocks: blocks.compactMap(\.self), columns: columns)
  }
}
