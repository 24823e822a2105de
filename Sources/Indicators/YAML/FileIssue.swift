/// What is wrong with a place in a catalogue or configuration file; thrown where the file cannot be
/// used, kept as a warning where it can.
public struct FileIssue: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong at a place of a file.
  public enum Reason: Sendable, Hashable {
    /// The file is no YAML; the words are the parser's.
    case syntax(String)
    /// Something else than a mapping, a list or a text is expected here.
    case expected(Shape)
    /// A key that must be there is not.
    case missing
    /// A value that is none of the allowed ones.
    case notAllowed(value: String, allowed: [String])
    /// An id that stands twice.
    case repeatedID(String)
    /// A panel that no catalogue has.
    case unknownPanel(String)
    /// An indicator that no catalogue has.
    case unknownIndicator(String)
    /// Another number of names than two.
    case notTwo
    /// A rule without names and words.
    case emptyRule
    /// A name that no key of a keyboard has.
    case unknownKeyName(String)
    /// A key of the keyboard that would mean two commands.
    case keyClash(key: String, commands: [String])
    /// A command that cannot do without a key of the keyboard.
    case needsKey
    /// An id that no panel and no indicator has.
    case unknownID(String, nearest: String?)
    /// A path that leads nowhere.
    case noSuchPath(String)
    /// A key that means nothing; only a warning.
    case unknownKey(nearest: String?)
  }

  /// What a file may have at a place.
  public enum Shape: String, Sendable { case mapping, list, text }

  /// The file's name as the user knows it.
  public let file: String
  /// From 1.
  public let line: Int
  /// The key, with the entry's id where it has one: `gdp.match.names`; empty for the whole file.
  public let key: String
  /// What is wrong there.
  public let reason: Reason

  /// An issue at a line, counted from 1, and a key.
  public init(file: String, line: Int, key: String, reason: Reason) {
    self.file = file
    self.line = line
    self.key = key
    self.reason = reason
  }

  /// File, line, key and reason in English.
  public var description: String {
    let text =
      switch reason {
      case .syntax(let problem): "not YAML: \(problem)"
      case .expected(let shape): "a \(shape.rawValue) is expected here"
      case .missing: "missing"
      case .notAllowed(let value, let allowed):
        "\(value) is not one of \(allowed.joined(separator: ", "))"
      case .repeatedID(let id): "the id \(id) stands twice"
      case .unknownPanel(let id): "there is no panel \(id)"
      case .unknownIndicator(let id): "there is no indicator \(id)"
      case .notTwo: "two indicators are named here"
      case .emptyRule: "the rule has neither names nor words"
      case .unknownKeyName(let name): "no key is named \(name)"
      case .keyClash(let key, let commands):
        "\(key) would mean \(commands.joined(separator: " and "))"
      case .needsKey: "a key is needed"
      case .unknownID(let id, let nearest):
        "no panel or indicator \(id)" + (nearest.map { "; did you mean \($0)?" } ?? "")
      case .noSuchPath(let path): "no such file or folder: \(path)"
      case .unknownKey(let nearest):
        nearest.map { "unknown key; did you mean \($0)?" } ?? "unknown key"
      }
    return "\(file):\(line): \(key.isEmpty ? "" : key + ": ")\(text)"
  }
}
