import Dashboard
import Glibc

/// Carries out the dashboard's effects on files.
struct FileWork {
  let words: ProgramWords

  /// The outcome of an effect; `nil` for one that is about no file.
  func perform(_ effect: Effect) -> Event? {
    switch effect {
    case .probe(let path):
      .probed(path: path, found: kind(of: UserPath.expanded(path)))
    case .export(let document, let path):
      .exported(path: path, failure: failure(of: { try write(document, path) }))
    case .save(let dismissed):
      .saved(failure: failure(of: { try StateFolder().save(dismissed: dismissed, words: words) }))
    case .keep(let panels):
      .saved(failure: failure(of: { try StateFolder().save(panels: panels, words: words) }))
    case .quit, .suspend, .redraw, .copy, .mouse:
      nil
    }
  }

  private func kind(of path: String) -> PathKind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  private func write(_ document: String, _ path: String) throws {
    let output = try OutputFile(path: UserPath.expanded(path), words: words)
    try output.write(document)
    try output.finish()
  }

  /// The reason why something could not be written, or `nil`; which file it is, the dashboard knows.
  private func failure(of work: () throws -> Void) -> String? {
    do {
      try work()
      return nil
    } catch let failure as Failure {
      return failure.reason ?? failure.message
    } catch {
      return "\(error)"
    }
  }
}
