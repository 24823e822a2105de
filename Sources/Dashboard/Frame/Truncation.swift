/// Cuts text to a number of columns.
enum Truncation {
  private static let ellipsis = "…"

  /// The text where it fits, else its beginning with "…"; never wider than `columns`.
  static func fit(_ text: String, _ columns: Int) -> String {
    guard columns > 0 else { return "" }
    // A character of n bytes never takes more than n columns.
    if text.utf8.count <= columns { return text }
    let room = columns - DisplayWidth.of(ellipsis)
    var width = 0
    var kept = ""
    var short: String?
    for glyph in Glyphs(text) {
      if short == nil, width + glyph.width > room { short = kept }
      width += glyph.width
      if width > columns { return room < 0 ? "" : (short ?? "") + ellipsis }
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
    let room = columns - DisplayWidth.of(ellipsis)
    guard room >= 0 else { return "" }
    var start = 0
    while start < glyphs.count, width > room {
      width -= glyphs[start].width
      start += 1
    }
    return ellipsis + glyphs[start...].map(\.cluster.text).joined()
  }
}
