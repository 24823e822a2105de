internal import Dashboard

/// A frame with the styles in which its cells are written.
///
/// A blank looks the same in any colour: it takes the style of the cell before it, which saves the
/// terminal two changes of style a gap. The blanks that end a row have none, so that ncurses can
/// clear them at once.
struct StyledFrame {
  let frame: Frame
  private let styles: [Style?]

  /// An empty screen.
  init(size: Size) {
    frame = Frame(size: size)
    styles = Array(repeating: nil, count: size.rows * size.columns)
  }

  init(_ frame: Frame) {
    self.frame = frame
    var styles: [Style?] = []
    styles.reserveCapacity(frame.cells.count)
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      let end = cells.lastIndex { !$0.isInvisible }.map { $0 + 1 } ?? cells.startIndex
      var before = Style.plain
      for cell in cells[..<end] {
        if !cell.isInvisible {
          before = cell.style
        } else if before.showsOnBlanks {
          before = .plain
        }
        styles.append(before)
      }
      styles += repeatElement(nil, count: cells.endIndex - end)
    }
    self.styles = styles
  }

  /// Calls `body` for every cell that differs from an older frame of the same size, row by row.
  func forEachChange(
    from old: StyledFrame,
    _ body: (_ column: Int, _ row: Int, _ cell: Frame.Cell, _ style: Style?) -> Void
  ) {
    let columns = frame.size.columns
    for index in frame.cells.indices {
      let cell = frame.cells[index]
      if styles[index] != old.styles[index] || cell != old.frame.cells[index] {
        body(index % columns, index / columns, cell, styles[index])
      }
    }
  }
}

extension Style {
  /// True where a blank shows something of the style.
  fileprivate var showsOnBlanks: Bool {
    background != .terminal || !attributes.isDisjoint(with: [.underline, .reverse])
  }
}
