import Dashboard
import Glibc

/// Words for people, on standard error.
enum Message {
  /// Writes a line with the program's name before it; control characters never reach the terminal.
  static func print(_ message: String) {
    write("zhibiao: \(PrintableText.marked(message))\n")
  }

  /// Writes lines of the argument parser, which repeat what was typed.
  static func print(lines: String) {
    let lines = lines.split(separator: "\n", omittingEmptySubsequences: false)
    write(lines.map { PrintableText.marked(String($0)) + "\n" }.joined())
  }

  /// Writes text as it is.
  private static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
