extension Dashboard {
  private static let wheelRows = 3

  /// Takes what the mouse does: a press chooses what stands there, a double one opens it, the wheel
  /// moves in the pane under it.
  mutating func take(_ mouse: Mouse) -> [Effect] {
    guard !isTooSmall else { return [] }
    switch input {
    case .palette(let prompt)?:
      return point(mouse, in: prompt)
    case .export(let prompt)?:
      return point(mouse, in: prompt)
    case .filter?, .count?:
      // A press ends the typing and then means what it always means.
      if mouse.action == .press || mouse.action == .doublePress { input = nil }
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

  /// In the export dialogue a press chooses a format or the name.
  private mutating func point(_ mouse: Mouse, in old: ExportPrompt) -> [Effect] {
    guard old.stage == .editing, mouse.action == .press || mouse.action == .doublePress else {
      return []
    }
    var prompt = old
    let dialogue = ExportDialogue(prompt: old, context: context)
    if let format = dialogue.formats.first(where: { $0.area.contains(mouse.position) })?.format {
      prompt.field = .format
      prompt.choose(format, screen: view.screen)
    } else if dialogue.path.contains(mouse.position) {
      prompt.field = .path
    }
    input = .export(prompt)
    return []
  }

  /// In the palette a press chooses, a double press goes there, one beside it closes it, the wheel
  /// moves.
  private mutating func point(_ mouse: Mouse, in old: PalettePrompt) -> [Effect] {
    var prompt = old
    let list = PaletteDialogue.list(in: context.area)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      let motion: Motion = mouse.action == .wheelUp ? .up : .down
      for _ in 0..<Dashboard.wheelRows { prompt.move(motion, visible: list.rows) }
    case .press, .doublePress:
      guard PaletteDialogue.box(in: context.area).contains(mouse.position) else {
        input = nil
        return []
      }
      let index = prompt.scroll.top + mouse.position.row - list.row
      guard list.contains(mouse.position), prompt.found.indices.contains(index) else { return [] }
      prompt.scroll.cursor = index
      if mouse.action == .doublePress { return go(to: prompt.found[index].target) }
    }
    input = .palette(prompt)
    return []
  }
}
