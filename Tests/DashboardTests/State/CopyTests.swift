import TestSupport
import Testing

@testable import Dashboard

@Suite struct CopyTests {
  @Test func theFigureUnderTheCursorIsCopiedWithWhatItMeans() {
    var driver = DashboardDriver(.compare, place: Fixture.shangluo, others: [Fixture.yanan])
    driver.play("y")
    #expect(driver.effects == [.copy("商洛市 5G基站（建成） 1271个 2021")])
    driver.send(.copied("商洛市 5G基站（建成） 1271个 2021", refusal: nil))
    #expect(driver.detail.contains("已送往剪贴板：商洛市 5G基站（建成） 1271个 2021"))
  }

  @Test func whatIsNoFigureIsCopiedInWords() {
    var driver = DashboardDriver()
    driver.play("y")
    guard case .copy(let text)? = driver.effects.last else {
      Issue.record("nothing is copied")
      return
    }
    #expect(driver.detail.contains(text.prefix(12)))
  }

  @Test func theScreenIsCopiedAsText() {
    var driver = DashboardDriver(.place, place: Fixture.shangluo)
    let text = driver.text
    driver.play("Y")
    #expect(driver.effects == [.copy(text)])
    driver.send(.copied(text, refusal: nil))
    #expect(driver.detail.contains("已送往剪贴板：24行"))
  }

  @Test func refusalsAreSaid() {
    var driver = DashboardDriver()
    driver.send(.copied("x", refusal: .unknownTerminal))
    #expect(driver.detail.contains("未复制：不知此终端能否接收"))
    driver.send(.copied("x", refusal: .tooLong(most: 7)))
    #expect(driver.detail.contains("未复制：超过7字节"))
  }
}
