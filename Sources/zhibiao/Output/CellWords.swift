/// Text for a cell of a table: one line, nothing invisible.
enum CellWords {
  /// The text with every stretch of white space as one space and without characters of no width,
  /// which the broken lines of a report bring along: `74.4⏎(U+200B)⏎万亿元` → `74.4 万亿元`.
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars where !isInvisible(scalar) {
      guard !scalar.properties.isWhitespace else {
        needsSpace = !line.isEmpty
        continue
      }
      if needsSpace { line.append(" ") }
      needsSpace = false
      line.append(scalar)
    }
    return String(line)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }
}
