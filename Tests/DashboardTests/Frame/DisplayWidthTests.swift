import Glibc
import Testing

@testable import Dashboard

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("中", 2), ("，", 2), ("％", 2), ("　", 2), ("㎡", 2), ("“", 1), ("”", 1), ("—", 1),
    ("…", 1), ("‰", 1), ("℃", 1), ("×", 1), ("±", 1), ("·", 1), ("→", 1), ("●", 1), ("▁", 1),
    ("█", 1), ("─", 1), ("≈", 1), ("é", 1), ("e\u{301}", 1), ("한", 2), ("😀", 2), ("👩\u{200D}💻", 2),
    ("🇨🇳", 2), ("ｱ", 1), ("𠀀", 2), ("\u{200B}", 0), ("\u{FEFF}", 0), ("", 0),
    ("建成5G基站1271个", 16),
  ])
  func width(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  /// Blocks that no version of Unicode since 9 has changed, against the system's own tables.
  @Test(arguments: [
    0x20...0x7E, 0xA0...0xAC, 0xAE...0x24F, 0x300...0x36F, 0x391...0x3A1, 0x410...0x44F,
    0x1100...0x115F, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF, 0x2500...0x259F,
    0x25A0...0x25FC, 0x3000...0x303E, 0x3041...0x3096, 0x4E00...0x9FA5, 0xAC00...0xD7A3,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F600...0x1F64F, 0x20000...0x2A6D6,
  ])
  func agreesWithGlibc(codes: ClosedRange<UInt32>) throws {
    // `LC_CTYPE_MASK` and `wcwidth` are hidden from Swift: a macro and a function of X/Open.
    let locale = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    let old = uselocale(locale)
    defer {
      uselocale(old)
      freelocale(locale)
    }
    for code in codes {
      let scalar = try #require(Unicode.Scalar(code))
      let width = Int(wcwidth(Int32(code)))
      #expect(DisplayWidth.of(scalar, .one) == width, "U+\(String(code, radix: 16))")
    }
  }
}
