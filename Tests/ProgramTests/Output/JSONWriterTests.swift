import Quantities
import Testing

@testable import zhibiao

@Suite struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func objectsAndArraysAreSeparated() {
    let text = written { json in
      json.array { json in
        json.number(1)
        json.object { json in
          json.key("a")
          json.null()
          json.key("b")
          json.array { _ in }
        }
        json.bool(true)
      }
    }
    #expect(text == #"[1,{"a":null,"b":[]},true]"#)
  }

  @Test(arguments: [
    ("延安市", "延安市"), ("a\"b\\c", #"a\"b\\c"#), ("a\nb\r\tc", #"a\nb\r\tc"#),
    ("\u{1B}[31m", #"\u001b[31m"#), ("\u{7F}\u{9B}é", #"\u007f\u009bé"#), ("", ""),
    ("\u{202E}“a”\u{2069}\u{61C}ث…", #"\u202e“a”\u2069\u061cث…"#), ("\u{2028}㊀", #"\u2028㊀"#),
  ])
  func stringsAreEscaped(text: String, escaped: String) {
    #expect(written { $0.string(text) } == "\"\(escaped)\"")
    #expect(written { $0.string(parts: [Array(text.utf8)[...]]) } == "\"\(escaped)\"")
  }

  @Test(arguments: [
    (ExactDecimal(2503, exponent: -2), "25.03"), (ExactDecimal(16, exponent: 7), "160000000"),
    (ExactDecimal(-3), "-3"), (ExactDecimal(5, exponent: -3), "0.005"),
  ])
  func decimalsAreExact(number: ExactDecimal, text: String) {
    #expect(written { $0.number(number) } == text)
  }
}
