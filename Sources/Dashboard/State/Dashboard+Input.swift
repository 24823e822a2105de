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
    view.main = Scroll()
    // The indicator screen's side list is not what the filter narrows.
    if view.screen == .overview { view.side = Scroll() }
  }

  /// Takes a key of the export dialogue.
  mutating func typeExport(_ key: Key, _ prompt: ExportPrompt) -> [Effect] {
    switch key {
    case .escape, .control("c"):
      input = nil
      return []
    case .control("l"):
      return [.redraw]
    default:
      break
    }
    switch prompt.stage {
    case .editing: return edit(prompt, key)
    case .confirming: return confirm(prompt, key)
    case .probing: return []
    }
  }

  private mutating func edit(_ old: ExportPrompt, _ key: Key) -> [Effect] {
    var prompt = old
    switch key {
    case .tab, .backTab, .up, .down:
      prompt.field = prompt.field == .path ? .format : .path
    case .left:
      prompt.changeFormat(by: -1, screen: view.screen)
    case .right:
      prompt.changeFormat(by: 1, screen: view.screen)
    case .character(" ") where prompt.field == .format:
      prompt.changeFormat(by: 1, screen: view.screen)
    case .character(let text) where prompt.field == .path:
      prompt.path += text
      prompt.isOwnPath = true
      prompt.followEnding()
    case .backspace where prompt.field == .path, .delete where prompt.field == .path:
      prompt.path = String(prompt.path.dropLast())
      prompt.isOwnPath = true
    case .control("u") where prompt.field == .path:
      prompt.path = ""
      prompt.isOwnPath = true
    case .enter:
      guard prompt.path.contains(where: { $0 != " " }) else {
        message = Message(.exportNoPath, isFailure: true)
        return []
      }
      prompt.stage = .probing
      input = .export(prompt)
      return [.probe(path: prompt.path)]
    default:
      break
    }
    input = .export(prompt)
    return []
  }

  private mutating func confirm(_ old: ExportPrompt, _ key: Key) -> [Effect] {
    switch key {
    case .character("y"), .character("Y"):
      return write(old)
    case .character("n"), .character("N"):
      var prompt = old
      prompt.stage = .editing
      prompt.field = .path
      input = .export(prompt)
      return []
    default:
      return []
    }
  }

  /// Goes on with an export once it is known whether the file exists.
  mutating func probed(_ path: String, _ exists: Bool) -> [Effect] {
    guard case .export(var prompt)? = input, prompt.stage == .probing, prompt.path == path else {
      return []
    }
    guard exists else { return write(prompt) }
    prompt.stage = .confirming
    input = .export(prompt)
    return []
  }

  private mutating func write(_ prompt: ExportPrompt) -> [Effect] {
    input = nil
    message = nil
    layOut()
    let frame = draw()
    message = Message(.exporting)
    return [.export(frame, format: prompt.format, path: prompt.path)]
  }
}
