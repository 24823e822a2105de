import Dashboard
import Indicators
import Terminal

extension Configuration {
  /// Every key that the file may have.
  static let keyNames = [
    "language", "theme", "colour", "ambiguous-width", "accessible", "mouse", "resume", "reports",
    "keys",
  ]

  /// Reads a configuration file.
  ///
  /// - Parameters:
  ///   - yaml: the file's text; one without any key is none's choice of anything.
  ///   - name: the file's name, for messages.
  /// - Returns: the choices, and the keys that mean nothing.
  /// - Throws: the first thing that makes the file unusable.
  static func reading(
    _ yaml: String, name: String
  ) throws(FileIssue) -> (configuration: Configuration, warnings: [FileIssue]) {
    var reader = YAMLReader(file: name)
    var result = Configuration()
    guard !isBlank(yaml) else { return (result, []) }
    let fields = try reader.fields(reader.root(of: yaml), "", allowed: keyNames)
    for (key, node) in fields.pairs {
      func choice<Value: RawRepresentable<String>>(_ values: [Value]) throws(FileIssue) -> Value {
        try reader.choice(values, reader.text(node, key), node, key)
      }
      switch key {
      case "language": result.language = try choice(Language.allCases)
      case "theme": result.theme = try choice(ThemeName.allCases)
      case "colour": result.colour = try choice(ColourChoice.allCases)
      case "ambiguous-width": result.ambiguousWidth = try choice(Columns.allCases).width
      case "accessible": result.isAccessible = try choice(Switch.allCases) == .on
      case "mouse": result.usesMouse = try choice(Switch.allCases) == .on
      case "resume": result.resumes = try choice(Switch.allCases) == .on
      case "reports": result.reports = try reader.texts(node, key).map(UserPath.expanded)
      default: result.keys = try keys(of: node, &reader)
      }
    }
    return (result, reader.warnings)
  }

  private static func keys(
    of node: YAMLReader.Value, _ reader: inout YAMLReader
  ) throws(FileIssue) -> KeyMap {
    let names = Command.allCases.map(\.name)
    var keys: [Command: [Key]] = [:]
    var nodes: [Command: YAMLReader.Value] = [:]
    for (name, value) in try reader.fields(node, "keys", allowed: names).pairs {
      guard let command = Command(name: name) else { continue }
      let path = YAMLReader.join("keys", name)
      keys[command] = []
      nodes[command] = value
      for text in try reader.list(value, path) {
        guard let key = Key(name: text) else {
          throw reader.error(value, path, .unknownKeyName(text))
        }
        keys[command]?.append(key)
      }
    }
    do throws(KeyClash) {
      return try KeyMap.standard.rebinding(keys)
    } catch {
      // The line that the user wrote: of the two commands at least one stands in the file.
      let own = error.commands.last { nodes[$0] != nil }
      throw reader.error(
        own.flatMap { nodes[$0] } ?? node, YAMLReader.join("keys", own?.name ?? ""),
        .keyClash(key: error.key.name, commands: error.commands.map(\.name)))
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
