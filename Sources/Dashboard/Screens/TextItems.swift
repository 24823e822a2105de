import ReportText

/// Text of a source as glyphs that know their bytes.
enum TextItems {
  static func of(_ source: SourceText, _ range: Range<Int>) -> [LineBreaker.Item] {
    var items: [LineBreaker.Item] = []
    var glyphs = Glyphs(source.text(range))
    while let glyph = glyphs.next() {
      items.append(LineBreaker.Item(glyph: glyph, offset: range.lowerBound + glyphs.position))
    }
    return items
  }
}
