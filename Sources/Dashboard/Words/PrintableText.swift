/// What text from outside (reports, names of files, arguments) may bring along that is no text: bytes
/// that a terminal obeys in place of showing them.
///
/// The one rule for all that the program writes: cells of frames, tables, CSV, JSON, messages.
package enum PrintableText {
  /// True for a character that tells a terminal or a viewer what to do: the controls C0, DEL and C1
  /// (ECMA-48), among them ESC and line ends, the separators of lines and paragraphs, and the marks
  /// that turn the direction of what follows (Unicode UAX #9), which make text read as it is not.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// True for a character that takes no room and is no control: a soft hyphen, a byte order mark.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x180E, 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// The text as one line of characters that can be seen: every stretch of white space is one space;
  /// controls and characters of no width, which the broken lines of a report bring along, are left
  /// out: `74.4⏎(U+200B)⏎万亿元` is `74.4 万亿元`.
  package static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = !line.isEmpty
      } else if !isControl(scalar), !isInvisible(scalar) {
        if needsSpace { line.append(" ") }
        needsSpace = false
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// The text with `U+FFFD` for every control, so that a person sees that something stands there.
  package static func marked(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}
