import Dashboard
import Glibc
import Indicators

/// The configuration of this run: of the file that `--config` names, else of
/// `$XDG_CONFIG_HOME/zhibiao/config.yaml` where it exists.
///
/// The file is read once, before the options, for it may choose the language of their help.
enum Settings {
  /// What came of reading the file.
  private static let outcome = read()

  /// The choices; none where there is no file, or a broken one.
  static var current: Configuration { outcome.configuration }

  /// Tells what is wrong with the file.
  ///
  /// - Throws: `Failure` where it cannot be used.
  static func check(_ words: ProgramWords) throws {
    for warning in outcome.warnings { Message.print(words.issue(warning)) }
    switch outcome.problem {
    case .unreadable(let path, let number)?:
      throw Failure(
        message: words.brokenFile(path, reason: SystemReason.text(number, words)))
    case .file(let issues)?:
      for issue in issues.dropLast() { Message.print(words.issue(issue)) }
      if let last = issues.last { throw Failure(message: words.issue(last)) }
    case nil: return
    }
  }

  /// Warns of entries of `hide` that no panel and no indicator has for its id.
  static func checkHidden(_ catalogue: Catalogue, _ words: ProgramWords) {
    let known = catalogue.panels.map(\.id) + catalogue.indicators.map(\.id)
    for entry in current.hidden where !known.contains(entry.text) {
      let nearest = YAMLReader.nearest(entry.text, of: known)
      Message.print(
        words.issue(issue(entry, "hide", .unknownID(entry.text, nearest: nearest))))
    }
  }

  /// The reports of the configuration that are there; the others are told.
  ///
  /// - Throws: `Failure` where some are named and none is there.
  static func reports(_ words: ProgramWords) throws -> [String] {
    let missing = current.reports.filter { access($0.text, F_OK) != 0 }
      .map { words.issue(issue($0, "reports", .noSuchPath($0.text))) }
    if let last = missing.last, missing.count == current.reports.count {
      for message in missing.dropLast() { Message.print(message) }
      throw Failure(message: last)
    }
    for message in missing { Message.print(message) }
    return current.reports.map(\.text).filter { access($0, F_OK) == 0 }
  }

  private static func issue(
    _ entry: Configuration.Entry, _ key: String, _ reason: FileIssue.Reason
  ) -> FileIssue {
    FileIssue(file: path ?? "", line: entry.line, key: key, reason: reason)
  }

  /// The file that is read; where none exists, the one that would be.
  static var path: String? {
    CommandLine.value(of: "--config") ?? UserPath.configuration("config.yaml")
  }

  private enum Problem {
    case unreadable(String, Int32)
    case file([FileIssue])
  }

  private struct Outcome {
    var configuration = Configuration()
    var warnings: [FileIssue] = []
    var problem: Problem?
  }

  private static func read() -> Outcome {
    var outcome = Outcome()
    let asked = CommandLine.value(of: "--config")
    guard let path = asked ?? UserPath.existingConfiguration("config.yaml") else { return outcome }
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileReader.bytes(of: path)
    } catch {
      outcome.problem = .unreadable(path, error.number)
      return outcome
    }
    let reading = Configuration.reading(String(decoding: bytes, as: UTF8.self), name: path)
    outcome.warnings = reading.warnings
    if reading.errors.isEmpty {
      outcome.configuration = reading.configuration
    } else {
      outcome.problem = .file(reading.errors)
    }
    return outcome
  }
}
