import Dashboard

/// Runs the dashboard as lines of text: what it says goes to standard output, commands come from
/// standard input.
struct SpokenSession {
  let words: ProgramWords

  /// Runs until the user quits or standard input ends.
  ///
  /// - Returns: where the user was then.
  func run(_ dashboard: Dashboard) throws -> SessionRecord {
    var spoken = SpokenDashboard(dashboard)
    try tell(spoken.screen(), prompts: true)
    while let line = readLine() {
      let answer = spoken.take(line)
      var lines = answer.lines
      var effects = answer.effects
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        if effect == .quit {
          try tell(lines, prompts: false)
          return spoken.dashboard.session
        }
        guard let event = event(of: effect) else { continue }
        let next = spoken.take(event)
        lines += next.lines
        effects.insert(contentsOf: next.effects, at: 0)
      }
      try tell(lines, prompts: true)
    }
    return spoken.dashboard.session
  }

  /// The outcome of an effect; there is no clipboard without a screen.
  private func event(of effect: Effect) -> Event? {
    if case .copy(let clip) = effect { return .copied(clip, refusal: .unknownTerminal) }
    return FileWork(words: words).perform(effect)
  }

  private func tell(_ lines: [String], prompts: Bool) throws {
    let output = try OutputFile(path: nil, words: words)
    try output.write(lines.map { PrintableText.line($0) + "\n" }.joined() + (prompts ? "> " : ""))
    try output.finish()
  }
}
