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
    if isSurelyLine(text) { return text }
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

  /// True for text that is such a line already, told from its bytes: most of what is written. False
  /// may be wrong.
  private static func isSurelyLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isBlank = true
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x20 where isBlank: return false
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE1: return false
        // U+2000…U+200F, U+2028…U+202F and U+2040 on; U+3000…U+303F with a blank; U+FEFF.
        case 0xE2:
          let isOdd = bytes[index + 1] == 0x80 && !(0x90...0xA7).contains(bytes[index + 2])
          if isOdd || bytes[index + 1] == 0x81 { return false }
        case 0xE3: if bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return false }
        case 0xEF: if bytes[index + 1] == 0xBB { return false }
        default: break
        }
        isBlank = byte == 0x20
      }
      return !isBlank || bytes.isEmpty
    }
  }

  /// The text with `U+FFFD` for every control, so that a person sees that something stands there.
  package static func marked(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}
