// What the argument parser says by itself, which it has only in English.
extension HelpWords {
  /// A message of the argument parser in the chosen language.
  package func translated(_ message: String) -> String {
    guard language == .zh else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0)) }.joined(separator: "\n")
  }

  private func translated(line: String) -> String {
    for (english, chinese) in HelpWords.sentences {
      if let values = HelpWords.values(of: line, english) {
        return HelpWords.filled(chinese, values.map { HelpWords.list(of: $0) })
      }
    }
    var result = line
    for (english, chinese) in HelpWords.words {
      if let range = result.firstRange(of: english) { result.replaceSubrange(range, with: chinese) }
    }
    return result
  }

  /// Whole lines; `{}` stands for what differs.
  private static let sentences: [(english: String, chinese: String)] = [
    ("Error: Unknown option '{}'. Did you mean '{}'?", "错误：没有选项 {}，是否为 {}？"),
    ("Error: Unknown option '{}'", "错误：没有选项 {}"),
    ("Error: Missing expected argument '{}'", "错误：缺少参数 {}"),
    ("Error: Missing one of: {}", "错误：须有其中之一：{}"),
    ("Error: Missing value for '{}'", "错误：{} 缺少值"),
    ("Error: Unexpected argument '{}'", "错误：多余的参数 {}"),
    ("Error: {} unexpected arguments: {}", "错误：多余的 {} 个参数：{}"),
    (
      "Error: The value '{}' is invalid for '{}'. Please provide one of the following:",
      "错误：{} 不是 {} 的值。可选："
    ),
    (
      "Error: The value '{}' is invalid for '{}'. Please provide one of {}.",
      "错误：{} 不是 {} 的值。可选：{}"
    ),
    ("Error: The value '{}' is invalid for '{}'", "错误：{} 不是 {} 的值"),
    (
      "Error: The option '{}' does not take any value, but '{}' was specified.",
      "错误：选项 {} 不带值，却给了 {}"
    ),
    ("  See '{} help <subcommand>' for detailed help.", "  各命令的说明：{} help <命令>"),
    ("  See '{}' for more information.", "  详见 {}"),
  ]

  /// Words inside a line, in the order in which they are replaced.
  private static let words: [(english: String, chinese: String)] = [
    ("OVERVIEW: ", ""), ("USAGE: ", "用法： "), ("Usage: ", "用法： "), ("Help:  ", "说明： "),
    ("Error: ", "错误："), ("ARGUMENTS:", "参数："), ("SUBCOMMANDS:", "命令："), ("OPTIONS:", "选项："),
    ("Show the version.", "显示版本"), ("Show help information.", "显示帮助"),
    ("Show subcommand help information.", "显示命令的帮助"), ("(values: ", "(可选："),
    ("; default: ", "；默认："), ("; default:", "；默认："), ("(default: ", "(默认："),
    ("  default: ", "  默认："), (" (default)", "（默认）"),
    ("[<options>]", "[<选项>]"), ("<subcommand>", "<命令>"),
  ]

  /// What stands for each `{}` of a pattern; `nil` where the line is another one.
  private static func values(of line: String, _ pattern: String) -> [Substring]? {
    let fixed = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    guard let first = fixed.first, let last = fixed.last, line.hasPrefix(first) else { return nil }
    var values: [Substring] = []
    var rest = line.dropFirst(first.count)
    for piece in fixed.dropFirst().dropLast() {
      guard let range = rest.firstRange(of: piece) else { return nil }
      values.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [rest.dropLast(last.count)]
  }

  /// The items of an English list, `'text', 'csv' or 'json'`, as a Chinese one; other text as it is.
  private static func list(of value: Substring) -> Substring {
    guard value.count > 2, value.hasPrefix("'"), value.hasSuffix("'") else { return value }
    let items = value.split(separator: "'").enumerated().filter { $0.offset % 2 == 0 }
    return Substring(items.map(\.element).joined(separator: "、"))
  }

  private static func filled(_ pattern: String, _ values: [Substring]) -> String {
    let fixed = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    return zip(fixed, values + [""]).map { $0 + $1 }.joined()
  }
}
