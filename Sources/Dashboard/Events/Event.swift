/// What happens to the dashboard from outside.
public enum Event: Sendable, Hashable {
  case key(Key)
  case mouse(Mouse)
  case resize(Size)
  /// What stands where an export would write; answers `Effect.probe`.
  case probed(path: String, found: PathKind)
  /// The outcome of an effect, for the status line: `nil` for success.
  case exported(path: String, failure: String?)
  /// The outcome of `Effect.save`: `nil` for success.
  case saved(failure: String?)
  /// The outcome of `Effect.copy`: `nil` where the text was sent.
  case copied(Clip, refusal: CopyRefusal?)
}

/// What a path leads to.
public enum PathKind: Sendable, Hashable, CaseIterable {
  case nothing, file, folder
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
  /// F1 to F12, by its number.
  case function(Int)
}
