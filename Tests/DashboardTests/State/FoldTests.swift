import TestSupport
import Testing

@testable import Dashboard

@Suite struct FoldTests {
  @Test func aPanelFoldsToALineAndOpensAgain() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    let before = driver.text
    driver.play("Tab z")
    #expect(driver.effects == [.keep(folded: ["infrastructure"])])
    #expect(driver.text.contains("已折叠"))
    #expect(!driver.text.contains("5G基站（建成）"))
    #expect(driver.detail.contains("数字基础设施"))
    driver.play("Enter")
    #expect(driver.effects.last == .keep(folded: []))
    driver.play("Shift-Tab")
    #expect(driver.text == before)
  }

  @Test func theCursorStaysOnThePanel() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    driver.play("Tab G")
    let panel = (driver.dashboard.screen as? OverviewScreen)?.panel(driver.dashboard.view)
    driver.play("z")
    #expect((driver.dashboard.screen as? OverviewScreen)?.panel(driver.dashboard.view) == panel)
    driver.play("z")
    #expect((driver.dashboard.screen as? OverviewScreen)?.panel(driver.dashboard.view) == panel)
  }

  @Test func aFilterLooksIntoFoldedPanels() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    driver.play("Tab z /")
    driver.type("5g")
    #expect(driver.text.contains("5G基站（建成）"))
  }

  @Test func thereHasToBeAPanel() {
    var driver = DashboardDriver()
    driver.play("z")
    #expect(driver.effects.isEmpty)
    #expect(driver.detail.contains("光标不在板块上"))
  }
}
