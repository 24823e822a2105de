/// How many columns a terminal gives to text, in step with glibc's `wcwidth`.
package enum DisplayWidth {
  /// How wide the terminal draws ambiguous characters. The dashboard sets it for what it does from its
  /// own options, so that equal dashboards draw equal frames.
  @TaskLocal package static var ambiguous = AmbiguousWidth.one

  /// The columns of one scalar: 0, 1 or 2; control characters count 0, as they never reach a cell.
  static func of(_ scalar: Unicode.Scalar, _ ambiguous: AmbiguousWidth) -> Int {
    let width = narrow(scalar)
    guard width == 1, ambiguous == .two, AmbiguousRanges.contain(scalar.value) else { return width }
    return 2
  }

  /// The columns of one scalar where ambiguous ones take one.
  private static func narrow(_ scalar: Unicode.Scalar) -> Int {
    let code = scalar.value
    switch code {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x20..<0x300: return 1
    // The common Chinese blocks, punctuation and lines, so that most text needs no look-up.
    case 0x4E00...0x9FFF, 0x3001...0x3029, 0x3041...0x3096, 0xFF01...0xFF60: return 2
    case 0x2010...0x2027, 0x2190...0x22FF, 0x2500...0x259F, 0x2800...0x28FF: return 1
    // Medial vowels and final consonants of Hangul join the syllable before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    default: break
    }
    if WideRanges.contain(code) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator, .control:
      return 0
    default:
      return 1
    }
  }

  /// The columns of a text of ASCII and the common Chinese blocks, where each scalar stands for
  /// itself; `nil` for any other.
  private static func ofPlain(_ text: String) -> Int? {
    var width = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20..<0x7F: width += 1
      case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF60: width += 2
      default: return nil
      }
    }
    return width
  }

  /// The columns of a text once it is made fit for cells.
  package static func of(_ text: String) -> Int {
    if let width = ofPlain(text) { return width }
    var width = 0
    for glyph in Glyphs(text) { width += glyph.width }
    return width
  }
}

/// The columns that a terminal gives to characters of ambiguous width (“ … ℃ ─ ▲).
public enum AmbiguousWidth: Int, Sendable, Hashable, CaseIterable {
  case one = 1
  /// As terminals with East Asian fonts may be set to.
  case two = 2
}
