import Testing

@testable import Terminal

@Suite struct TerminalRescueTests {
  private static let names = ["rmkx": "K$<5>", "cnorm": "C", "rmcup": "$<10/>S"]

  @Test(arguments: [
    (false, false, "KCS"), (true, false, "\u{1B}[?2026lKCS"),
    (true, true, "\u{1B}[?2026lKCS\u{1B}[?1006l\u{1B}[?1000l"),
  ])
  func aCrashLeavesNoModeBehind(isSynchronized: Bool, hasMouse: Bool, bytes: String) {
    let found = TerminalRescue.reset(isSynchronized: isSynchronized) { name in
      name == "kmous" ? (hasMouse ? "M" : nil) : Self.names[name]
    }
    #expect(String(decoding: found, as: UTF8.self) == bytes)
  }
}
