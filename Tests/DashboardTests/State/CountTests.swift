import TestSupport
import Testing

@testable import Dashboard

@Suite struct CountTests {
  @Test(arguments: [
    ("' 3 j", 3), ("' 1 2 j ' 4 k", 8), ("' 3 G", 2), ("' 5 g", 4), ("' 2 Ctrl-C j", 1),
    ("' 9 9 9 9 9 j ' 1 k Home", 0), ("' 3 Backspace 2 Down", 2), ("' j", 0), ("' 0 j", 0),
  ])
  func countsRepeatMovements(keys: String, cursor: Int) {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    driver.play(keys)
    #expect(driver.dashboard.view.main.cursor == cursor)
    #expect(driver.dashboard.input == nil)
  }

  @Test func theCountIsSeenAndNeedsAMovement() {
    var driver = DashboardDriver()
    driver.play("' 1 2")
    #expect(driver.status.contains("次数 ' 12"))
    driver.play("s")
    #expect(driver.detail.contains("次数之后要按移动键"))
    #expect(driver.dashboard.view.sort == 0)
  }
}
