import Testing

@testable import ReportText

@Suite struct FurnitureTests {
  /// Every rule of the table takes its example and leaves its counter-example, at the place in a
  /// page where it is looked for.
  @Test(arguments: FurnitureRule.all.indices)
  func ruleKeepsItsExamples(_ index: Int) {
    let rule = FurnitureRule.all[index]
    #expect(!rule.reason.isEmpty && !rule.words.isEmpty)
    #expect(role(of: rule.example, for: rule.match) == .furniture, "\(rule.reason)")
    #expect(role(of: rule.counterExample, for: nil) != .furniture, "\(rule.reason)")
  }

  /// Every word of the table is found.
  @Test(arguments: FurnitureRule.all.indices)
  func everyWordIsFound(_ index: Int) {
    let rule = FurnitureRule.all[index]
    for word in rule.words {
      let line =
        switch rule.match {
        case .label: "\(word)："
        case .captionEnd: "张三\(word)"
        default: word
        }
      #expect(role(of: line, for: rule.match) == .furniture, "\(word)")
    }
  }

  private func role(of line: String, for match: FurnitureRule.Match?) -> Passage.Role? {
    let before: String =
      switch match {
      case .wholeBesideOthers: "打印\n\(line)\n政府工作报告\n"
      case .captionEnd: "政府工作报告\n\(line)\n"
      default: "政府工作报告\n\n\(line)\n\n"
      }
    let document = Rendering.document(before + "各位代表：\n现在，我报告工作。\n")
    return document.passages.first { document.source.text($0.pieces[0].range) == line }?.role
  }

  @Test(arguments: [
    ("— 12 —", 12, true), ("-3-", 3, true), ("· 7 ·", 7, true), ("第3页 共10页", 3, true),
    ("第 3 页", 3, true), ("3/10", 3, true), ("4", 4, false),
  ])
  func pageNumber(_ text: String, _ number: Int, _ isMarked: Bool) throws {
    let bytes = Array(text.utf8)
    let line = try #require(LineSplitter.lines(of: bytes).first)
    let page = try #require(PageNumber(bytes: bytes, line: line))
    #expect(page.number == number)
    #expect(page.isMarked == isMarked)
  }

  @Test(arguments: ["2.5", "5G", "第3名", "10/3", "2026-02-03", "—", "增长3%", "第一页"])
  func noPageNumber(_ text: String) throws {
    let bytes = Array(text.utf8)
    let line = try #require(LineSplitter.lines(of: bytes).first)
    #expect(PageNumber(bytes: bytes, line: line) == nil)
  }

  @Test func webPage() {
    let text = """
      当前位置：
      首页
      >
      政务信息
      >
      宁夏要闻
      2026年政府工作报告
      发表时间：
      2026-02-09 09:45:30
      来源：
      宁夏日报客户端
      【字体：
      小
      中
      大
      】
      ——2026年2月3日在第四次会议上
      主席 张雨浦
      张雨浦作政府工作报告。本报记者 王鼎摄
      各位代表：
      现在，我报告工作。
      【
      关闭窗口
      】
      """
    let document = Rendering.document(text)
    #expect(
      Rendering.lines(document).filter { !$0.hasPrefix("F") } == [
        "T 2026年政府工作报告", "T ——2026年2月3日在第四次会议上", "T 主席 张雨浦", "p 各位代表：",
        "p 现在，我报告工作。",
      ])
    #expect(document.title.map { document.source.text($0) } == ["2026年政府工作报告"])
    #expect(
      document.dateLines.map { document.source.text($0) } == [
        "2026-02-09 09:45:30", "——2026年2月3日在第四次会议上",
      ])
    // Nothing is lost: every line is a passage.
    #expect(document.passages.count == 24)
  }

  /// The header that a printed page repeats, beside its number; and a subheading said again.
  @Test func pageHeaders() {
    let printed = "政府工作报告\n\n一段。\n\n— 1 —\n市政府公报\n\n二段。\n\n— 2 —\n市政府公报\n\n三段。\n"
    #expect(
      Rendering.lines(printed) == [
        "T 政府工作报告", "p 一段。", "F — 1 —", "F 市政府公报", "p 二段。", "F — 2 —", "F 市政府公报", "p 三段。",
      ])
    let said = "政府工作报告\n\n存在问题\n\n一段。\n\n存在问题\n\n二段。\n\n存在问题\n\n三段。\n"
    #expect(Rendering.lines(said).filter { $0.hasPrefix("F") } == [])
  }

  @Test func barePageNumbersComeInOrder() {
    #expect(
      Rendering.lines("一段。\n\n1\n\n二段。\n\n2\n\n三段。\n").filter { $0.hasPrefix("F") } == [
        "F 1", "F 2",
      ])
    #expect(Rendering.lines("一段。\n\n7\n\n二段。\n\n2\n\n三段。\n").filter { $0.hasPrefix("F") } == [])
  }
}
