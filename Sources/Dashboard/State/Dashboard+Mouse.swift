extension Dashboard {
  private static let wheelRows = 3

  /// Takes what the mouse does: a press chooses what stands there, a double one opens it, the wheel
  /// moves in the pane under it.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard !isTooSmall else { return [] }
    switch input {
    case .palette(let prompt)?:
      return point(mouse, in: prompt)
    case .filter?, .export?, .count?:
      return []
    case nil:
      break
    }
    switch mouse.action {
    case .wheelUp, .wheelDown:
      var pointed = view
      if screen.select(at: mouse.position, in: &pointed) != nil, pointed.pane != view.pane {
        view.pane = pointed.pane
        layOut()
      }
      for _ in 0..<Dashboard.wheelRows {
        screen.move(mouse.action == .wheelUp ? .up : .down, in: &view)
      }
      return []
    case .press, .doublePress:
      if let tab = tabs.first(where: { $0.area.contains(mouse.position) }) {
        return run(tab.command)
      }
      return press(mouse)
    }
  }

  private mutating func press(_ mouse: Mouse) -> [Effect] {
    switch screen.select(at: mouse.position, in: &view) {
    case .heading?:
      let canSort = options.keys.bindings(on: view.screen).contains { $0.command == .sort }
      return canSort && mouse.action == .press ? run(.sort) : []
    case .item?:
      return mouse.action == .doublePress ? run(.open) : []
    case nil:
      return []
    }
  }

  /// In the palette a press chooses, a double press goes there, the wheel moves.
  private mutating func point(_ mouse: Mouse, in old: PalettePrompt) -> [Effect] {
    var prompt = old
    let list = PaletteDialogue.list(in: context.area)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      let motion: Motion = mouse.action == .wheelUp ? .up : .down
      for _ in 0..<Dashboard.wheelRows { prompt.move(motion, visible: list.rows) }
    case .press, .doublePress:
      let index = prompt.scroll.top + mouse.position.row - list.row
      guard list.contains(mouse.position), prompt.found.indices.contains(index) else { return [] }
      prompt.scroll.cursor = index
      if mouse.action == .doublePress { return go(to: prompt.found[index].target) }
    }
    input = .palette(prompt)
    return []
  }
}
