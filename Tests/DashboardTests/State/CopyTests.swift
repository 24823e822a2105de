import TestSupport
import Testing

@testable import Dashboard

@Suite struct CopyTests {
  private func copied(_ driver: DashboardDriver) -> Clip? {
    guard case .copy(let clip)? = driver.effects.last else { return nil }
    return clip
  }

  @Test func theFigureUnderTheCursorIsCopiedWithWhatItMeans() throws {
    var driver = DashboardDriver(.compare, place: Fixture.shangluo, others: [Fixture.yanan])
    driver.play("y")
    let clip = try #require(copied(driver))
    #expect(clip.text == "商洛市 5G基站（建成） 1271个 2021")
    driver.send(.copied(clip, refusal: nil))
    #expect(driver.detail.contains("已送往剪贴板：商洛市 5G基站（建成） 1271个 2021"))
  }

  @Test(arguments: ["y", "Y"])
  func whatIsNoFigureIsCopiedInWords(key: String) throws {
    var driver = DashboardDriver()
    driver.play(key)
    let clip = try #require(copied(driver))
    #expect(driver.detail.contains(clip.text.prefix(12)))
  }

  /// A row has a line for each of its figures: place, indicator, value in full, unit, period, words.
  @Test func theRowIsCopiedAsATable() throws {
    var driver = DashboardDriver(.compare, place: Fixture.shangluo, others: [Fixture.yanan])
    driver.play("Y")
    let clip = try #require(copied(driver))
    #expect(
      clip.text == """
        商洛市\t5G基站（建成）\t1271\t个\t2021\t1271个
        延安市\t5G基站（建成）\t5248\t个\t至2022\t5248个

        """)
    driver.send(.copied(clip, refusal: nil))
    #expect(driver.detail.contains("已送往剪贴板：本行2项数据"))
  }

  /// A value has all its digits and no mark: how exact it is stands in the words of the report.
  @Test func valuesOfARowAreNumbers() throws {
    var driver = DashboardDriver(language: .en)
    driver.play("Tab j j j Y")
    #expect(
      try #require(copied(driver)).text
        == "Yan'an\tMobile phone users\t2600000\tusers\t2022\t约260万户\n")
  }

  /// An indicator's own line on the overview stands for all its places; a goal for its outcome too.
  @Test(arguments: [("Tab", ScreenName.overview, 3), ("g", .targets, 2)])
  func aRowMayHaveSeveralFigures(keys: String, screen: ScreenName, count: Int) throws {
    var driver = DashboardDriver(
      screen, corpus: screen == .targets ? Fixture.years : Fixture.corpus)
    driver.play(keys + " Y")
    #expect(try #require(copied(driver)).content == .row(figures: count))
  }

  @Test func theScreenIsCopiedAsText() throws {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    let text = driver.text
    driver.play("Ctrl-Y")
    let clip = try #require(copied(driver))
    #expect(clip.text == text)
    driver.send(.copied(clip, refusal: nil))
    #expect(driver.detail.contains("已送往剪贴板：本屏24行"))
  }

  @Test func refusalsAreSaid() {
    var driver = DashboardDriver()
    driver.send(.copied(Clip("x", .cell), refusal: .unknownTerminal))
    #expect(driver.detail.contains("未复制：不知此终端能否接收"))
    driver.send(.copied(Clip("x", .cell), refusal: .tooLong(most: 7)))
    #expect(driver.detail.contains("未复制：超过7字节"))
  }
}
