import TestSupport
import Testing

@testable import Dashboard

@Suite struct NumberToggleTests {
  @Test(arguments: [
    (Language.zh, "≈260万户", "≈2,600,000户"), (.en, "≈2.6mn users", "≈2,600,000 users"),
  ])
  func oneKeyShowsAllDigits(language: Language, short: String, exact: String) {
    var driver = DashboardDriver(language: language)
    driver.play("Tab j j j")
    #expect(driver.detail.contains(short))
    driver.play("#")
    #expect(driver.dashboard.options.isExact)
    driver.play("j k")
    #expect(driver.detail.contains(exact))
    driver.play("# j k")
    #expect(driver.detail.contains(short))
  }

  @Test func everyScreenFollows() {
    for screen in [ScreenName.overview, .place, .compare, .indicator] {
      var driver = DashboardDriver(
        screen, size: Size(columns: 160, rows: 60), place: Fixture.yanan,
        indicator: "digital-economy-output")
      #expect(driver.text.contains("亿"), "\(screen)")
      driver.play("# j k")
      #expect(driver.text.contains("71,000,000,000"), "\(screen)")
    }
  }
}
