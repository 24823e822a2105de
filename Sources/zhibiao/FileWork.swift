import Dashboard
import Glibc

/// Carries out the dashboard's effects on files.
struct FileWork {
  let words: ProgramWords

  /// The outcome of an effect; `nil` for one that is about no file.
  func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .probe(let path):
      .probed(path: path, exists: access(UserPath.expanded(path), F_OK) == 0)
    case .export(let frame, let format, let path):
      .exported(path: path, failure: failure(of: { try write(frame, format, path) }))
    case .save(let dismissed):
      .saved(failure: failure(of: { try StateFolder().save(dismissed: dismissed, words: words) }))
    case .keep(let folded):
      .saved(failure: failure(of: { try StateFolder().save(folded: folded, words: words) }))
    case .quit, .suspend, .redraw, .copy, .mouse:
      nil
    }
  }

  private func write(_ frame: Frame, _ format: ExportFormat, _ path: String) throws {
    let output = try OutputFile(path: UserPath.expanded(path), words: words)
    try output.write(frame.exported(as: format))
    try output.finish()
  }

  /// The reason why something could not be written, or `nil`.
  private func failure(of work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch let failure as Failure {
      return failure.message
    } catch {
      return "\(error)"
    }
  }
}
