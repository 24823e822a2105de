import Testing

@testable import Terminal

@Suite struct ColourDepthTests {
  @Test(arguments: [
    (ColourDepth.indexed, 0, 0, 0, 16), (.indexed, 255, 255, 255, 231), (.indexed, 95, 0, 0, 52),
    (.indexed, 8, 8, 8, 232), (.indexed, 120, 121, 119, 243), (.indexed, 250, 10, 5, 196),
    (.sixteen, 250, 10, 5, 9), (.sixteen, 130, 130, 130, 8), (.eight, 250, 10, 5, 1),
    (.eight, 250, 250, 250, 7), (.direct, 1, 2, 3, 0x010203), (.direct, 0, 0, 7, 0),
    (.monochrome, 9, 9, 9, -1),
  ])
  func nearestColourIsFound(
    depth: ColourDepth, red: UInt8, green: UInt8, blue: UInt8, number: Int32
  ) {
    #expect(depth.number(red: red, green: green, blue: blue) == number)
  }
}
