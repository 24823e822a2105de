extension Frame {
  /// Calls `body` for every cell that differs from an older frame of the same size, row by row, with
  /// the style to write it in.
  ///
  /// A blank looks the same in any colour: it takes the style of the cell before it, which saves the
  /// terminal two changes of style a gap. The blanks that end a row are plain, so that any terminal
  /// can clear them at once.
  package func forEachChange(
    from old: Frame, _ body: (_ column: Int, _ row: Int, _ cell: Cell, _ style: Style) -> Void
  ) {
    for row in 0..<size.rows {
      let start = row * size.columns
      // Most rows stay as they are.
      let isSame = (start..<start + size.columns).allSatisfy { cells[$0] == old.cells[$0] }
      if isSame { continue }
      let oldStyles = old.writtenStyles(inRow: row)
      for (column, style) in writtenStyles(inRow: row).enumerated() {
        let cell = cells[start + column]
        if style != oldStyles[column] || cell != old.cells[start + column] {
          body(column, row, cell, style)
        }
      }
    }
  }

  /// The style in which each cell of a row is written.
  private func writtenStyles(inRow row: Int) -> [Style] {
    var styles = Array(repeating: Style.plain, count: size.columns)
    let cells = self.row(row)
    guard let last = cells.lastIndex(where: { !$0.isInvisible }) else { return styles }
    var before = Style.plain
    for index in cells.startIndex...last {
      if !cells[index].isInvisible {
        before = cells[index].style
      } else if before.showsOnBlanks {
        before = .plain
      }
      styles[index - cells.startIndex] = before
    }
    return styles
  }
}

extension Style {
  /// True where a blank shows something of the style.
  fileprivate var showsOnBlanks: Bool {
    background != .terminal || !attributes.isDisjoint(with: [.underline, .reverse])
  }
}
