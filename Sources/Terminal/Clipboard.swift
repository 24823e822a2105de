/// Puts text on the clipboard of whoever sits at the terminal, also over SSH.
///
/// Source: xterm's control sequences, "Operating System Commands", 52.
enum Clipboard {
  enum Route: Hashable {
    case direct
    /// Through a multiplexer, which has to be told to pass the sequence on.
    case tmux, screen
  }

  /// The most bytes of text: in base64 they stay below the 100 000 bytes that terminals take.
  static let mostBytes = 74_994

  private static let able = [
    "xterm", "rxvt", "foot", "alacritty", "kitty", "wezterm", "contour", "ghostty", "mintty",
    "iterm", "konsole", "st",
  ]

  /// How the terminal's clipboard is reached; `nil` where it is not known that it can be.
  ///
  /// - Parameters:
  ///   - type: the value of `TERM`.
  ///   - isInTmux: whether tmux started the program.
  ///   - hasCapability: whether the terminal database has the sequence (`Ms`).
  static func route(type: String, isInTmux: Bool, hasCapability: Bool) -> Route? {
    if isInTmux || type.hasPrefix("tmux") { return .tmux }
    if type.hasPrefix("screen") { return .screen }
    let isAble = able.contains { type == $0 || type.hasPrefix($0 + "-") }
    return isAble || hasCapability ? .direct : nil
  }

  /// The bytes that copy a text.
  static func sequence(for text: String, by route: Route) -> [UInt8] {
    let data = base64(Array(text.utf8))
    let plain = Array("\u{1B}]52;c;".utf8) + data + [0x07]
    switch route {
    case .direct:
      return plain
    case .tmux:
      // tmux takes the sequence itself (set-clipboard), or passes it on wrapped (allow-passthrough).
      let doubled = plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return plain + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    case .screen:
      // screen passes strings on that are short.
      let longest = 240
      return stride(from: 0, to: plain.count, by: longest).flatMap { start in
        Array("\u{1B}P".utf8) + plain[start..<min(start + longest, plain.count)]
          + Array("\u{1B}\\".utf8)
      }
    }
  }

  /// Base64 with padding (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let own = bytes[start..<min(start + 3, bytes.count)]
      let bits = own.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - own.count))
      for place in 0..<4 {
        result.append(place <= own.count ? digits[bits >> (18 - 6 * place) & 63] : 0x3D)
      }
    }
    return result
  }
}
