import ReportText
import Testing

@Suite struct LineTests {
  @Test(arguments: [
    ("", []),
    ("\n\n\r\n", []),
    ("\u{FEFF}", []),
    (" \u{3000}\u{A0}\u{200B}\n", []),
    ("一句。\n二句。", ["p 一句。", "p 二句。"]),
    ("一句。\r二句。\r", ["p 一句。", "p 二句。"]),
    ("一句。\r\n二句。\r\n", ["p 一句。", "p 二句。"]),
    ("一句。\u{2028}二句。\u{2029}三句。\u{85}四句。", ["p 一句。", "p 二句。", "p 三句。", "p 四句。"]),
    ("\u{FEFF}\u{3000}\u{3000}一句。\u{200B}\u{A0}\n", ["p 一句。"]),
    ("\u{1}一句。\u{7F}\n", ["p 一句。"]),
  ])
  func cutting(_ text: String, _ expected: [String]) {
    #expect(Rendering.lines(text) == expected)
  }

  /// Breaks inside a sentence, which web pages leave around links, in a text whose paragraphs
  /// stand apart by blank lines; and the same breaks where every line is a paragraph.
  @Test(arguments: [
    ("第一段。\n\n我们通过了\n宪法\n，接着讨论。\n\n第三段。", ["p 第一段。", "p 我们通过了|宪法|，接着讨论。", "p 第三段。"]),
    ("第一段。\n\n第一，\n承认差距。\n\n第三段。", ["p 第一段。", "p 第一，|承认差距。", "p 第三段。"]),
    ("第一段。\n\n广义货币M\n2\n增长12%。\n\n第三段。", ["p 第一段。", "p 广义货币M|2|增长12%。", "p 第三段。"]),
    ("第一段。\n\n交出一份人\n\u{200B}\n民满意的答卷。\n\n第三段。", ["p 第一段。", "p 交出一份人|民满意的答卷。", "p 第三段。"]),
    ("第一段。\n\n一、加强领导\n（一）落实责任。\n\n第三段。", ["p 第一段。", "H1 一、加强领导", "p （一）落实责任。", "p 第三段。"]),
    ("第一段。\n发布《\n规划纲要\n》，提请审议。\n第三段。", ["p 第一段。", "p 发布《|规划纲要|》，提请审议。", "p 第三段。"]),
    ("第一段。\n发展数字经济\n全市建成基站5个。\n第三段。", ["p 第一段。", "H1 发展数字经济", "p 全市建成基站5个。", "p 第三段。"]),
  ])
  func brokenSentences(_ text: String, _ expected: [String]) {
    #expect(Rendering.lines(text) == expected)
  }

  /// A number parted from what multiplies it, what is measured on a line above how it grew, and
  /// numbers on lines of their own, against the cells of a table.
  @Test(arguments: [
    ("收入达到116.6\n亿元。\n第二段。", ["p 收入达到116.6|亿元。", "p 第二段。"]),
    ("全年GDP\n增长5.3%。\n第二段。", ["p 全年GDP|增长5.3%。", "p 第二段。"]),
    ("省外资金\n增长5%。\n第二段。", ["p 省外资金|增长5%。", "p 第二段。"]),
    (
      "用电量增长\n4%\n。利用率达到\n97.7%\n，减税\n322\n亿元。产量\n10.4\n万辆，居第\n1\n位。",
      ["p 用电量增长|4%|。利用率达到|97.7%|，减税|322|亿元。产量|10.4|万辆，居第|1|位。"]
    ),
    ("甲地\n35.2\n18.1\n乙地\n20.4\n11.7", ["p 甲地", "p 35.2", "p 18.1", "p 乙地", "p 20.4", "p 11.7"]),
  ])
  func brokenAtNumbers(_ text: String, _ expected: [String]) {
    #expect(Rendering.lines(text).map { $0.replacing(#/^H\d /#, with: "p ") } == expected)
  }

