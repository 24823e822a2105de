import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct CaptionTests {
  private func document(
    _ screen: ScreenName, _ language: Language, _ format: ExportFormat, others: [PlaceName] = []
  ) -> String {
    DashboardDriver(
      screen, language: language, place: screen == .overview ? nil : Fixture.shangluo,
      others: others, indicator: "digital-economy-share"
    ).dashboard.document(as: format)
  }

  @Test(arguments: [
    (ScreenName.overview, Language.zh, "指标 · 总览"), (.place, .zh, "指标 · 地区 · 商洛市"),
    (.place, .en, "Zhibiao · Place · Shangluo"), (.compare, .zh, "指标 · 对比 · 商洛市 · 延安市"),
    (.indicator, .en, "Zhibiao · Indicator · Digital economy share of GDP"),
    (.help, .en, "Zhibiao · Help"),
  ])
  func titlesTellScreenAndSubject(screen: ScreenName, language: Language, title: String) {
    let others = screen == .compare ? [Fixture.yanan] : []
    let markdown = document(screen, language, .markdown, others: others)
    #expect(markdown.hasPrefix("# \(title)\n\n```text\n"))
    #expect(document(screen, language, .html, others: others).contains("<title>\(title)</title>"))
  }

  /// The block is the screen, byte for byte.
  @Test func markdownKeepsTheScreenBetweenHeadingAndSource() {
    let text = document(.place, .zh, .text)
    let count = Fixture.corpus.reports.count
    #expect(
      document(.place, .zh, .markdown)
        == "# 指标 · 地区 · 商洛市\n\n```text\n\(text)```\n\n来源：\(count)份报告，2016–2023\n")
  }

  @Test(arguments: Language.allCases)
  func htmlIsInTheLanguageOfTheScreen(language: Language) {
    #expect(document(.overview, language, .html).contains("<html lang=\"\(language.rawValue)\">"))
  }

  @Test func signsOfATitleMeanNothing() {
    let caption = Caption(language: .en, title: "a*b_[c]<d>#", source: "e & f")
    let frame = Frame(size: Size(columns: 1, rows: 1))
    #expect(
      frame.exported(as: .markdown, caption: caption)
        == "# a\\*b\\_\\[c\\]\\<d\\>\\#\n\n```text\n\n```\n\nSource: e \\& f\n")
    #expect(
      frame.exported(as: .html, caption: caption).contains("<title>a*b_[c]&lt;d&gt;#</title>"))
  }
}
