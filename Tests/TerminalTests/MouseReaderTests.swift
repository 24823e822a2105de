import Dashboard
import Testing

@testable import Terminal

@Suite struct MouseReaderTests {
  @Test func twoPressesInOneCellAreADoublePress() {
    var reader = MouseReader()
    let here = Position(column: 3, row: 4)
    let there = Position(column: 4, row: 4)
    let presses: [(Position, Int, Mouse.Action)] = [
      (here, 1000, .press), (here, 1400, .doublePress), (here, 1500, .press), (there, 1550, .press),
      (there, 1951, .press), (there, 2000, .doublePress),
    ]
    for (position, time, action) in presses {
      #expect(reader.press(at: position, time: time) == Mouse(action, at: position))
    }
  }
}
