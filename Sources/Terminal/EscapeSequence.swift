/// Tells where an escape sequence ends that ncurses has no key for, so that none of it is taken for
/// keys. Its parts are those of ECMA-48, section 5.4, and X10's report of the mouse.
struct EscapeSequence {
  enum Step: Sendable, Hashable {
    /// The character belongs to the sequence, and more follows.
    case more
    /// The character is the sequence's last.
    case end
    /// The character belongs to no sequence; it is a key.
    case foreign
  }

  private enum State {
    /// Behind the escape character.
    case start
    /// Between `ESC [` and the final character; true before the first of them.
    case control(isEmpty: Bool)
    /// Behind `ESC O`.
    case single
    /// Between `ESC ]` or its like and the end of the string; true behind an escape character.
    case string(isEnding: Bool)
    /// So many coordinates of a mouse report follow.
    case coordinates(Int)
  }

  private var state = State.start

  /// Takes the next character behind the escape character.
  mutating func take(_ code: UInt32) -> Step {
    switch state {
    case .start: return begin(code)
    case .control(let isEmpty): return control(code, isEmpty: isEmpty)
    case .single: return (0x20...0x7E).contains(code) ? .end : .foreign
    case .string(let isEnding):
      if code == 0x07 || isEnding && code == 0x5C { return .end }
      state = .string(isEnding: code == 0x1B)
      return .more
    case .coordinates(let count):
      state = .coordinates(count - 1)
      return count > 1 ? .more : .end
    }
  }

  private mutating func begin(_ code: UInt32) -> Step {
    switch code {
    case 0x5B: state = .control(isEmpty: true)
    case 0x4F: state = .single
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .string(isEnding: false)
    default: return .foreign
    }
    return .more
  }

  private mutating func control(_ code: UInt32, isEmpty: Bool) -> Step {
    switch code {
    case 0x4D where isEmpty: state = .coordinates(3)
    case 0x20...0x3F: state = .control(isEmpty: false)
    case 0x40...0x7E: return .end
    default: return .foreign
    }
    return .more
  }
}
