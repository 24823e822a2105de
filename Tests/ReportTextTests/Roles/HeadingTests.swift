import Testing

@testable import ReportText

@Suite struct HeadingTests {
  @Test(arguments: [
    ("第一编 总论", HeadingMarker.Kind.part, 1), ("第二部分 任务", .part, 2), ("第十二章 保障", .chapter, 12),
    ("第三节 农业", .section, 3), ("一、工作回顾", .chinese, 1), ("二十一、附则", .chinese, 21),
    ("三", .chinese, 3), ("（四）抓好落实", .bracketedChinese, 4), ("( 五 )抓好落实", .bracketedChinese, 5),
    ("1.关于机构", .arabic, 1), ("２、关于机构", .arabic, 2), ("3．关于机构", .arabic, 3),
    ("（6）任务", .bracketedArabic, 6), ("7）任务", .bracketedArabic, 7), ("②任务", .bracketedArabic, 2),
    ("第二，加快构建", .ordinal, 2), ("三是防范风险", .clause, 3), ("二要更加重视", .clause, 2),
    ("## 工作回顾", .markdown, 2),
  ])
  func marker(_ text: String, _ kind: HeadingMarker.Kind, _ number: Int) throws {
    let bytes = Array(text.utf8)
    let marker = try #require(HeadingMarker(bytes: bytes, range: 0..<bytes.count))
    #expect(marker.kind == kind)
    #expect(marker.number == number)
  }

  @Test(arguments: [
    "3.5亿元投资", "2026年工作", "一季度增长", "十四五时期", "第一书记", "（2016年11月21日）", "(陈琳)", "5G基站",
    "第三届论坛", "一九五八年", "#话题", "123456",
  ])
  func noMarker(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(HeadingMarker(bytes: bytes, range: 0..<bytes.count) == nil)
  }

  @Test(arguments: [
    // The levels of official documents.
    (
      "一、回顾\n一句。\n（一）经济\n一句。\n1.农业\n一句。\n二、任务\n一句。",
      ["H1 一、回顾", "H2 （一）经济", "H3 1.农业", "H1 二、任务"]
    ),
    // Bare lines over numbered ones: their numbers begin again.
    (
      "关于内政\n一句。\n一、农业\n一句。\n二、工业\n一句。\n关于外交\n一句。\n一、和平\n一句。",
      ["H1 关于内政", "H2 一、农业", "H2 二、工业", "H1 关于外交", "H2 一、和平"]
    ),
    // Bare lines under numbered ones.
    (
      "（一）胜利\n一句。\n工业战线\n一句。\n农业战线\n一句。\n（二）跃进\n一句。",
      ["H1 （一）胜利", "H2 工业战线", "H2 农业战线", "H1 （二）跃进"]
    ),
    // 一、 under （二）, as in the report of 1981.
    (
      "（一）形势\n一句。\n（二）方针\n一句。\n一、农业\n一句。\n二、工业\n一句。\n（三）前景\n一句。",
      ["H1 （一）形势", "H1 （二）方针", "H2 一、农业", "H2 二、工业", "H1 （三）前景"]
    ),
    // Markdown.
    ("# 回顾\n一句。\n## 经济\n一句。\n**主要任务**\n一句。", ["H1 回顾", "H2 经济", "H3 主要任务"]),
    // A numbered sentence is a paragraph; so is a lead-in, and a line that breaks off.
    ("一段。\n（一）抓宣传，创新求进。大力开展宣传。\n一句。", []),
    ("一段。\n主要任务是：\n一句。", []),
    ("一段。\n第三，加强领导。\n一句。", []),
    // Three bare lines after one another are a list.
    ("一段。\n山东省\n山西省\n江苏省\n一句。", []),
    // Nothing stands under the last line.
    ("一段。\n一句。\n谢谢大家", []),
  ])
  func headings(_ text: String, _ expected: [String]) {
    let lines = Rendering.lines("一段话在前面。\n" + text)
    #expect(lines.filter { $0.hasPrefix("H") } == expected)
  }
}
