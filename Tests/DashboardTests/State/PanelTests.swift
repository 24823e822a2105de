import TestSupport
import Testing

@testable import Dashboard

/// Folding and hiding.
@Suite struct PanelTests {
  @Test func aPanelFoldsToALineAndOpensAgain() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    let before = driver.text
    driver.play("Tab z")
    #expect(driver.effects == [.keep(PanelChoice(folded: ["infrastructure"]))])
    #expect(driver.text.contains("已折叠"))
    #expect(!driver.text.contains("5G基站（建成）"))
    #expect(driver.detail.contains("已折叠“数字基础设施”，z 展开，u 撤销"))
    driver.play("Enter")
    #expect(driver.effects.last == .keep(PanelChoice()))
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

  @Test func foldingIsTakenBack() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    driver.play("Tab z u")
    #expect(driver.effects.last == .keep(PanelChoice()))
    #expect(driver.detail.contains("已撤销折叠或隐藏"))
    #expect(driver.text.contains("5G基站（建成）"))
  }

  @Test func anIndicatorIsHiddenEverywhereAndShownAgain() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40), place: Fixture.shangluo)
    driver.play("Tab x")
    #expect(driver.effects == [.keep(PanelChoice(hidden: ["mobile-users"]))])
    #expect(driver.detail.contains("已隐藏“移动电话用户”，u 撤销，X 显示全部"))
    #expect(driver.line(1).contains("隐藏1项指标"))
    for keys in ["", "3", "Esc 2"] {
      driver.play(keys + " j")
      let lists = (1..<37).map { driver.line($0) }
      #expect(!lists.contains { $0.contains("移动电话用户") }, "\(keys)")
      #expect(driver.line(1).contains("隐藏1项指标"), "\(keys)")
    }
    driver.play("X")
    #expect(driver.effects.last == .keep(PanelChoice()))
    #expect(driver.text.contains("移动电话用户"))
    driver.play("X")
    #expect(driver.detail.contains("没有隐藏的板块或指标"))
  }

  @Test(arguments: [ScreenName.overview, .place, .compare])
  func aPanelIsHiddenFromAnyScreenThatHasIt(screen: ScreenName) {
    var driver = DashboardDriver(
      screen, size: Size(columns: 120, rows: 40),
      place: screen == .overview ? nil : Fixture.shangluo,
      others: screen == .compare ? [Fixture.yanan] : [])
    driver.play(screen == .overview ? "Tab Z" : "Z")
    #expect(driver.dashboard.options.panels.hidden == ["infrastructure"])
    driver.play("j")
    #expect(!driver.text.contains("数字基础设施"))
    driver.play("u")
    #expect(driver.dashboard.options.panels.hidden == [])
    #expect(driver.text.contains("数字基础设施"))
  }

  /// A folded panel has no indicator under the cursor: then it is meant itself.
  @Test func aFoldedPanelIsHidden() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    driver.play("Tab z x")
    #expect(driver.dashboard.options.panels.hidden == ["infrastructure"])
  }

  @Test func everythingHiddenIsSaid() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    driver.play("Tab" + String(repeating: " Z", count: 20))
    #expect(driver.text.contains("全部指标都已隐藏"))
    driver.play("x")
    #expect(driver.detail.contains("光标不在指标或板块上"))
    driver.play(":")
    driver.type("显示全部")
    driver.play("Enter")
    #expect(driver.text.contains("5G基站（建成）"))
  }

  /// What is hidden is found all the same.
  @Test func thePaletteFindsWhatIsHidden() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    driver.play("Tab x :")
    driver.type("yddhyh")
    driver.play("Enter")
    #expect(driver.dashboard.view.indicator == "mobile-users")
    #expect(driver.text.contains("移动电话用户"))
  }
}
