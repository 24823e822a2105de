import Dashboard
import Terminal

extension ProgramWords {
  /// Why the dashboard cannot be shown.
  func noTerminal(_ error: TerminalError) -> String {
    switch error {
    case .noTerminal: unknownTerminal("")
    case .unknownType(let type): unknownTerminal(type)
    case .noPipe(let number): unreadable(SystemReason.text(number, self))
    }
  }
}
