import Dashboard
import ReportText

/// A path that gives no report, and why.
struct ReportProblem {
  enum Reason {
    case system(Int32)
    case emptyFolder
    case source(SourceError)
    case noColumn(String)
  }

  let path: String
  let reason: Reason

  /// One line: the path and the reason.
  func line(_ words: ProgramWords) -> String {
    let text =
      switch reason {
      case .system(let number):
        words.systemReason(number) ?? words.unreadable(SystemReason.text(number, words))
      case .emptyFolder: words.emptyFolder
      case .source(.notText): words.isBinary
      case .source(.invalidUTF8(_, _, let offset)): words.notUTF8(offset: offset)
      case .noColumn(let name): words.noColumn(name)
      }
    return "\(path): \(text)"
  }
}
