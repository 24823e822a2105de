import Testing

@testable import Dashboard

@Suite struct GlyphTests {
  /// What never may reach a cell, and what stands there instead.
  @Test(arguments: [
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\tb", "a b"), ("a\r\nb", "a b"),
    ("a\u{7F}b", "a\u{FFFD}b"),
    ("a\u{9B}b", "a\u{FFFD}b"), ("a\u{0}b", "a\u{FFFD}b"), ("a\u{202E}b", "ab"),
    ("a\u{2066}b\u{2069}", "ab"), ("\u{FEFF}a", "a"), ("a\u{200B}b", "ab"), ("a\u{2028}b", "a b"),
    ("❤\u{FE0F}", "❤"), ("\u{301}a", "\u{25CC}\u{301}a"), ("\u{200D}", ""), ("中\u{AD}文", "中文"),
    ("e\u{301}", "e\u{301}"), ("\u{FFFF}", "\u{FFFD}"),
  ])
  func sanitised(text: String, shown: String) {
    #expect(Glyph.all(in: text).map(\.cluster.text).joined() == shown)
  }

  @Test func clusterIsAtMostFiveCodePoints() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 40)
    let glyphs = Glyph.all(in: zalgo)
    #expect(glyphs.count == 1)
    #expect(glyphs.first.map { Array($0.cluster.scalars).count } == 5)
    #expect(glyphs.first?.width == 1)
  }

  @Test func everyScalarGivesGlyphsOfOneOrTwoColumns() {
    for code in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      for glyph in Glyph.all(in: String(Character(scalar))) {
        let isControl = glyph.cluster.scalars.contains {
          $0.properties.generalCategory == .control
        }
        if isControl || !(1...2).contains(glyph.width) {
          Issue.record("U+\(String(code, radix: 16))")
        }
      }
    }
  }
}
