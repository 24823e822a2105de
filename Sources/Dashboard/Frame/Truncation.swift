/// Cuts text to a number of columns, and never through the digits of a number: a part of a number is
/// another number.
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
      if short == nil, width + glyph.width > room { short = kept + glyph.cluster.text }
      width += glyph.width
      if width > columns { return room < 0 ? "" : beginning(of: short ?? "") + ellipsis }
      kept.append(glyph.cluster)
    }
    return kept
  }

  /// A text without its last character, and without the number that this would cut.
  private static func beginning(of text: String) -> String {
    guard let next = text.last else { return text }
    var kept = text.dropLast()
    let end = kept.last { !multipliers.contains($0) } ?? " "
    let isInMultiplier =
      multipliers.contains(next) && kept.last.map({ isDigit($0) }) ?? false
      || next == "n" && kept.last.map { multipliers.contains($0) } ?? false && isDigit(end)
    guard isInMultiplier || isDigit(next) && kept.last.map({ isDigit($0) }) ?? false else {
      return String(kept)
    }
    if !isDigit(kept.last ?? " ") { kept.removeLast() }
    while let last = kept.last, isDigit(last) || signs.contains(last) { kept.removeLast() }
    return String(kept)
  }

  /// What English multipliers begin with.
  private static let multipliers: Set<Character> = ["k", "m", "b", "t"]
  private static let signs: Set<Character> = ["≈", ">", "<", "=", "-", "−", "–", "+"]

  /// What numbers are made of, in both languages.
  private static let digits = Set(
    "0123456789.,%０１２３４５６７８９．，％万亿千百十零〇一二三四五六七八九两点分之")

  private static func isDigit(_ character: Character) -> Bool { digits.contains(character) }

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
    func isDigit(_ index: Int) -> Bool {
      glyphs.indices.contains(index)
        && glyphs[index].cluster.text.first.map { Truncation.isDigit($0) } ?? false
    }
    if isDigit(start - 1) { while isDigit(start) { start += 1 } }
    return ellipsis + glyphs[start...].map(\.cluster.text).joined()
  }
}
