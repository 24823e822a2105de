internal import CNcurses
internal import Dashboard

/// Reads keys, and what the mouse does, as the dashboard knows them.
enum KeyReader {
  /// The next key or mouse event that has already come, or `nil`; what the dashboard does not know is
  /// left out.
  static func next(
    from window: UnsafeMutablePointer<WINDOW>, _ mouse: inout MouseReader
  ) -> Terminal.Input? {
    var code: wint_t = 0
    while true {
      switch wget_wch(window, &code) {
      case OK where code == escape && skipSequence(from: window):
        continue
      case OK:
        if let key = key(character: code) { return .key(key) }
      case KEY_CODE_YES where Int32(bitPattern: code) == KEY_MOUSE:
        if let event = mouse.next() { return .mouse(event) }
      case KEY_CODE_YES:
        if let key = key(function: Int32(bitPattern: code)) { return .key(key) }
      default:
        return nil
      }
    }
  }

  private static let escape: wint_t = 0x1B
  /// The longest time between two characters of one sequence, in milliseconds.
  private static let longestPause: Int32 = 25

  /// Reads past the escape sequence that has begun; false where none has, only the key was pressed.
  ///
  /// ncurses gives an escape character only when what follows is no key that it knows: at once when
  /// something follows, else after a pause.
  private static func skipSequence(from window: UnsafeMutablePointer<WINDOW>) -> Bool {
    var sequence = EscapeSequence()
    var code: wint_t = 0
    var hasBegun = false
    defer { nodelay(window, true) }
    while wget_wch(window, &code) == OK {
      switch sequence.take(code) {
      case .more:
        hasBegun = true
        wtimeout(window, longestPause)
      case .end: return true
      case .foreign:
        unget_wch(wchar_t(bitPattern: code))
        return hasBegun
      }
    }
    return hasBegun
  }

  /// A typed character or control character.
  static func key(character code: wint_t) -> Key? {
    switch code {
    case 0x0A, 0x0D: return .enter
    case 0x09: return .tab
    case 0x1B: return .escape
    case 0x08, 0x7F: return .backspace
    case 0x01...0x1A:
      return Unicode.Scalar(code + 0x60).map { .control(String(Character($0))) }
    default:
      guard let scalar = Unicode.Scalar(code), scalar.properties.generalCategory != .control else {
        return nil
      }
      return .character(String(Character(scalar)))
    }
  }

  /// A key that ncurses names by a number.
  static func key(function code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME: .home
    case KEY_END: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_BTAB: .backTab
    case KEY_DC: .delete
    case KEY_BACKSPACE: .backspace
    case KEY_ENTER: .enter
    case KEY_F0 + 1...KEY_F0 + 12: .function(Int(code - KEY_F0))
    default: nil
    }
  }
}
