import TestSupport
import Testing

@testable import Dashboard

@Suite struct HeaderTabTests {
  /// Every screen's name is in the header, if need be without some letters; where there is no room
  /// for that, the current one's.
  @Test(arguments: [
    (Language.en, 120, " Zhibiao  1 Overview  2 Place  3 Compare"),
    (.en, 80, " 1 Over 2 Place 3 Comp 4 Indic 5 Report 6 Trend 7 Goals 8 Checks ? Help"),
    (.en, 60, " 1 Overview  2  3  4  5  6  7  8  ?  "),
    (.zh, 80, " 指标  1 总览  2 地区  3 对比"),
    (.zh, 60, " 1总览 2地区 3对比 4指标 5原文 6趋势 7目标 8核对 ?帮助"),
  ])
  func namesAreShort(language: Language, columns: Int, expected: String) {
    let driver = DashboardDriver(language: language, size: Size(columns: columns, rows: 24))
    #expect(driver.line(0).hasPrefix(expected))
  }
}
