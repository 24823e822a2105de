import ReportText
import Testing

@Suite struct SourceTextTests {
  private func error(_ bytes: [UInt8]) -> SourceError? {
    do throws(SourceError) {
      _ = try SourceText(path: "a.txt", decoding: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    [], [0x0A], Array("全市".utf8), Array("\u{FEFF}全市".utf8), Array("a\tb\r\n\u{0C}".utf8),
    Array("𠀀😀é".utf8),
    // One stray escape character in a text.
    Array("全市开通5G基站\u{1B}1205个。".utf8),
  ])
  func text(_ bytes: [UInt8]) throws {
    let source = try SourceText(path: "a.txt", decoding: bytes)
    #expect(source.bytes == bytes)
    #expect(source.path == "a.txt")
  }

  @Test(
    arguments: [
      // Not UTF-8 at the start, in the middle, at the end (GB 18030 for 中).
      ([0xD6, 0xD0, 0x41], 0xD6, 0),
      (Array("全市".utf8) + [0xD6, 0xD0] + Array("好".utf8), 0xD6, 6),
      (Array("全市".utf8) + [0xFF], 0xFF, 6),
      // A sequence cut off.
      (Array("全市".utf8) + [0xE4, 0xBD], 0xE4, 6),
      ([0xF0, 0x9F, 0x98], 0xF0, 0),
      // Overlong forms of / and of a three-byte character.
      ([0x41, 0xC0, 0xAF], 0xC0, 1),
      ([0xE0, 0x80, 0xAF], 0xE0, 0),
      // A lone surrogate, and beyond U+10FFFF.
      ([0x41, 0xED, 0xA0, 0x80], 0xED, 1),
      ([0xF4, 0x90, 0x80, 0x80], 0xF4, 0),
      // A continuation byte alone.
      ([0x41, 0x80], 0x80, 1),
    ] as [([UInt8], UInt8, Int)])
  func notUTF8(_ bytes: [UInt8], _ byte: UInt8, _ offset: Int) {
    #expect(error(bytes) == .invalidUTF8(path: "a.txt", byte: byte, offset: offset))
  }

  @Test(
    arguments: [
      (Array("全市\0".utf8), 0, 6),
      ([0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00], 0, 5),
      ([0xFF, 0xFE, 0x31, 0x00], 0, 3),
      ([0x41, 0x1B, 0x02, 0x41], 0x1B, 1),
    ] as [([UInt8], UInt8, Int)])
  func notText(_ bytes: [UInt8], _ byte: UInt8, _ offset: Int) {
    #expect(error(bytes) == .notText(path: "a.txt", byte: byte, offset: offset))
  }
}
