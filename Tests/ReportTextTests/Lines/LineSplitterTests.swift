import Testing

@testable import ReportText

@Suite struct LineSplitterTests {
  static func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LineSplitter.lines(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  static let review = String(repeating: "全市经济平稳发展，", count: 20) + "成绩很大。"

  /// A page that was written on one line has its headings between blanks.
  @Test(arguments: [" ", "　"])
  func headingsWithinALine(blank: String) {
    let text = [Self.review, "一、2019年工作回顾", "2019年，" + Self.review, "二、2020年工作安排", Self.review]
    #expect(Self.lines(text.joined(separator: blank)) == text)
  }

  /// Numbered points of a sentence, and short lines, are parted nowhere.
  @Test(arguments: [
    review + " 一、抓生产， 二、抓销售。",
    "一、2019年工作回顾 2019年，产值5亿元。",
    review + " 一是抓生产 二是抓销售",
  ])
  func oneLine(text: String) {
    #expect(Self.lines(text) == [text])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{0C}"])
  func lineEnds(end: String) {
    #expect(Self.lines("甲" + end + end + "乙") == ["甲", "乙"])
  }
}
