/// A line of a gazetteer file that cannot be read.
public struct GazetteerError: Error, Hashable, CustomStringConvertible {
  /// What is wrong with a line.
  public enum Reason: Sendable, Hashable {
    /// The first line does not name the six columns.
    case header
    /// Not six columns.
    case columns(Int)
    /// No 6-digit code.
    case code(String)
    /// A second line with the code.
    case repeatedCode(String)
    /// No name.
    case name
    /// Neither province, prefecture nor county.
    case level(String)
    /// Neither `current` nor `former`.
    case status(String)
    /// A division above it that the file does not have.
    case parent(String)
    /// Bytes that are no UTF-8.
    case encoding
  }

  /// The line of the file, from 1.
  public let line: Int
  /// What is wrong with it.
  public let reason: Reason

  /// An error on a line, counted from 1.
  public init(line: Int, reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// The line and the reason in English.
  public var description: String {
    let text =
      switch reason {
      case .header: "the first line must be: code, name, level, parent, status, pinyin"
      case .columns(let count): "6 columns expected, \(count) found"
      case .code(let code): "not a 6-digit code: \(code)"
      case .repeatedCode(let code): "code given twice: \(code)"
      case .name: "the name is missing"
      case .level(let level): "not a level: \(level)"
      case .status(let status): "neither current nor former: \(status)"
      case .parent(let code): "no such parent: \(code)"
      case .encoding: "not UTF-8"
      }
    return "line \(line): \(text)"
  }
}
