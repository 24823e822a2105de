/// A frame as text with the colour sequences of ECMA-48 (SGR), for `cat` and `less -R`.
///
/// Colours are written with 24 bits; every line ends in the terminal's own style.
enum ANSIExport {
  static func document(_ frame: Frame) -> String {
    var result = ""
    for row in 0..<frame.size.rows {
      var style = Style.plain
      for run in frame.runs(ofRow: row) {
        if run.style != style {
          result += sequence(for: run.style)
          style = run.style
        }
        result += run.text
      }
      if style != .plain { result += "\u{1B}[0m" }
      result += "\n"
    }
    return result
  }

  /// The sequence that sets a style, whatever was set before.
  static func sequence(for style: Style) -> String {
    var codes = "0"
    if style.attributes.contains(.bold) { codes += ";1" }
    if style.attributes.contains(.dim) { codes += ";2" }
    if style.attributes.contains(.underline) { codes += ";4" }
    if style.attributes.contains(.reverse) { codes += ";7" }
    if case .rgb(let red, let green, let blue) = style.foreground {
      codes += ";38;2;\(red);\(green);\(blue)"
    }
    if case .rgb(let red, let green, let blue) = style.background {
      codes += ";48;2;\(red);\(green);\(blue)"
    }
    return "\u{1B}[\(codes)m"
  }
}
