extension Dashboard {
  private static let mostDigits = 4

  /// Takes a key of a count: digits, then the movement that is done so many times; `g` and `G` go to
  /// the row of that number.
  mutating func typeCount(_ key: Key, _ digits: String) -> [Effect] {
    switch key {
    case .character(let text) where text.count == 1 && text.allSatisfy { ("0"..."9").contains($0) }:
      if digits.count < Dashboard.mostDigits { input = .count(digits + text) }
      return []
    case .backspace, .delete:
      input = .count(String(digits.dropLast()))
      return []
    case .control("l"):
      return [.redraw]
    default:
      break
    }
    input = nil
    guard let count = Int(digits), count > 0,
      let motion = options.keys.command(for: key, on: view.screen)?.motion
    else {
      if key != .escape, key != .control("c") { message = Message(.countNeedsMotion) }
      return []
    }
    if motion == .first || motion == .last {
      screen.move(.first, in: &view)
      move(.down, times: count - 1)
    } else {
      move(motion, times: count)
    }
    return []
  }

  /// Moves until nothing moves any more, at most so many times.
  private mutating func move(_ motion: Motion, times count: Int) {
    for _ in 0..<count {
      let before = view
      screen.move(motion, in: &view)
      layOut()
      if view == before { return }
    }
  }
}
