import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct KeyScriptTests {
  @Test func enterOnAPlaceOpensItAndEscReturns() {
    var driver = DashboardDriver()
    driver.play("j j j j")
    let before = driver.frame
    driver.play("Enter")
    #expect(driver.dashboard.view.screen == .place)
    #expect(driver.dashboard.view.place == Fixture.shangluo)
    driver.play("Esc")
    #expect(driver.frame == before)
  }

  @Test func enterOnANumberOpensItsSentenceAndEscReturns() {
    var driver = DashboardDriver()
    driver.play("Tab j j j")
    let before = driver.frame
    #expect(driver.detail.contains("延安 移动电话用户 ≈260万户 · 2022（推断）"))
    driver.play("Enter")
    #expect(driver.dashboard.view.screen == .report)
    #expect(driver.detail.contains("延安 移动电话用户 ≈260万户"))
    let reversed = driver.frame.cells.filter { $0.style.attributes.contains(.reverse) }
    #expect(reversed.map(\.cluster.text).joined() == "约260万户")
    driver.play("q")
    #expect(driver.frame == before)
  }

  @Test func numberKeysTakeWhatIsUnderTheCursorAlong() {
    var driver = DashboardDriver()
    driver.play("G k 2")
    #expect(driver.dashboard.view.place == Fixture.shangluo)
    driver.play("j 4")
    #expect(driver.dashboard.view.indicator == "fibre-cable-length")
    driver.play("5")
    #expect(driver.detail.contains("光缆总长度 71.8万皮长公里"))
    driver.play("1")
    #expect(driver.dashboard.view.screen == .overview)
    #expect(driver.detail.contains("商洛市"))
    #expect(driver.effects.isEmpty)
  }

  @Test func quitting() {
    var driver = DashboardDriver()
    driver.play("Esc 2 q")
    #expect(driver.effects.isEmpty)
    driver.play("q")
    #expect(driver.effects == [.quit])
    var other = DashboardDriver(.report)
    other.play("Q")
    #expect(other.effects == [.quit])
  }

  @Test func reportGoesFromFigureToFigure() {
    var driver = DashboardDriver(.report, place: Fixture.shangluo)
    driver.play("n n")
    #expect(driver.detail.contains("光缆总长度 71.8万皮长公里"))
    driver.play("N")
    #expect(driver.detail.contains("开通5G基站 1205个"))
    driver.play("n n n n n n n n n n n n n n n n")
    #expect(driver.status.contains("14/14"))
  }

  @Test func filterIsLiveAndEscTakesItAway() {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    driver.play("/")
    driver.type("5g")
    #expect(driver.text.contains("5G基站（建成）"))
    #expect(driver.text.contains("开通5G基站"))
    #expect(!driver.text.contains("数字经济总量 "))
    #expect(driver.frame.cursor != nil)
    driver.play("Enter")
    #expect(driver.frame.cursor == nil)
    #expect(driver.status.contains("/5g"))
    driver.play("Esc")
    #expect(driver.dashboard.view.screen == .place)
    #expect(driver.text.contains("数字经济总量 "))
  }

  @Test(arguments: ["sl", "shangluo", "商洛"])
  func placesAreFoundByNamePinyinAndInitials(query: String) {
    var driver = DashboardDriver()
    driver.play("/")
    driver.type(query)
    #expect(driver.detail.contains("商洛市"))
    driver.play("Esc")
    #expect(driver.dashboard.view.filter.isEmpty)
  }

  @Test func filterThatNothingMatchesSaysSo() {
    var driver = DashboardDriver()
    driver.play("/")
    driver.type("zzz")
    #expect(driver.text.contains("没有符合筛选的内容"))
  }

  @Test func placesAreMarkedForComparison() {
    var driver = DashboardDriver()
    driver.play("j Space")
    #expect(driver.detail.contains("已加入对比：洛阳市（共1）"))
    driver.play("j j j Space 3")
    #expect(driver.dashboard.marked == [Fixture.luoyang, Fixture.shangluo])
    #expect(driver.line(1).contains("2个地区"))
    driver.play("Space")
    #expect(driver.dashboard.marked == [Fixture.shangluo])
    driver.play("Space")
    #expect(driver.dashboard.marked == [Fixture.shangluo])
    #expect(driver.detail.contains("至少留一个地区"))
    driver.play("Tab Home Space Tab")
    #expect(driver.dashboard.marked == [Fixture.shangluo, Fixture.hebei])
  }

  @Test func comparisonExplainsItsCells() {
    var driver = DashboardDriver(.compare, place: Fixture.shangluo, others: [Fixture.yanan])
    #expect(driver.detail.contains("商洛 5G基站（建成） 1271个"))
    driver.play("Right")
    #expect(driver.detail.contains("延安 5G基站（建成） 5248个"))
    driver.play("Left Left")
    #expect(driver.detail.contains("5G基站（建成） · 个"))
    driver.play("Enter")
    #expect(driver.dashboard.view.screen == .indicator)
    #expect(driver.dashboard.view.indicator == "5g-base-stations")
  }

  @Test func gapsAreSaid() {
    var driver = DashboardDriver(
      .compare, place: Fixture.hebei, others: [Fixture.yanan, Fixture.shangluo])
    driver.play("Left Enter")
    #expect(driver.dashboard.view.screen == .compare)
    #expect(driver.detail.contains("这里没有可打开的内容"))
    driver.play("Right Left")
    #expect(driver.detail.contains("河北省 · 5G基站（建成） · 此处没有数据"))
  }

  @Test func languageSwitchesLive() {
    var driver = DashboardDriver()
    driver.play("L")
    #expect(driver.text.contains("Digital infrastructure"))
    #expect(driver.text.contains("Shangluo"))
    #expect(!driver.text.contains("地区"))
    driver.play("L")
    #expect(driver.text.contains("数字基础设施"))
  }

  @Test func helpTellsTheKeysOfTheScreenItWasOpenedFrom() {
    var driver = DashboardDriver(.report)
    driver.play("?")
    #expect(driver.line(1).contains("帮助 · 原文"))
    driver.play("G")
    driver.play("?")
    #expect(driver.dashboard.view.screen == .help)
    driver.play("Esc")
    #expect(driver.dashboard.view.screen == .report)
  }

  @Test func brackestsTurnToTheNextSubject() {
    var driver = DashboardDriver(.place, place: Fixture.yanan)
    driver.play("]")
    #expect(driver.dashboard.view.place == Fixture.shangluo)
    driver.play("[ [")
    #expect(driver.dashboard.view.place == Fixture.shangqiu)
  }

  @Test func resizeKeepsTheFigureOfAReportInView() {
    var driver = DashboardDriver(
      .report, size: Size(columns: 60, rows: 16), place: Fixture.shangluo)
    driver.play("n n n n n n n n n n")
    #expect(driver.detail.contains("专项行动 >90次"))
    driver.send(.resize(Size(columns: 200, rows: 16)))
    #expect(driver.detail.contains("专项行动 >90次"))
    driver.send(.resize(Size(columns: 61, rows: 17)))
    #expect(driver.detail.contains("专项行动 >90次"))
    let frame = driver.dashboard.frame(size: Size(columns: 60, rows: 16))
    #expect(frame.cells.contains { $0.style.attributes.contains(.reverse) })
  }

  @Test func resizeKeepsTheCursor() {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    driver.play("G")
    let detail = driver.dashboard.screen.focus(driver.dashboard.view).figure
    driver.send(.resize(Size(columns: 200, rows: 60)))
    driver.send(.resize(Size(columns: 10, rows: 3)))
    driver.send(.resize(Size(columns: 60, rows: 16)))
    #expect(driver.dashboard.screen.focus(driver.dashboard.view).figure == detail)
    #expect(driver.text.contains("共建平台"))
  }
}
