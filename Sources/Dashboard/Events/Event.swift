/// What happens to the dashboard from outside.
public enum Event: Sendable, Hashable {
  case key(Key)
  case resize(Size)
  /// Whether a file that an export would write exists already; answers `Effect.probe`.
  case probed(path: String, exists: Bool)
  /// The outcome of an effect, for the status line: `nil` for success.
  case exported(path: String, failure: String?)
  /// The outcome of `Effect.save`: `nil` for success.
  case saved(failure: String?)
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
