/// The glyphs of a text, one after the other.
struct Glyphs: Sequence, IteratorProtocol {
  private let text: String
  private let ambiguous: AmbiguousWidth
  private var index: String.Index
  /// The bytes of the text before `index`.
  private var bytes = 0
  /// Where the character of the last glyph begins, in bytes of the text.
  private(set) var position = 0
  /// What is left of a character that became several glyphs, in reverse.
  private var pending: [Glyph] = []

  init(_ text: String, _ ambiguous: AmbiguousWidth = DisplayWidth.ambiguous) {
    self.text = text
    self.ambiguous = ambiguous
    index = text.startIndex
  }

  mutating func next() -> Glyph? {
    while true {
      if let glyph = pending.popLast() { return glyph }
      guard index < text.endIndex else { return nil }
      position = bytes
      let scalars = text.unicodeScalars
      let scalar = scalars[index]
      let after = scalars.index(after: index)
      // Between two simple scalars there always is a boundary: no look at the grapheme rules.
      if Glyph.isSimple(scalar), after == text.endIndex || Glyph.isSimple(scalars[after]) {
        index = after
        bytes += UTF8.width(scalar)
        return Glyph.simple(scalar, ambiguous)
      }
      let character = text[index]
      Glyph.forEach(of: character, ambiguous) { pending.append($0) }
      bytes += character.utf8.count
      pending.reverse()
      index = text.index(after: index)
    }
  }
}
