/// What the HTML and the SVG export share: escaping, and colours for cells in the terminal's own.
enum Markup {
  /// Text with the characters of markup escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The colours that a style shows, `nil` for the page's own; reverse video is already applied.
  static func colours(
    of style: Style, on paper: Paper
  ) -> (foreground: String?, background: String?) {
    let foreground = hex(style.foreground)
    let background = hex(style.background)
    guard style.attributes.contains(.reverse) else { return (foreground, background) }
    return (background ?? paper.page, foreground ?? paper.ink)
  }

  private static func hex(_ colour: Color) -> String? {
    guard case .rgb(let red, let green, let blue) = colour else { return nil }
    return "#" + [red, green, blue].map { pair($0) }.joined()
  }

  private static func pair(_ part: UInt8) -> String {
    let digits = String(part, radix: 16)
    return part < 16 ? "0" + digits : digits
  }
}
