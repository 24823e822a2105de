import Dashboard
import Terminal

/// Runs the dashboard in a terminal: inputs to events, effects to deeds, frames to the screen.
struct LiveSession {
  let terminal: Terminal

  /// Runs until the user quits, or a signal ends the program; that signal is the answer.
  func run(_ dashboard: inout Dashboard) -> Int32? {
    terminal.takeMouse(dashboard.options.usesMouse)
    terminal.show(dashboard.frame(size: terminal.size))
    while true {
      var next: Terminal.Input? = terminal.nextInput()
      // What has come meanwhile is taken in before the screen is drawn, so that a held key cannot
      // run ahead of it.
      while let input = next {
        switch handle(input, &dashboard) {
        case .goesOn: break
        case .quits: return nil
        case .ends(let signal): return signal
        }
        next = terminal.pendingInput()
      }
      terminal.show(dashboard.frame(size: terminal.size))
    }
  }

  private enum Outcome {
    case goesOn
    case quits
    case ends(signal: Int32)
  }

  private func handle(_ input: Terminal.Input, _ dashboard: inout Dashboard) -> Outcome {
    switch input {
    case .ended(let signal):
      return .ends(signal: signal)
    case .suspensionAsked:
      terminal.suspend()
      return perform(dashboard.update(.resize(terminal.size)), &dashboard)
    case .resized(let size):
      return perform(dashboard.update(.resize(size)), &dashboard)
    case .mouse(let mouse):
      return perform(dashboard.update(.mouse(mouse)), &dashboard)
    case .key(let key):
      return perform(dashboard.update(.key(key)), &dashboard)
    }
  }

  private func perform(_ effects: [Effect], _ dashboard: inout Dashboard) -> Outcome {
    for effect in effects {
      var answer: Event?
      switch effect {
      case .quit:
        return .quits
      case .suspend:
        terminal.suspend()
        answer = .resize(terminal.size)
      case .redraw:
        terminal.redraw()
      case .copy(let clip):
        answer = .copied(clip, refusal: terminal.copy(clip.text))
      case .mouse(let isTaken):
        terminal.takeMouse(isTaken)
      case .probe, .export, .save, .keep:
        answer = FileWork(words: ProgramWords(dashboard.options.language)).perform(effect)
      }
      if let answer, case let outcome = perform(dashboard.update(answer), &dashboard) {
        guard case .goesOn = outcome else { return outcome }
      }
    }
    return .goesOn
  }
}
