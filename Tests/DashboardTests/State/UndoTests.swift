import TestSupport
import Testing

@testable import Dashboard

@Suite struct UndoTests {
  @Test func aFilterIsOneChange() {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    driver.play("/")
    driver.type("5g")
    driver.play("Enter")
    #expect(driver.dashboard.view.filter == "5g")
    driver.play("u")
    #expect(driver.dashboard.view.filter == "")
    #expect(driver.detail.contains("已撤销筛选"))
    driver.play("u")
    #expect(driver.detail.contains("没有可撤销的"))
  }

  @Test func aFilterTakenAwayComesBack() {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    driver.play("/")
    driver.type("5g")
    driver.play("Enter Esc")
    #expect(driver.dashboard.view.filter == "")
    driver.play("u")
    #expect(driver.dashboard.view.filter == "5g")
    #expect(driver.detail.contains("已撤销，筛选：5g"))
  }

  @Test func aFilterThatWasGivenUpIsNoChange() {
    var driver = DashboardDriver()
    driver.play("/ s l Esc u")
    #expect(driver.detail.contains("没有可撤销的"))
  }

  @Test func changesAreTakenBackInTurn() {
    var driver = DashboardDriver(
      .compare, size: Size(columns: 120, rows: 24), place: Fixture.shangluo,
      others: [Fixture.yanan])
    let before = driver.dashboard.view.arrangement
    driver.play("v t s l r")
    #expect(driver.dashboard.view.measure == .difference)
    #expect(driver.dashboard.view.reference == Fixture.shangluo)
    driver.play("u")
    #expect(driver.dashboard.view.reference == nil)
    driver.play("u")
    #expect(driver.dashboard.view.orderedBy == nil)
    driver.play("u")
    #expect(!driver.dashboard.view.isAligned)
    driver.play("u")
    #expect(driver.dashboard.view.arrangement == before)
  }

  @Test func marksAreTakenBackOnAnyScreen() {
    var driver = DashboardDriver()
    driver.play("j Space 3 u")
    #expect(driver.dashboard.marked.isEmpty)
    #expect(driver.detail.contains("已撤销标记"))
  }

  @Test func aDismissalIsTakenBack() {
    var driver = DashboardDriver(
      .checks, size: Size(columns: 120, rows: 40), corpus: Fixture.years)
    let before = driver.dashboard.screen.position(driver.dashboard.view)
    driver.play("x")
    let dismissed = driver.dashboard.options.dismissed
    #expect(dismissed.count == 1)
    #expect(driver.dashboard.screen.position(driver.dashboard.view) != before)
    // Also from another screen, and only once.
    driver.play("1 u")
    #expect(driver.dashboard.options.dismissed.isEmpty)
    #expect(driver.effects == [.save(dismissed: dismissed), .save(dismissed: [])])
    #expect(driver.detail.contains(Phrase.restoredFinding.zh))
    driver.play("8")
    #expect(driver.dashboard.screen.position(driver.dashboard.view) == before)
    driver.play("u")
    #expect(driver.detail.contains("没有可撤销的"))
  }

  @Test func aFindingPutBackCanBeDismissedByUndo() {
    var driver = DashboardDriver(
      .checks, size: Size(columns: 120, rows: 40), corpus: Fixture.years)
    driver.play("x s x")
    #expect(driver.dashboard.options.dismissed.isEmpty)
    driver.play("u")
    #expect(driver.dashboard.options.dismissed.count == 1)
  }

  /// A filter belongs to the visit on which it was made.
  @Test func otherVisitsKeepTheirChanges() {
    var driver = DashboardDriver()
    driver.play("s 2 u")
    #expect(driver.detail.contains("没有可撤销的"))
    driver.play("Esc")
    #expect(driver.dashboard.view.sort == 1)
    driver.play("u")
    #expect(driver.dashboard.view.sort == 0)
  }
}
