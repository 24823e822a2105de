extension Dashboard {
  /// What stands under the cursor, in the words of the line that explains it.
  func spoken() -> String {
    if let row = screen.spokenRow(view) { return row }
    let words = FigureWords(context: context)
    let text = words.summary(screen.focus(view), inReport: view.screen == .report)
      .map(\.text).joined()
    return text.isEmpty ? screen.position(view) : text
  }

  /// The places that the cursor can stand on, from the first one down.
  func stops() -> [View] {
    guard view.screen != .help, screen.focus(view).isSomething else { return [] }
    var copy = self
    // The report screen scrolls by lines: its stops are the figures.
    let step: Motion = view.screen == .report ? .nextMatch : .down
    if view.screen == .report {
      copy.view.main = Scroll()
      copy.screen.settle(&copy.view)
    } else {
      copy.screen.move(.first, in: &copy.view)
    }
    var stops: [View] = []
    while stops.count < 10_000 {
      stops.append(copy.view)
      let before = copy.view
      copy.screen.move(step, in: &copy.view)
      if copy.view.main.cursor == before.main.cursor, copy.view.side.cursor == before.side.cursor {
        break
      }
    }
    return stops
  }
}

extension Focus {
  /// False where a screen has nothing to put the cursor on.
  fileprivate var isSomething: Bool {
    figure != nil || indicator != nil || destination != nil || !notes.isEmpty
  }
}
