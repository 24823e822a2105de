import Indicators
import ReportText
import TestSupport
import Testing

@testable import Dashboard

/// `/` on the screens where it does more than narrow the main list: reports and indicators.
@Suite struct SearchTests {
  private func report(_ text: String, columns: Int = 80) -> DashboardDriver {
    var driver = DashboardDriver(
      .report, size: Size(columns: columns, rows: 24), place: Fixture.shangluo)
    driver.play("/")
    driver.type(text)
    return driver
  }

  /// Occurrences in the text of the report, whatever its lines.
  private func count(_ word: String) -> Int {
    let subject = Fixture.corpus.subjects.first { $0.place == Fixture.shangluo }
    let report = subject?.reports.first.map { Fixture.corpus.reports[$0] }
    let text = (report?.passages ?? []).map { passage in
      passage.pieces.map { report?.source.text($0.range) ?? "" }.joined()
        .filter { !$0.isNewline }
    }
    return text.reduce(0) { $0 + $1.ranges(of: word).count }
  }

  @Test(arguments: ["网络", "数字经济", "数字"], [60, 80, 120])
  func everyOccurrenceIsFound(word: String, columns: Int) {
    let driver = report(word, columns: columns)
    #expect(count(word) > 1)
    #expect(driver.status.hasSuffix("/\(count(word)) "))
  }

  @Test func lettersOfEitherCaseAreFound() {
    #expect(report("5g").status.hasSuffix("/\(count("5G")) "))
  }

  @Test func nGoesFromMatchToMatchAndBack() {
    var driver = report("数字")
    #expect(driver.status.contains("查找原文 /"))
    driver.play("Enter")
    #expect(driver.status.contains("n 下一处"))
    #expect(driver.status.hasSuffix(" 1/\(count("数字")) "))
    driver.play("n n")
    #expect(driver.status.hasSuffix(" 3/\(count("数字")) "))
    driver.play("N")
    #expect(driver.status.hasSuffix(" 2/\(count("数字")) "))
    let current = driver.frame.cells.filter {
      $0.style.attributes.contains(.reverse)
        && $0.style.foreground == driver.dashboard.theme.match.foreground
    }
    #expect(current.map(\.cluster.text).joined() == "数字")
    driver.play("Esc n")
    #expect(driver.dashboard.view.screen == .report)
    #expect(driver.status.contains("n 下一数据"))
  }

  @Test func whatIsNotInTheTextIsSaid() {
    let driver = report("没有的词")
    #expect(driver.detail.contains("原文中没有"))
    #expect(driver.status.hasSuffix(" 0 "))
  }

  @Test(arguments: [80, 120])
  func indicatorsAreFoundByTheirNames(columns: Int) {
    var driver = DashboardDriver(.indicator, size: Size(columns: columns, rows: 40))
    driver.play("/")
    driver.type("关闭")
    #expect(driver.line(1).contains("关闭违法违规网站平台"))
    driver.play("Enter Tab")
    #expect(driver.line(1).contains("指标 1 "))
    #expect(!driver.text.contains("5G基站（建成）"))
    // What was found stays when the filter goes.
    driver.play("Tab Esc")
    #expect(driver.dashboard.view.filter.isEmpty)
    #expect(driver.line(1).contains("关闭违法违规网站平台"))
  }

  @Test func placesOfAnIndicatorAreStillFound() {
    var driver = DashboardDriver(
      .indicator, size: Size(columns: 120, rows: 40), indicator: "5g-base-stations")
    driver.play("/")
    driver.type("商洛")
    #expect(driver.line(1).contains("5G基站（建成）"))
    #expect(driver.text.contains("商洛"))
    #expect(!driver.text.contains("延安"))
  }

  @Test func theListOfIndicatorsIsFilteredWhereTheKeysGoToIt() {
    var driver = DashboardDriver(.indicator, size: Size(columns: 120, rows: 40))
    driver.play("Tab /")
    driver.type("数字经济")
    #expect(driver.text.contains("数字经济总量"))
    #expect(!driver.text.contains("光缆总长度"))
  }
}
