extension Dashboard {
  /// Takes a key of the filter line; what is listed follows every key.
  mutating func typeFilter(_ key: Key, before: String) -> [Effect] {
    switch key {
    case .character(let text):
      setFilter(view.filter + text)
    case .backspace, .delete:
      setFilter(String(view.filter.dropLast()))
    case .control("u"):
      setFilter("")
    case .enter:
      input = nil
      // What was found stays when the filter goes.
      if view.screen == .indicator { view.indicator = screen.focus(view).indicator }
    case .escape, .control("c"):
      setFilter(before)
      input = nil
    case .up, .down, .pageUp, .pageDown:
      // The list can be walked through while the filter is typed.
      if let motion = options.keys.command(for: key, on: view.screen)?.motion {
        screen.move(motion, in: &view)
      }
    case .control("l"):
      return [.redraw]
    default:
      break
    }
    return []
  }

  mutating func setFilter(_ text: String) {
    guard text != view.filter else { return }
    view.filter = text
    if view.screen == .report {
      view.seeksMatch = true
      return
    }
    view.main = Scroll()
    // The indicator screen's side list follows the indicator.
    if view.screen == .overview { view.side = Scroll() }
  }
}
