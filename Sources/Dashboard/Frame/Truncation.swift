/// Cuts text to a number of columns.
enum Truncation {
  /// The text where it fits, else its beginning with "…"; never wider than `columns`.
  static func fit(_ text: String, _ columns: Int) -> String {
    guard columns > 0 else { return "" }
    // A character of n bytes never takes more than n columns.
    if text.utf8.count <= columns { return text }
    var width = 0
    var kept = ""
    var short: String?
    for glyph in Glyphs(text) {
      if short == nil, width + glyph.width > columns - 1 { short = kept }
      width += glyph.width
      if width > columns { return (short ?? "") + "…" }
      kept.append(glyph.cluster)
    }
    return kept
  }

  /// The text where it fits, else its end after "…"; never wider than `columns`.
  static func fitEnd(_ text: String, _ columns: Int) -> String {
    if text.utf8.count <= columns { return text }
    let glyphs = Glyph.all(in: text)
    var width = glyphs.reduce(0) { $0 + $1.width }
    guard width > columns else { return text }
    var start = 0
    while start < glyphs.count, width > columns - 1 {
      width -= glyphs[start].width
      start += 1
    }
    return columns > 0 ? "…" + glyphs[start...].map(\.cluster.text).joined() : ""
  }
}
