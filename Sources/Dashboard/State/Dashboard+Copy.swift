import Indicators

extension Dashboard {
  /// Copies what stands under the cursor: place, indicator, value with unit, period; what has no
  /// figure, in the words of the detail line.
  func copyCell() -> String? {
    let focus = screen.focus(view)
    guard let figure = focus.figure else { return focus.remark.isEmpty ? nil : focus.remark }
    return FigureWords(context: context).citation(figure)
  }

  mutating func copy(_ text: String?) -> [Effect] {
    guard let text, !text.isEmpty else {
      message = Message(.nothingToCopy)
      return []
    }
    return [.copy(text)]
  }

  mutating func copied(_ text: String, _ refusal: CopyRefusal?) {
    switch refusal {
    case nil:
      let lines = text.utf8.count { $0 == 0x0A }
      message = Message(lines > 1 ? .copiedLines(lines) : .copied(text))
    case .unknownTerminal?:
      message = Message(.cannotCopy, isFailure: true)
    case .tooLong(let most)?:
      message = Message(.tooLongToCopy(most), isFailure: true)
    }
  }
}
