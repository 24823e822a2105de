import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct MouseTests {
  /// The cell in which a text begins on the screen.
  private func position(of text: String, in driver: DashboardDriver) throws -> Position {
    let wanted = Glyph.all(in: text).map(\.cluster)
    let frame = driver.frame
    for row in 0..<frame.size.rows {
      let cells = Array(frame.row(row).enumerated().filter { $0.element.width > 0 })
      for start in cells.indices where cells.count - start >= wanted.count {
        if cells[start..<start + wanted.count].map(\.element.cluster) == wanted {
          return Position(column: cells[start].offset, row: row)
        }
      }
    }
    throw Missing(text: text)
  }

  private struct Missing: Error { let text: String }

  private func press(_ text: String, _ driver: inout DashboardDriver) throws {
    driver.send(.mouse(Mouse(.press, at: try position(of: text, in: driver))))
  }

  private func open(_ text: String, _ driver: inout DashboardDriver) throws {
    try press(text, &driver)
    driver.send(.mouse(Mouse(.doublePress, at: try position(of: text, in: driver))))
  }

  @Test func aPressChoosesAndADoublePressOpens() {
    var driver = DashboardDriver()
    // The fifth place of the list.
    let position = Position(column: 4, row: 6)
    driver.send(.mouse(Mouse(.press, at: position)))
    #expect(driver.detail.contains("商洛市"))
    #expect(driver.dashboard.view.screen == .overview)
    driver.send(.mouse(Mouse(.doublePress, at: position)))
    #expect(driver.dashboard.view.place == Fixture.shangluo)
  }

  @Test func panelsAreReached() throws {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    try press("数字经济占GDP比重", &driver)
    #expect(driver.dashboard.view.pane == 1)
    #expect(driver.detail.contains("数字经济占GDP比重"))
    try open("数字经济占GDP比重", &driver)
    #expect(driver.dashboard.view.indicator == "digital-economy-share")
  }

  @Test(arguments: [("对比", ScreenName.compare), ("核对", .checks), ("帮助", .help)])
  func tabsAreScreens(name: String, screen: ScreenName) throws {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    try press(name, &driver)
    #expect(driver.dashboard.view.screen == screen)
  }

  @Test func headingsSort() throws {
    var driver = DashboardDriver()
    driver.send(.mouse(Mouse(.press, at: Position(column: 2, row: 1))))
    #expect(driver.dashboard.view.sort == 1)
    driver = DashboardDriver(
      .compare, size: Size(columns: 120, rows: 24), place: Fixture.shangluo,
      others: [Fixture.yanan])
    driver.send(.mouse(Mouse(.press, at: try position(of: "延安", in: driver))))
    #expect(driver.dashboard.view.orderedBy == "5g-base-stations")
  }

  @Test func cellsOfAComparisonAreChosen() throws {
    var driver = DashboardDriver(
      .compare, size: Size(columns: 120, rows: 24), place: Fixture.shangluo,
      others: [Fixture.yanan])
    try press("31.8", &driver)
    #expect(driver.detail.contains("延安 数字经济占GDP比重 31.8%"))
    try open("31.8", &driver)
    #expect(driver.dashboard.view.screen == .report)
    driver.play("Esc")
    driver.play("Tab")
    try press("河北省", &driver)
    #expect(driver.dashboard.view.pane == 1)
    #expect(driver.detail.contains("河北省"))
  }

  @Test func figuresOfATextAreChosen() throws {
    var driver = DashboardDriver(
      .report, size: Size(columns: 150, rows: 40), place: Fixture.shangluo)
    try press("25.03%", &driver)
    #expect(driver.detail.contains("25.03%"))
    driver.play("g")
    driver.send(.mouse(Mouse(.press, at: Position(column: 120, row: 5))))
    #expect(driver.dashboard.view.main.cursor == 3)
  }

  @Test func listsOfTheOtherScreensAreReached() throws {
    let size = Size(columns: 120, rows: 40)
    var driver = DashboardDriver(.indicator, size: size, indicator: "digital-economy-share")
    try press("延安", &driver)
    #expect(driver.detail.contains("延安"))
    try press("光缆总长度", &driver)
    #expect(driver.dashboard.view.pane == 1)
    #expect(driver.dashboard.view.indicator == "fibre-cable-length")
    driver = DashboardDriver(.place, size: size, place: Fixture.shangluo)
    try press("光缆总长度", &driver)
    #expect(driver.detail.contains("光缆总长度"))
    driver = DashboardDriver(
      .targets, size: size, place: Fixture.luoyang, corpus: Fixture.years)
    try press(">9%", &driver)
    #expect(driver.detail.contains(">9%"))
  }

  @Test func theWheelMovesInThePaneUnderIt() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    driver.send(.mouse(Mouse(.wheelDown, at: Position(column: 3, row: 4))))
    #expect(driver.dashboard.view.side.cursor == 3)
    driver.send(.mouse(Mouse(.wheelUp, at: Position(column: 3, row: 4))))
    #expect(driver.dashboard.view.side.cursor == 0)
    driver.send(.mouse(Mouse(.wheelDown, at: Position(column: 50, row: 2))))
    #expect(driver.dashboard.view.pane == 1)
    #expect(driver.dashboard.view.main.cursor == 3)
  }

  @Test func thePaletteTakesTheMouse() throws {
    var driver = DashboardDriver()
    driver.play(":")
    driver.type("sl")
    try open("商洛市", &driver)
    #expect(driver.dashboard.view.place == Fixture.shangluo)
    driver.play(":")
    driver.send(.mouse(Mouse(.wheelDown, at: Position(column: 30, row: 6))))
    guard case .palette(let prompt)? = driver.dashboard.input else {
      Issue.record("the palette is closed")
      return
    }
    #expect(prompt.scroll.cursor == 3)
  }

  @Test func theMouseIsGivenBackAndTaken() {
    var driver = DashboardDriver()
    driver.play("m")
    #expect(driver.effects == [.mouse(isTaken: false)])
    #expect(driver.detail.contains("鼠标已交还终端，可选取文字；m 收回"))
    driver.play("m")
    #expect(driver.effects.last == .mouse(isTaken: true))
  }

  /// Wherever it is pressed, on whatever screen and size.
  @Test(arguments: ScreenName.allCases)
  func everyCellMayBePressed(screen: ScreenName) {
    for size in [Size(columns: 60, rows: 16), Size(columns: 130, rows: 40)] {
      for corpus in [Fixture.corpus, Fixture.empty] {
        var driver = DashboardDriver(screen, size: size, corpus: corpus)
        for row in stride(from: 0, to: size.rows, by: 3) {
          for column in stride(from: 0, to: size.columns, by: 7) {
            let position = Position(column: column, row: row)
            for action in [Mouse.Action.press, .wheelDown, .doublePress, .wheelUp] {
              driver.send(.mouse(Mouse(action, at: position)))
            }
            driver.play("Esc")
          }
        }
        driver.checkInvariants("\(screen)")
      }
    }
  }

  /// A press while a filter or a count is typed ends the typing and means what it always means.
  @Test(arguments: ["/ s", "'"])
  func aPressEndsTheTyping(keys: String) {
    var driver = DashboardDriver()
    driver.play(keys)
    #expect(driver.frame.cursor != nil)
    driver.send(.mouse(Mouse(.press, at: Position(column: 4, row: 3))))
    #expect(driver.frame.cursor == nil)
    #expect(driver.dashboard.view.side.cursor == 1)
    #expect(driver.dashboard.view.filter == (keys == "'" ? "" : "s"))
  }

  @Test func theWheelMovesWhileAFilterIsTyped() {
    var driver = DashboardDriver()
    driver.play("/")
    driver.send(.mouse(Mouse(.wheelDown, at: Position(column: 4, row: 3))))
    #expect(driver.dashboard.view.side.cursor == 3)
    #expect(driver.frame.cursor != nil)
  }

  @Test func formatAndNameOfAnExportAreChosen() throws {
    var driver = DashboardDriver()
    driver.play("e")
    try press("HTML", &driver)
    #expect(driver.text.contains("[HTML]"))
    #expect(driver.text.contains("zhibiao-overview.html"))
    #expect(driver.frame.cursor == nil)
    try press("zhibiao-overview.html", &driver)
    #expect(driver.frame.cursor != nil)
    driver.send(.mouse(Mouse(.press, at: Position(column: 0, row: 0))))
    #expect(driver.dashboard.input != nil)
  }

  @Test func aPressBesideThePaletteClosesIt() {
    var driver = DashboardDriver()
    driver.play(":")
    driver.send(.mouse(Mouse(.press, at: Position(column: 0, row: 10))))
    #expect(driver.dashboard.input == nil)
  }
}
