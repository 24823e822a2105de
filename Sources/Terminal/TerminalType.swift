internal import CNcurses
internal import Glibc

/// The name under which the terminal database describes this terminal.
enum TerminalType {
  /// The value of `TERM`, or its relative with 256 colours where `COLORTERM` promises that many.
  ///
  /// Every terminal that sets `COLORTERM` to `truecolor` or `24bit` also takes the indexed sequence
  /// of 256 colours, while the direct-colour entries of the database write colons that older ones
  /// print as text. So the promise raises a plain `xterm` to 256 colours and no further; direct
  /// colour is used where `TERM` itself names it (`xterm-direct`).
  static func name(for colour: ColourChoice) -> String? {
    guard let type = Environment.value("TERM") else { return nil }
    let promise = Environment.value("COLORTERM")
    guard !colour.isMonochrome, promise == "truecolor" || promise == "24bit",
      ["xterm", "screen", "tmux"].contains(type)
    else { return type }
    let richer = type + "-256color"
    return isKnown(richer) ? richer : type
  }

  private static func isKnown(_ type: String) -> Bool {
    let places = ["/etc/terminfo", "/lib/terminfo", "/usr/lib/terminfo", "/usr/share/terminfo"]
    guard let first = type.first else { return false }
    return places.contains { access("\($0)/\(first)/\(type)", R_OK) == 0 }
  }
}
