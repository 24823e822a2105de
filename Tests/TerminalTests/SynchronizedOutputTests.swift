import Testing

@testable import Terminal

@Suite struct SynchronizedOutputTests {
  @Test(
    arguments: [
      ("xterm-kitty", nil, false, true), ("foot", nil, false, true),
      ("foot-extra", nil, false, true),
      ("alacritty", nil, false, true), ("xterm-256color", "WezTerm", false, true),
      ("xterm-256color", nil, false, false), ("xterm-256color", "Apple_Terminal", false, false),
      ("screen-256color", "WezTerm", false, false), ("tmux-256color", "tmux", false, false),
      ("linux", nil, false, false), ("footnote", nil, false, false), ("new", nil, true, true),
    ] as [(String, String?, Bool, Bool)])
  func onlyWhereTheTerminalHasIt(
    type: String, program: String?, hasCapability: Bool, isSupported: Bool
  ) {
    #expect(
      SynchronizedOutput.isSupported(type: type, program: program, hasCapability: hasCapability)
        == isSupported)
  }
}
