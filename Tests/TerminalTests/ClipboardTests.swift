import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  /// The examples of RFC 4648.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("延", "5bu2"),
  ])
  func base64(text: String, digits: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == Array(digits.utf8))
  }

  @Test(arguments: [
    ("xterm-256color", false, false, Clipboard.Route.direct),
    ("xterm-kitty", false, false, .direct),
    ("foot", false, false, .direct), ("tmux-256color", false, false, .tmux),
    ("screen-256color", true, false, .tmux), ("screen", false, false, .screen),
    ("linux", false, false, nil), ("vt100", false, false, nil), ("dumb", false, false, nil),
    ("", false, false, nil), ("stumm", false, false, nil), ("new-terminal", false, true, .direct),
  ])
  func routes(type: String, isInTmux: Bool, hasCapability: Bool, route: Clipboard.Route?) {
    #expect(
      Clipboard.route(type: type, isInTmux: isInTmux, hasCapability: hasCapability) == route)
  }

  @Test(arguments: [
    (Clipboard.Route.direct, "\u{1B}]52;c;Zm9v\u{07}"),
    (.tmux, "\u{1B}]52;c;Zm9v\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\"),
    (.screen, "\u{1B}P\u{1B}]52;c;Zm9v\u{07}\u{1B}\\"),
  ])
  func sequences(route: Clipboard.Route, bytes: String) {
    #expect(Clipboard.sequence(for: "foo", by: route) == Array(bytes.utf8))
  }

  @Test func screenTakesShortStrings() {
    let bytes = Clipboard.sequence(for: String(repeating: "字", count: 300), by: .screen)
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}\\")
    #expect(parts.count == 6)
    #expect(parts.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 242 })
    let whole = parts.map { $0.dropFirst(2) }.joined()
    #expect(
      Array(whole.utf8) == Clipboard.sequence(for: String(repeating: "字", count: 300), by: .direct))
  }
}
