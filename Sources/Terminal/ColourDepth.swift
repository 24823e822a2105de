internal import CNcurses

/// How many colours a terminal shows, and which of them is nearest to a theme's.
enum ColourDepth: Hashable {
  case monochrome
  case eight, sixteen, indexed
  /// Colours by their red, green and blue.
  case direct

  /// The depth of the terminal that ncurses has open; `start_color` has been called.
  static func detected() -> ColourDepth {
    guard has_colors() else { return .monochrome }
    let count = zhibiao_colour_count()
    if count > 256, tigetflag("RGB") > 0 || tigetnum("RGB") > 0 { return .direct }
    if count >= 256 { return .indexed }
    return count >= 16 ? .sixteen : count >= 8 ? .eight : .monochrome
  }

  /// The number by which ncurses knows the nearest colour.
  func number(red: UInt8, green: UInt8, blue: UInt8) -> Int32 {
    let colour = (Int(red), Int(green), Int(blue))
    switch self {
    case .monochrome:
      return -1
    case .eight:
      return ColourDepth.nearest(to: colour, among: 0..<8, ColourDepth.basic)
    case .sixteen:
      return ColourDepth.nearest(to: colour, among: 0..<16, ColourDepth.basic)
    case .indexed:
      // The first sixteen are the user's own; the cube and the greys are the same everywhere.
      return ColourDepth.nearest(to: colour, among: 16..<256, ColourDepth.indexed)
    case .direct:
      let value = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
      // The direct entries of the database take the numbers below 8 for the basic colours.
      return value < 8 ? 0 : value
    }
  }

  private typealias RGB = (Int, Int, Int)

  private static func nearest(
    to colour: RGB, among numbers: Range<Int>, _ table: (Int) -> RGB
  ) -> Int32 {
    var best = numbers.lowerBound
    var least = Int.max
    for number in numbers {
      let other = table(number)
      let (red, green, blue) = (colour.0 - other.0, colour.1 - other.1, colour.2 - other.2)
      let distance = red * red + green * green + blue * blue
      if distance < least {
        least = distance
        best = number
      }
    }
    return Int32(best)
  }

  /// The sixteen basic colours as xterm draws them.
  private static func basic(_ number: Int) -> RGB {
    let table: [RGB] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
      (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
      (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    return table[number]
  }

  /// Colours 16 to 255 of xterm's palette: a cube of 6 × 6 × 6, then 24 greys.
  private static func indexed(_ number: Int) -> RGB {
    guard number < 232 else {
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
    let step = number - 16
    func level(_ part: Int) -> Int { part == 0 ? 0 : 55 + 40 * part }
    return (level(step / 36), level(step / 6 % 6), level(step % 6))
  }
}
