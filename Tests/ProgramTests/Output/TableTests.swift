import Testing

@testable import zhibiao

@Suite struct TableTests {
  private var table: Table {
    var table = Table(columns: [.init(title: "地方"), .init(title: "Value", isNumber: true)])
    table.rows = [["延安市", "5248"], ["a|b", "≈7"]]
    return table
  }

  @Test func textAlignsByDisplayWidth() {
    #expect(
      table.text == """
        地方    Value
        延安市   5248
        a|b        ≈7

        """)
  }

  /// Broken lines and characters without a width do not break rows.
  @Test(arguments: [
    ("74.4\n\u{200B}\n万亿元", "74.4 万亿元"), ("a\r\n b\u{3000}c", "a b c"), ("\u{FEFF}5 家\n", "5 家"),
    ("延安", "延安"),
  ])
  func cellsAreLines(text: String, line: String) {
    var table = Table(columns: [.init(title: "x")])
    table.rows = [[text]]
    #expect(table.text == "x\n\(line)\n")
    #expect(table.markdown == "| x |\n| --- |\n| \(line) |\n")
  }

  @Test func markdownEscapesBars() {
    #expect(
      table.markdown == """
        | 地方 | Value |
        | --- | ---: |
        | 延安市 | 5248 |
        | a\\|b | ≈7 |

        """)
  }
}
