/// Frames that the terminal shows at once, where it can: mode 2026.
///
/// Source: the terminal working group's specification of synchronized output.
enum SynchronizedOutput {
  static let beginning = Array("\u{1B}[?2026h".utf8)
  static let end = Array("\u{1B}[?2026l".utf8)

  /// True for terminals that are known to have the mode; elsewhere it would only cost bytes.
  ///
  /// - Parameters:
  ///   - type: the value of `TERM`.
  ///   - program: the value of `TERM_PROGRAM`, which says something only outside of multiplexers.
  ///   - hasCapability: whether the terminal database has the mode (`Sync`).
  static func isSupported(type: String, program: String?, hasCapability: Bool) -> Bool {
    if hasCapability { return true }
    let types = ["xterm-kitty", "xterm-ghostty", "foot", "contour", "alacritty", "wezterm"]
    if types.contains(where: { type == $0 || type.hasPrefix($0 + "-") }) { return true }
    let programs: Set = ["iTerm.app", "WezTerm", "ghostty"]
    return type.hasPrefix("xterm") && program.map { programs.contains($0) } ?? false
  }
}
