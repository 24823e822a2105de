internal import CNcurses
internal import Dashboard
internal import Glibc

/// Turns what ncurses tells of the mouse into the dashboard's events.
struct MouseReader {
  /// The longest time between the presses of a double press, in milliseconds.
  private static let doublePressTime = 400

  private var last: (position: Position, time: Int)?

  /// Takes the mouse over, or gives it back to the terminal.
  ///
  /// Presses come at once: ncurses is not to wait whether a second one follows.
  static func turn(on isOn: Bool) {
    mouseinterval(0)
    zhibiao_take_mouse(isOn)
  }

  /// The event that ncurses has queued, or `nil`.
  mutating func next() -> Mouse? {
    var column: Int32 = 0
    var row: Int32 = 0
    let position: Position
    let button = zhibiao_mouse_button(&column, &row)
    position = Position(column: Int(column), row: Int(row))
    switch button {
    case 1: return press(at: position, time: MouseReader.now)
    case 4: return Mouse(.wheelUp, at: position)
    case 5: return Mouse(.wheelDown, at: position)
    default: return nil
    }
  }

  /// A press, the second of two where the first was there a short time before.
  ///
  /// - Parameter time: milliseconds of any clock that only goes forward.
  mutating func press(at position: Position, time: Int) -> Mouse {
    if let last, last.position == position, time - last.time <= MouseReader.doublePressTime {
      self.last = nil
      return Mouse(.doublePress, at: position)
    }
    last = (position, time)
    return Mouse(.press, at: position)
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
