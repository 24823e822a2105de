import Indicators

extension Dashboard {
  mutating func openPalette() {
    input = .palette(PalettePrompt(PaletteEntry.all(on: view.screen, context)))
  }

  /// Takes a key of the palette; what it finds follows every key.
  mutating func typePalette(_ key: Key, _ old: PalettePrompt) -> [Effect] {
    var prompt = old
    let visible = PaletteDialogue.list(in: context.area).rows
    switch key {
    case .escape, .control("c"):
      input = nil
      return []
    case .enter:
      return prompt.chosen.map { go(to: $0.target) } ?? []
    case .control("l"):
      return [.redraw]
    case .character(let text):
      prompt.search(prompt.query + text)
    case .backspace, .delete:
      prompt.search(String(prompt.query.dropLast()))
    case .control("u"):
      prompt.search("")
    case .up, .control("p"), .backTab: prompt.move(.up, visible: visible)
    case .down, .control("n"), .tab: prompt.move(.down, visible: visible)
    case .pageUp: prompt.move(.pageUp, visible: visible)
    case .pageDown: prompt.move(.pageDown, visible: visible)
    case .home: prompt.move(.first, visible: visible)
    case .end: prompt.move(.last, visible: visible)
    default: break
    }
    input = .palette(prompt)
    return []
  }

  /// Closes the palette and does what was chosen.
  mutating func go(to target: PaletteEntry.Target) -> [Effect] {
    input = nil
    switch target {
    case .command(let command):
      return run(command)
    case .theme(let theme):
      use(theme)
    case .place(let place):
      var next = View(screen: .place)
      next.place = place
      push(next)
    case .indicator(let id):
      var next = View(screen: .indicator)
      next.indicator = id
      push(next)
    case .report(let report):
      var next = View(screen: .report)
      next.report = report
      push(next)
    }
    return []
  }
}