  @Test func hardWrappedText() {
    let text = """
      　　近年来，全市网信系统深入贯彻落实上级各项决策
      部署，全面推进数字基础设施建设，建成5G基站一千
      二百七十一个，其中开通一千二百零五个，覆盖全部的
      乡镇和重点场所。
      　　一、强化综合治理
      　　市委网信办坚持依法依规管网治网，持续开展综合
      治理，清理各类违法违规信息五千多条，关闭网站九十
      五家，约谈各类平台一百五十二家，网络空间日益清朗。
      　　下一步，我们将继续努力，推动各项工作再上一个
      新台阶。
      """
    #expect(
      Rendering.lines(text) == [
        "p 近年来，全市网信系统深入贯彻落实上级各项决策|部署，全面推进数字基础设施建设，建成5G基站一千|"
          + "二百七十一个，其中开通一千二百零五个，覆盖全部的|乡镇和重点场所。",
        "H1 一、强化综合治理",
        "p 市委网信办坚持依法依规管网治网，持续开展综合|治理，清理各类违法违规信息五千多条，关闭网站九十|"
          + "五家，约谈各类平台一百五十二家，网络空间日益清朗。",
        "p 下一步，我们将继续努力，推动各项工作再上一个|新台阶。",
      ])
  }

  /// The same paragraphs whether a printer has cut them by width or a program by characters, and
  /// whether or not first lines are indented.
  @Test(arguments: [20, 28, 40], ["", "\u{3000}\u{3000}"])
  func wrappedSeed(_ length: Int, _ indent: String) throws {
    let seed = try Files.seed("yanan-2023")
    let whole = Rendering.texts(Document(source: seed))
    let wrapped = whole.map { paragraph in
      var rest = Array(indent + paragraph)
      var lines: [String] = []
      while rest.count > length {
        lines.append(String(rest.prefix(length)))
        rest.removeFirst(length)
      }
      return (lines + [String(rest)]).joined(separator: "\n")
    }
    let read = Rendering.texts(Rendering.document(wrapped.joined(separator: "\n\n")))
    // A space at which a line is cut is lost with the line's end.
    #expect(
      read.map { $0.filter { $0 != " " } } == whole.map { $0.filter { $0 != " " } })
  }

  /// Lines that a printed page has cut at no common width are one paragraph, a heading is none.
  @Test func raggedLines() {
    let text = """
      一、2022 年工作回顾

      2022 年，全市地区生产总值预计完成 2710
      亿元，增长 4.8 %左右；一般公共预算收入完成 130.2 亿
      元，同口径增长 7.2 %；新增“四上”单位 668
      家，新增高新技术企业 120家。

      打造高质量发展的加速器，引领产业转型和升级

      没有信息化就没有现代化。
      """
    #expect(
      Rendering.texts(Rendering.document(text)) == [
        "一、2022 年工作回顾",
        "2022 年，全市地区生产总值预计完成 2710亿元，增长 4.8 %左右；一般公共预算收入完成 130.2 亿元，同口径增长 7.2 %；新增“四上”单位 668家，新增高新技术企业 120家。",
        "打造高质量发展的加速器，引领产业转型和升级", "没有信息化就没有现代化。",
      ])
  }

  /// Line ends, marks of byte order and stray zero-width characters change nothing in any seed.
  @Test(arguments: Files.seeds, ["\r\n", "\r", "\u{2028}", " \u{200B}\n"])
  func lineEnds(_ name: String, _ end: String) throws {
    let source = try Files.seed(name)
    let text = source.text(0..<source.bytes.count)
    let other =
      "\u{FEFF}"
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    let whole = Rendering.lines(text)
    // A line of zero-width characters alone is no blank line, so there blank lines must stay.
    if end.contains("\u{200B}"), text.contains("\n\n") { return }
    #expect(Rendering.lines(other) == whole)
  }

  @Test func oneLineOfTenMegabytes() {
    let text = String(repeating: "全市建成5G基站1271个，", count: 320_000)
    let document = Rendering.document(text)
    #expect(document.passages.count == 1)
    #expect(document.passages.first?.pieces.first?.range == 0..<text.utf8.count)
  }

  /// Damaged bytes that were never validated must not stop the program either.
  @Test(arguments: [[0xE4], [0xE4, 0xBD], [0x80, 0x80], [0xF0, 0x9F, 0x0A, 0xC2], [0xE2, 0x80]])
  func damagedBytes(_ bytes: [UInt8]) {
    let document = Document(source: SourceText(path: "x", bytes: bytes))
    #expect(document.passages.count <= 2)
  }
}
