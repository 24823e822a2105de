import Dashboard
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
    case .file(let issue)?: throw Failure(message: words.issue(issue))
    case nil: return
    }
  }

  /// The file that is read; where none exists, the one that would be.
  static var path: String? {
    CommandLine.value(of: "--config") ?? UserPath.configuration("config.yaml")
  }

  private enum Problem {
    case unreadable(String, Int32)
    case file(FileIssue)
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
    do throws(FileIssue) {
      (outcome.configuration, outcome.warnings) = try Configuration.reading(
        String(decoding: bytes, as: UTF8.self), name: path)
    } catch {
      outcome.problem = .file(error)
    }
    return outcome
  }
}

extension CommandLine {
  /// The value of an option before the options are parsed; `nil` where it is not given.
  static func value(of option: String) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
      if argument == "--" { return nil }
    }
    return nil
  }
}
