import Indicators
import Quantities
import TestSupport
import Testing

@testable import Dashboard

/// The screens of trends, goals, contradictions and statements.
@Suite struct YearScreensTests {
  private func driver(_ screen: ScreenName, rows: Int = 40) -> DashboardDriver {
    DashboardDriver(
      screen, size: Size(columns: 120, rows: rows), place: Fixture.luoyang,
      indicator: "digital-economy-growth", corpus: Fixture.years)
  }

  @Test func aTrendOpensTheSentenceOfAYear() {
    var driver = driver(.trend)
    driver.play("j j")
    #expect(driver.detail.contains("10.4% · 2021（原句写明）"))
    driver.play("Enter")
    #expect(driver.dashboard.view.screen == .report)
    #expect(driver.detail.contains("10.4%"))
  }

  /// 2020 has 8.5% in the later report and 8.2% in the earlier one, which is shown under it.
  @Test func revisionsStandUnderTheirYear() {
    var driver = driver(.trend)
    #expect(driver.detail.contains("8.5% · 2020"))
    driver.play("j")
    #expect(driver.detail.contains("8.2% · 2020"))
  }

  @Test func theListChoosesTheIndicator() {
    var driver = driver(.trend)
    driver.play("Tab k")
    #expect(driver.dashboard.view.indicator == "5g-base-stations")
    driver.play("Tab")
    #expect(driver.detail.contains("5G基站（建成） 3200个 · 2020"))
  }

  @Test func goalAndOutcomeAreOneKeyApart() {
    var driver = driver(.targets)
    driver.play("g h")
    #expect(driver.detail.contains(">9% · 2021（原句写明） · 目标"))
    driver.play("l")
    #expect(driver.detail.contains("10.4% · 2021"))
    #expect(driver.text.contains("✓  实现"))
    #expect(driver.text.contains("✗  未实现"))
  }

  /// What 左右 is taken to allow is told under the cursor, and only there where it matters.
  @Test func theToleranceOfAGoalIsTold() {
    var driver = driver(.targets)
    driver.play("g j h")
    #expect(driver.detail.contains("10% · “左右”按±0.5计"))
    driver.play("k")
    #expect(!driver.detail.contains("左右"))
    #expect(driver.text.contains("3项目标"))
    #expect(driver.text.contains("未见结果"))
  }

  @Test(arguments: [
    (Bound(side: .atLeast, limit: 5), "≥5", "≥5"), (Bound(side: .atMost, limit: 3), "≤3", "≤3"),
    (Bound(side: .atMost, limit: -3), "降幅≥3", "fall ≥3"),
    (Bound(side: .atLeast, limit: -3), "降幅≤3", "fall ≤3"),
    (
      Bound(side: .atLeast, limit: 850_000_000_000), "≥8500亿", "≥850bn"
    ),
  ])
  func limitsAreShortAndOfTheirSize(bound: Bound, chinese: String, english: String) {
    for (language, expected) in [(Language.zh, chinese), (.en, english)] {
      let format = NumberFormat(language: language)
      let phrase = Phrase.limit(bound) { format.number($0) }
      #expect(phrase[language] == expected)
    }
  }

  @Test func aFindingIsDismissedAndTakenBack() throws {
    var driver = driver(.checks)
    let before = try #require(driver.status.split(separator: "/").last)
    driver.play("x")
    let keys = driver.dashboard.options.dismissed
    #expect(keys.count == 1)
    #expect(driver.effects == [.save(dismissed: keys)])
    #expect(driver.text.contains("已忽略1处"))
    driver.play("s g x")
    #expect(driver.dashboard.options.dismissed == [])
    #expect(driver.effects.last == .save(dismissed: []))
    driver.play("s")
    #expect(driver.status.split(separator: "/").last == before)
  }

  @Test func whatWasDismissedStaysAway() {
    var first = driver(.checks)
    first.play("x")
    let dashboard = Dashboard(
      corpus: Fixture.years,
      options: .init(language: .zh, dismissed: first.dashboard.options.dismissed),
      size: first.frame.size, screen: .checks)
    #expect(dashboard.frame(size: first.frame.size).exported(as: .text).contains("已忽略1处"))
  }

  @Test func aFigureThatCannotBeRememberedIsSaid() {
    var driver = driver(.checks)
    driver.play("x")
    driver.send(.saved(failure: "只读"))
    #expect(driver.detail.contains("未能记住：只读"))
  }

  @Test func oneKeyListsEveryStatement() {
    var driver = driver(.trend)
    driver.play("a")
    #expect(driver.dashboard.view.screen == .statements)
    #expect(driver.text.contains("洛阳市 8"))
    // The latest period first.
    #expect(driver.detail.contains("9.1% · 2024"))
    driver.play("Esc")
    #expect(driver.dashboard.view.screen == .trend)
  }

  @Test func figuresOutsideTheCatalogueHaveNoStatements() {
    var driver = DashboardDriver(.report, place: Fixture.luoyang)
    driver.play("n n")
    driver.play("a")
    #expect(driver.dashboard.view.screen == .report)
    #expect(driver.detail.contains("此处没有目录内的数据"))
  }
}
