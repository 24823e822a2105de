import Indicators

extension Dashboard {
  /// What stands under the cursor: place, indicator, value with unit, period; what has no figure, in
  /// the words of the detail line.
  private var cell: Clip? {
    let focus = screen.focus(view)
    guard let figure = focus.figure else {
      return focus.remark.isEmpty ? nil : Clip(PrintableText.line(focus.remark), .cell)
    }
    return Clip(FigureWords(context: context).citation(figure), .cell)
  }

  /// The figures of the row under the cursor, each on a line with its parts between tabs.
  private var row: Clip? {
    let figures = screen.figures(ofRow: view)
    guard !figures.isEmpty else { return cell }
    let words = FigureWords(context: context)
    return Clip(
      figures.map { words.record($0) + "\n" }.joined(), .row(figures: figures.count))
  }

  mutating func copyCell() -> [Effect] { copy(cell) }

  mutating func copyRow() -> [Effect] { copy(row) }

  mutating func copyScreen() -> [Effect] {
    copy(Clip(draw().exported(as: .text), .screen(lines: size.rows)))
  }

  private mutating func copy(_ clip: Clip?) -> [Effect] {
    guard let clip else {
      message = Message(.nothingToCopy)
      return []
    }
    return [.copy(clip)]
  }

  mutating func copied(_ clip: Clip, _ refusal: CopyRefusal?) {
    switch refusal {
    case nil:
      message = Message(.copied(clip))
    case .unknownTerminal?:
      message = Message(.cannotCopy, isFailure: true)
    case .tooLong(let most)?:
      message = Message(.tooLongToCopy(most), isFailure: true)
    }
  }
}
