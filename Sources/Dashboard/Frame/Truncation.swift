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
    for glyph in Glyph.all(in: text) {
      if short == nil, width + glyph.width > columns - 1 { short = kept }
      width += glyph.width
      if width > columns { return (short ?? "") + "…" }
      kept += glyph.cluster
    }
    return kept
  }

  /// The text followed by blanks up to a number of columns, truncated where it is longer.
  static func pad(_ text: String, _ columns: Int) -> String {
    let short = fit(text, columns)
    return short + String(repeating: " ", count: max(0, columns - DisplayWidth.of(short)))
  }
}
