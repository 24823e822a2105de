import TestSupport
import Testing

@testable import Dashboard

@Suite struct LineBreakerTests {
  @Test(arguments: [
    ("一二三四五", 4, ["一二", "三四", "五"]),
    // A closing mark begins no line.
    ("一二，三四", 4, ["一", "二，", "三四"]), ("一二三。”四", 8, ["一二", "三。”四"]),
    // An opening mark ends none.
    ("一二（三四）", 6, ["一二", "（三", "四）"]), ("一“二三”", 3, ["一", "“二", "三”"]),
    // Numbers and Latin words stay whole.
    ("共计12345个", 8, ["共计", "12345个"]), ("占25.03%的", 6, ["占", "25.03%", "的"]),
    ("the quick fox", 9, ["the quick", "fox"]),
    // A word longer than a line is broken all the same.
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 5, []), ("一", 1, ["一"]),
  ])
  func wraps(text: String, columns: Int, lines: [String]) {
    #expect(LineBreaker.wrap(text, columns: columns) == lines)
  }

  @Test func firstLineIsShorterByItsIndent() {
    let items = Glyph.all(in: "一二三四").map { LineBreaker.Item(glyph: $0, offset: 0) }
    #expect(LineBreaker.lines(of: items, columns: 6, indent: 4) == [0..<1, 1..<4])
  }

  @Test(arguments: 2...40)
  func noLineIsTooWideAndNothingIsLost(columns: Int) {
    let text =
      "截至2022年底，延安建成5G基站5248个（其中县区3100个），“宽带延安”覆盖率达99.97%；总投资1.2亿元、增长6.9%。"
    let lines = LineBreaker.wrap(text, columns: columns)
    #expect(lines.joined() == text)
    for line in lines { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    guard columns >= 12 else { return }
    for line in lines {
      #expect(!["，", "。", "；", "）", "”", "、", "%"].contains(line.first.map(String.init) ?? ""))
      #expect(!["（", "“"].contains(line.last.map(String.init) ?? ""))
    }
  }
}
