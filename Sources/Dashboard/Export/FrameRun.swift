/// Neighbouring cells of one row that look alike: the unit in which exports write.
struct FrameRun: Hashable {
  let style: Style
  /// The first column.
  private(set) var column: Int
  /// How many columns the run takes.
  private(set) var width: Int
  private(set) var text: String
  /// What the cells hold; a run holds one class only where `Frame.runs` was asked to part them.
  let content: Content

  /// The kinds of cells that fonts treat differently.
  enum Content: Hashable {
    /// ASCII: one advance for all in a monospace font.
    case ascii
    /// Lines, bars and blocks (U+2500–U+259F), which join without gaps.
    case drawing
    /// Two columns wide.
    case wide
    /// A narrow cluster that may come from another font (“, ≈, ①).
    case other
  }

  fileprivate init(_ cell: Frame.Cell, column: Int, content: Content) {
    style = cell.style
    self.column = column
    width = cell.width
    text = cell.cluster.text
    self.content = content
  }

  /// The run without the blanks at its ends.
  var withoutOuterBlanks: FrameRun {
    var run = self
    while run.text.first == " " {
      run.text.removeFirst()
      run.column += 1
      run.width -= 1
    }
    while run.text.last == " " {
      run.text.removeLast()
      run.width -= 1
    }
    return run
  }

  fileprivate mutating func append(_ cell: Frame.Cell) {
    width += cell.width
    text.append(cell.cluster)
  }
}

extension FrameRun.Content {
  init(_ cell: Frame.Cell) {
    guard cell.width == 1 else {
      self = .wide
      return
    }
    guard let scalar = cell.cluster.only else {
      self = .other
      return
    }
    self = scalar.isASCII ? .ascii : (0x2500...0x259F).contains(scalar.value) ? .drawing : .other
  }
}

extension Frame {
  /// The runs of a row from left to right, without the blanks that end it.
  ///
  /// - Parameter partingContent: also begin a new run where the class of the cells changes;
  ///   clusters of the class `other` then stand alone.
  func runs(ofRow row: Int, partingContent: Bool = false) -> [FrameRun] {
    let cells = Array(self.row(row))
    let end = cells.lastIndex { !$0.isInvisible }.map { $0 + 1 } ?? 0
    var runs: [FrameRun] = []
    for (column, cell) in cells[..<end].enumerated() where cell.width > 0 {
      let content = partingContent ? FrameRun.Content(cell) : .other
      if let last = runs.last, last.style == cell.style, last.content == content,
        !partingContent || content != .other
      {
        runs[runs.count - 1].append(cell)
      } else {
        runs.append(FrameRun(cell, column: column, content: content))
      }
    }
    return runs
  }
}
