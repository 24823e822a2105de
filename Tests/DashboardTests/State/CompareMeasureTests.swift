import Indicators
import Quantities
import TestSupport
import Testing

@testable import Dashboard

/// The ways of comparing: difference, ratio, rank, share, one period only, the order of places.
@Suite struct CompareMeasureTests {
  private func driver() -> DashboardDriver {
    DashboardDriver(
      .compare, size: Size(columns: 120, rows: 24), place: Fixture.shangluo,
      others: [Fixture.yanan])
  }

  private func line(_ driver: DashboardDriver, _ name: String) -> String {
    let line = (0..<24).map { driver.line($0) }.first { $0.contains(name) } ?? ""
    return line.split(separator: " ").filter { !$0.contains("█") && !$0.contains("▏") }
      .joined(separator: " ")
  }

  @Test func theReferenceKeepsItsValue() {
    var driver = driver()
    driver.play("v")
    #expect(driver.text.contains("与商洛之差"))
    #expect(line(driver, "数字经济占GDP比重").contains("25.03"))
    #expect(line(driver, "数字经济占GDP比重").contains("+6.77百分点"))
    // 710亿 less 213亿.
    #expect(line(driver, "数字经济总量").contains("+497亿"))
  }

  /// A difference of percentages is in points, not in per cent.
  @Test func differencesOfRatesAreInPoints() {
    var driver = driver()
    driver.play("v L")
    #expect(line(driver, "Digital economy share").contains("+6.77pp"))
    #expect(line(driver, "Digital economy output").contains("+49.7bn"))
  }

  /// What cannot be compared stands in brackets and is neither best nor worst.
  @Test func bracketsHaveNoSigns() {
    var reports = Fixture.corpus.reports
    for report in reports.indices {
      for figure in reports[report].measurements.indices {
        reports[report].measurements[figure].period = .year(2022)
      }
    }
    var driver = DashboardDriver(
      .compare, size: Size(columns: 120, rows: 40),
      corpus: Corpus(reports: reports, catalogue: Fixture.catalogue, gazetteer: Fixture.gazetteer))
    #expect(driver.text.contains("31.8 ▲"))
    driver.play("v v")
    #expect(driver.text.contains("(25.03)"))
    #expect(!driver.text.contains(") ▲") && !driver.text.contains(") ▼"))
  }

  /// The comparison opens on a figure, not on a gap; a reader may go to the gap.
  @Test func opensOnTheFirstFigure() {
    var driver = DashboardDriver(
      .compare, size: Size(columns: 120, rows: 40), place: Fixture.luoyang,
      others: [Fixture.shangluo, Fixture.yanan])
    #expect(driver.detail.contains("商洛 5G基站（建成） 1271个"))
    driver.play("h")
    #expect(driver.detail.contains("洛阳市 · 5G基站（建成） · 此处没有数据"))
    driver.play("h h h")
    #expect(!driver.detail.contains("此处没有数据"))
  }

  /// Of two figures there is no “most”: each tells of what time the other is.
  @Test func ofTwoFiguresTheOtherTimeIsTold() {
    var driver = driver()
    #expect(driver.detail.contains("时间不同：延安 至2022"))
    driver.play("l L")
    #expect(driver.detail.contains("different periods: Shangluo 2021"))
    #expect(!driver.detail.contains("most of the row"))
  }

  @Test func anotherPlaceBecomesTheReference() {
    var driver = driver()
    driver.play("l r")
    #expect(driver.text.contains("与延安之差"))
    #expect(line(driver, "数字经济占GDP比重").contains("−6.77"))
  }

  @Test func ratiosAreOfLevelsOnly() {
    var driver = driver()
    driver.play("v v")
    #expect(line(driver, "数字经济总量").contains("3.33×"))
    #expect(line(driver, "数字经济占GDP比重").contains("(25.03)") == false)
    #expect(line(driver, "数字经济占GDP比重").contains("(31.8)"))
  }

  /// 商洛 has more than 5000 items, 延安 127000: at most so much more, in number and in words.
  @Test func boundsKeepTheirMark() {
    var driver = driver()
    driver.play("/")
    driver.type("清理违法")
    driver.play("Enter l v")
    #expect(line(driver, "清理违法违规信息").contains("<+12.2万"))
    #expect(driver.detail.contains("至多如此：有一数是界限"))
    driver.play("v")
    #expect(line(driver, "清理违法违规信息").contains("<25.4×"))
    driver.play("L")
    #expect(driver.detail.contains("at most: one of the two is a bound"))
  }

