/// What happens to the dashboard from outside.
public enum Event: Sendable, Hashable {
  case key(Key)
  case mouse(Mouse)
  case resize(Size)
  /// Whether a file that an export would write exists already; answers `Effect.probe`.
  case probed(path: String, exists: Bool)
  /// The outcome of an effect, for the status line: `nil` for success.
  case exported(path: String, failure: String?)
  /// The outcome of `Effect.save`: `nil` for success.
  case saved(failure: String?)
  /// The outcome of `Effect.copy`: `nil` where the text was sent.
  case copied(String, refusal: CopyRefusal?)
}

/// Why a text was not sent to the clipboard.
public enum CopyRefusal: Sendable, Hashable {
  /// It is not known that the terminal can take it.
  case unknownTerminal
  /// The text has more bytes than terminals take.
  case tooLong(most: Int)
}

/// A key as the dashboard knows it.
public enum Key: Sendable, Hashable {
  /// A typed character, a single grapheme cluster; never a control character.
  case character(String)
  /// Ctrl with a letter, lower case: `control("r")`.
  case control(String)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
}
