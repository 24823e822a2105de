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
