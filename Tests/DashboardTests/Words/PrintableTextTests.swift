import Testing

@testable import Dashboard

@Suite struct PrintableTextTests {
  @Test(arguments: [
    ("213\u{1B}[31m亿元", "213[31m亿元"), ("a\u{7}\u{7F}\u{9B}b", "ab"), ("a\u{85}b", "a b"),
    ("\u{202E}12\u{2066}3\u{2069}\u{200F}\u{61C}", "123"), ("74.4\n\u{200B}\n万亿元", "74.4 万亿元"),
    (" a\t\u{3000}b\r\n", "a b"), ("é“”…", "é“”…"),
  ])
  func lineHasOnlyWhatIsSeen(text: String, line: String) {
    #expect(PrintableText.line(text) == line)
  }

  /// Every character of the planes' ends that hold signs, alone between two others.
  @Test func whatIsLeftOutIsAControlOrTakesNoRoom() {
    let codes = [0..<0x3100, 0xF900..<0x1_0000, 0xE_0000..<0xE_0080].joined()
    for scalar in codes.compactMap({ Unicode.Scalar(UInt32($0)) }) {
      let line = Array(PrintableText.line("a\(scalar)b").unicodeScalars)
      let properties = scalar.properties
      let isRight =
        if properties.isWhitespace {
          line == ["a", " ", "b"]
        } else if PrintableText.isControl(scalar) {
          line == ["a", "b"]
        } else {
          line == ["a", scalar, "b"]
            || line.count == 2 && [.format, .unassigned].contains(properties.generalCategory)
        }
      if !isRight { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test(arguments: [
    ("a\u{1B}b\nc", "a\u{FFFD}b\u{FFFD}c"), ("\u{202E}延安", "\u{FFFD}延安"), (" é ", " é "),
  ])
  func controlsAreMarked(text: String, marked: String) {
    #expect(PrintableText.marked(text) == marked)
  }
}
