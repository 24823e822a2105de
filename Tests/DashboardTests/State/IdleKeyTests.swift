import Indicators
import TestSupport
import Testing

@testable import Dashboard

/// Keys that can do nothing are not offered, and say so when they are pressed.
@Suite struct IdleKeyTests {
  @Test(arguments: [ScreenName.overview, .place, .report, .help])
  func ctrlCCancelsAndNeverQuits(screen: ScreenName) {
    var driver = DashboardDriver(screen, place: Fixture.shangluo)
    driver.play("Ctrl-C")
    #expect(driver.effects.isEmpty)
    #expect(driver.dashboard.view.screen == screen)
    let quit = screen == .overview ? "q" : "Q"
    #expect(driver.detail.contains("没有可取消的，\(quit) 退出"))
  }

  @Test func ctrlCGivesUpWhatIsTyped() {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    driver.play("/ 5 Ctrl-C")
    #expect(driver.dashboard.view.filter.isEmpty)
    #expect(driver.dashboard.input == nil)
  }

  @Test func escOnTheOverviewSaysThatThereIsNothingBehind() {
    var driver = DashboardDriver()
    driver.play("Esc")
    #expect(driver.detail.contains("已在最前，q 退出"))
  }

  @Test(arguments: [ScreenName.targets, .checks])
  func emptyListsOfferNothingToOpen(screen: ScreenName) {
    var driver = DashboardDriver(screen)
    #expect(driver.status.hasSuffix(" 0 "))
    for word in ["原句", "全部表述", "对比", "忽略", "下一节"] {
      #expect(!driver.status.contains(word), "\(word)")
    }
    #expect(!driver.text.contains("依据"))
    driver.play("Enter")
    #expect(driver.detail.contains("这里没有可打开的内容"))
    driver.play("Space")
    #expect(driver.detail.contains("这里没有地区可选"))
  }

  @Test func nothingIsDismissedWhereNothingIs() {
    var driver = DashboardDriver(.checks)
    driver.play("x")
    #expect(driver.detail.contains("这里没有可忽略的"))
    #expect(driver.effects.isEmpty)
  }

  @Test func thePickerTellsItsKeys() {
    var driver = DashboardDriver(.compare)
    driver.play("Tab")
    #expect(driver.status.contains("Enter 完成  Esc 完成  : 查找  Space 选入或移出"))
    #expect(!driver.status.contains("原句"))
    driver.play("Enter")
    #expect(driver.dashboard.view.screen == .compare)
    #expect(driver.dashboard.view.pane == 0)
    #expect(driver.status.contains("Enter 原句"))
  }
}