  /// 专项行动 of 2017 to 2021 has no rank beside that of a year.
  @Test func whatIsNotRankedSaysSo() {
    var driver = driver()
    driver.play("/")
    driver.type("专项")
    driver.play("Enter v v v")
    #expect(line(driver, "专项行动").contains("(>90)"))
    #expect(line(driver, "专项行动").contains("1/1"))
    #expect(driver.detail.contains("不参与排名"))
    #expect(driver.detail.contains("时间跨度不同，不排名"))
  }

  /// Bars are of values: no other measure has any.
  @Test func otherMeasuresHaveNoBars() {
    var driver = driver()
    #expect(driver.text.contains("█"))
    for _ in 0..<4 {
      driver.play("v")
      #expect(!driver.text.contains("█"))
    }
    driver.play("v")
    #expect(driver.text.contains("█"))
  }

  /// Brackets are explained above the table, each under the cursor.
  @Test func bracketsAreExplained() {
    var driver = driver()
    driver.play("v v")
    #expect(driver.line(1).contains("( ) 不能这样比，列原数"))
    driver.play("l / 占 G D P Enter")
    #expect(driver.detail.contains("比重、增速和名次不算倍数"))
    driver.play("v v")
    #expect(driver.detail.contains("这一指标不能相加"))
    driver.play("v t")
    #expect(driver.dashboard.view.measure == .value)
  }

  /// While none is chosen, the places that share most indicators come first.
  @Test func placesThatShareMostComeFirst() {
    let driver = DashboardDriver(.compare, size: Size(columns: 120, rows: 24))
    #expect(
      driver.line(2).split(separator: " ").map(String.init) == ["延安", "商洛", "河北", "洛阳"])
  }

  /// The legend has the marks that occur, and no others.
  @Test func theLegendHasTheMarksThatOccur() {
    let driver = driver()
    #expect(driver.line(1).hasSuffix("≠ 期间不同  ∑ 累计 "))
    #expect(driver.text.contains("≢") == false)
  }

  @Test func ranksCountTheCellsOfTheRow() {
    var driver = driver()
    driver.play("v v v")
    #expect(line(driver, "数字经济占GDP比重").contains("2/2"))
    driver.play("v v")
    #expect(!driver.text.contains("占合计"))
  }

  @Test func alignedPeriodsSayWhatFellOut() {
    var driver = driver()
    driver.play("t")
    #expect(driver.detail.contains("只比同一期间，未列"))
    #expect(driver.text.contains("[2021]"))
    #expect(driver.line(1).contains("[ ] 另一期间，未列"))
    driver.play("v")
    #expect(driver.line(1).contains("( ) 不能这样比，列原数  [ ] 另一期间，未列"))
    driver.play("v v v v")
    driver.play("t")
    #expect(driver.detail.contains("各取最新期间"))
    #expect(!driver.text.contains("[2021]"))
  }

  @Test func placesAreOrderedByTheRowUnderTheCursor() {
    var driver = driver()
    func first() -> Substring? { driver.line(2).split(separator: " ").first }
    #expect(first() == "商洛")
    driver.play("s")
    #expect(first() == "延安")
    #expect(driver.detail.contains("地区按“5G基站（建成）”排列"))
    #expect(line(driver, "5G基站（建成）").hasPrefix("⇣"))
    driver.play("s")
    #expect(first() == "商洛")
    #expect(driver.detail.contains("地区恢复原来的次序"))
    #expect(!driver.text.contains("⇣"))
  }

  @Test func theFilterFindsPanels() {
    var driver = driver()
    driver.play("/")
    driver.type("治理行动")
    driver.play("Enter")
    #expect(driver.text.contains("专项行动"))
    #expect(!driver.text.contains("数字经济总量"))
  }

  /// The column of names is as wide as the longest name with its unit: none is cut while there is room.
  @Test(arguments: [110, 120, 200])
  func noNameIsCutWhereThereIsRoom(columns: Int) {
    let driver = DashboardDriver(
      .compare, size: Size(columns: columns, rows: 24), place: Fixture.shangluo,
      others: [Fixture.yanan])
    #expect(driver.text.contains("数字经济占GDP比重 %"))
    #expect(driver.text.contains("清理违法违规信息 条"))
  }
}
