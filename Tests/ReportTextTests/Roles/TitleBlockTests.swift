import ReportText
import Testing

@Suite struct TitleBlockTests {
  @Test(arguments: [
    (
      "关于会议精神的汇报\n\n(2016 年 11 月 21 日)\n\n一、会议精神\n\n一句。",
      ["T 关于会议精神的汇报", "T (2016 年 11 月 21 日)", "H1 一、会议精神", "p 一句。"], ["(2016 年 11 月 21 日)"]
    ),
    (
      "聚合网动力 展现新作为\n\n——全市工作综述\n\n坚持统筹 全域推进\n\n一句。\n\n二句。",
      ["T 聚合网动力 展现新作为", "T ——全市工作综述", "H1 坚持统筹 全域推进", "p 一句。", "p 二句。"], []
    ),
    (
      "商丘市网络建设综述\n让好故事充盈网络空间 ——我市网络建设综述\n一句。",
      ["T 商丘市网络建设综述", "T 让好故事充盈网络空间 ——我市网络建设综述", "p 一句。"], []
    ),
    (
      "政府工作报\n告\n\n——二〇二六年一月二十七日在会议上\n\n国务院总理\n李强\n\n各位代表：\n\n一句。\n\n二句。",
      [
        "T 政府工作报|告", "T ——二〇二六年一月二十七日在会议上", "T 国务院总理|李强", "p 各位代表：", "p 一句。", "p 二句。",
      ], ["——二〇二六年一月二十七日在会议上"]
    ),
    // No blank lines inside the title block of a text that has them between paragraphs.
    (
      "某市政府工作报告\n2026年1月5日在市人民代表大会上\n市长 张三\n\n各位代表：\n\n一句。\n\n二句。",
      ["T 某市政府工作报告", "T 2026年1月5日在市人民代表大会上", "T 市长 张三", "p 各位代表：", "p 一句。", "p 二句。"],
      ["2026年1月5日在市人民代表大会上"]
    ),
    // A day under the text.
    ("工作总结\n一句。\n2023年1月5日", ["T 工作总结", "p 一句。", "T 2023年1月5日"], ["2023年1月5日"]),
    // The names of the authors under it.
    ("工作总结\n一句。\n(陈琳 聂夏瑜)", ["T 工作总结", "p 一句。", "T (陈琳 聂夏瑜)"], []),
    // The first heading is no second title.
    ("延安网信工作综述\n营造清朗空间\n一句。", ["T 延安网信工作综述", "H1 营造清朗空间", "p 一句。"], []),
    // No title: the text begins at once, or there is nothing but lines.
    ("各位代表：\n一句。", ["p 各位代表：", "p 一句。"], []),
    ("全市建成5G基站1271个", ["p 全市建成5G基站1271个"], []),
    ("建成基站5个\n开通基站3个", ["H1 建成基站5个", "p 开通基站3个"], []),
    // A last sentence that names a day is no date line.
    ("工作总结\n一句。\n会议于2023年1月5日闭幕。", ["T 工作总结", "p 一句。", "p 会议于2023年1月5日闭幕。"], []),
  ])
  func titleBlock(_ text: String, _ expected: [String], _ dates: [String]) {
    let document = Rendering.document(text)
    #expect(Rendering.lines(document) == expected)
    #expect(document.dateLines.map { document.source.text($0) } == dates)
    let title = expected.first.flatMap { $0.hasPrefix("T ") ? String($0.dropFirst(2)) : nil }
    #expect(
      document.title.map { document.source.text($0) }.joined(separator: "|") == title ?? "")
  }

  @Test(arguments: [
    ("hebei-2018", "河北省扎实推进网络安全和信息化工作综述"),
    ("luoyang-2016", "关于中央、省委相关会议精神 及我市贯彻落实意见的汇报"),
    ("shangluo-2022", "聚合网动力 展现新作为 为建设“一都四区”贡献网信力量"),
    ("shangqiu-2018", "商丘市网络建设综述"),
    ("yanan-2023", "陕西延安网信工作综述"),
  ])
  func seeds(_ name: String, _ title: String) throws {
    let document = Document(source: try Files.seed(name))
    #expect(document.title.map { document.source.text($0) } == [title])
  }
}
