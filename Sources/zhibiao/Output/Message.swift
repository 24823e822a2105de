import Glibc

/// Words for people, on standard error.
enum Message {
  /// Writes a line with the program's name before it; control characters never reach the terminal.
  static func print(_ message: String) {
    write("zhibiao: \(printable(message))\n")
  }

  /// Writes text as it is.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// File names and arguments may hold anything, escape sequences too.
  private static func printable(_ message: String) -> String {
    var result = ""
    for scalar in message.unicodeScalars {
      result.unicodeScalars.append(
        scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return result
  }
}
