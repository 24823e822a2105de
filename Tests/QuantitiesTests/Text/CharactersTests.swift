import Testing

@testable import Quantities

@Suite struct CharactersTests {
  @Test(arguments: [
    ("５０％", "50%"), ("50 余起", "50余起"), ("A B 12 3", "A B 12 3"), ("第\u{200B}一", "第一"),
    ("（甲）", "(甲)"),
    ("萬噸", "万吨"), ("a\u{1B}[31mb\u{1B}c", "abc"), ("\u{FEFF}甲", "甲"), ("1－2～3", "1-2~3"),
  ])
  func oneTypography(text: String, expected: String) {
    let characters = Characters(text)
    #expect(characters.text(0..<characters.count) == expected)
  }

  @Test func offsetsLeadBackToTheSource() {
    let source = "　建成 5G　基站１２个𠀀。"
    let characters = Characters(source)
    let bytes = Array(source.utf8)
    let plain = (0..<characters.count).map { index in
      String(decoding: bytes[characters.bytes(index..<index + 1)], as: UTF8.self)
    }
    #expect(plain == ["建", "成", "5", "G", "基", "站", "１", "２", "个", "𠀀", "。"])
  }
}
