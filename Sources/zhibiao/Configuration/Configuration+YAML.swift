import Dashboard
import Indicators
import Terminal

extension Configuration {
  /// Every key that the file may have.
  static let keyNames = [
    "language", "theme", "colour", "ambiguous-width", "accessible", "mouse", "resume", "hide",
    "reports", "keys",
  ]

  /// What came of reading a file.
  struct Reading {
    var configuration = Configuration()
    /// Keys that mean nothing.
    var warnings: [FileIssue] = []
    /// Everything that makes the file unusable, in the order of its lines.
    var errors: [FileIssue] = []
  }

  /// Reads a configuration file to its end, whatever is wrong with a part of it.
  ///
  /// - Parameters:
  ///   - yaml: the file's text; one without any key is none's choice of anything.
  ///   - name: the file's name, for messages.
  static func reading(_ yaml: String, name: String) -> Reading {
    var reader = YAMLReader(file: name)
    var result = Reading()
    guard !isBlank(yaml) else { return result }
    do throws(FileIssue) {
      let fields = try reader.fields(reader.root(of: yaml), "", allowed: keyNames)
      for (key, node) in fields.pairs {
        do throws(FileIssue) {
          try result.configuration.take(key, node, &reader, &result.errors)
        } catch {
          result.errors.append(error)
        }
      }
    } catch {
      result.errors.append(error)
    }
    result.errors.sort { $0.line < $1.line }
    result.warnings = reader.warnings
    return result
  }

  private mutating func take(
    _ key: String, _ node: YAMLReader.Value, _ reader: inout YAMLReader,
    _ errors: inout [FileIssue]
  ) throws(FileIssue) {
    func choice<Value: RawRepresentable<String>>(
      _ values: [Value], _ reader: YAMLReader
    ) throws(FileIssue) -> Value {
      try reader.choice(values, reader.text(node, key), node, key)
    }
    switch key {
    case "language": language = try choice(Language.allCases, reader)
    case "theme": theme = try choice(ThemeName.allCases, reader)
    case "colour": colour = try choice(ColourChoice.allCases, reader)
    case "ambiguous-width": ambiguousWidth = try choice(Columns.allCases, reader).width
    case "accessible": isAccessible = try choice(Switch.allCases, reader) == .on
    case "mouse": usesMouse = try choice(Switch.allCases, reader) == .on
    case "resume": resumes = try choice(Switch.allCases, reader) == .on
    case "hide": hidden = try reader.numberedTexts(node, key).map { Entry($0, line: $1) }
    case "reports":
      reports = try reader.numberedTexts(node, key).map {
        Entry(UserPath.expanded($0), line: $1)
      }
    default: keys = try Configuration.keys(of: node, &reader, &errors)
    }
  }

  private static func keys(
    of node: YAMLReader.Value, _ reader: inout YAMLReader, _ errors: inout [FileIssue]
  ) throws(FileIssue) -> KeyMap {
    let names = Command.allCases.map(\.name)
    var keys: [Command: [Key]] = [:]
    var nodes: [Command: YAMLReader.Value] = [:]
    for (name, value) in try reader.fields(node, "keys", allowed: names).pairs {
      guard let command = Command(name: name) else { continue }
      let path = YAMLReader.join("keys", name)
      var own: [Key] = []
      do throws(FileIssue) {
        for text in try reader.list(value, path) {
          guard let key = Key(name: text) else {
            errors.append(reader.error(value, path, .unknownKeyName(text)))
            continue
          }
          own.append(key)
        }
        keys[command] = own
        nodes[command] = value
      } catch {
        errors.append(error)
      }
    }
    do throws(KeyMapProblems) {
      return try KeyMap.standard.rebinding(keys)
    } catch {
      errors += issues(of: error, at: node, nodes, reader)
      return .standard
    }
  }

  /// What is wrong with the keys, on the lines that the user wrote: of two commands with one key at
  /// least one stands in the file.
  private static func issues(
    of problems: KeyMapProblems, at node: YAMLReader.Value, _ nodes: [Command: YAMLReader.Value],
    _ reader: YAMLReader
  ) -> [FileIssue] {
    func issue(_ command: Command?, _ reason: FileIssue.Reason) -> FileIssue {
      reader.error(
        command.flatMap { nodes[$0] } ?? node, YAMLReader.join("keys", command?.name ?? ""), reason)
    }
    return problems.missing.map { issue($0, .needsKey) }
      + problems.clashes.map { clash in
        issue(
          clash.commands.last { nodes[$0] != nil },
          .keyClash(key: clash.key.name, commands: clash.commands.map(\.name)))
      }
  }

  /// True for a file that says nothing: only blank lines and comments.
  private static func isBlank(_ yaml: String) -> Bool {
    yaml.split(whereSeparator: \.isNewline).allSatisfy { line in
      line.first { !$0.isWhitespace }.map { $0 == "#" } ?? true
    }
  }

  private enum Switch: String, CaseIterable {
    case on = "true"
    case off = "false"
  }

  private enum Columns: String, CaseIterable {
    case one = "1"
    case two = "2"
    var width: AmbiguousWidth { self == .one ? .one : .two }
  }
}
