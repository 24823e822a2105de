import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct PaletteTests {
  private func prompt(_ query: String, language: Language = .zh) -> PalettePrompt {
    var driver = DashboardDriver(language: language)
    driver.play(":")
    driver.type(query)
    guard case .palette(let prompt)? = driver.dashboard.input else {
      Issue.record("the palette is not open")
      return PalettePrompt([])
    }
    return prompt
  }

  @Test(arguments: [
    ("sl", "商洛市"), ("shangluo", "商洛市"), ("shang luo", "商洛市"), ("商洛", "商洛市"), ("611000", "商洛市"),
    ("Yan'an", "延安市"), ("5g", "5G基站（建成）"), ("szjjzl", "数字经济总量"), ("数经总", "数字经济总量"),
    ("shuzijingjizongliang", "数字经济总量"), ("guanglan", "光缆总长度"), ("daochu", "导出本屏到文件"),
    ("export", "导出本屏到文件"), ("hb", "河北省"),
  ])
  func theBestFindingComesFirst(query: String, title: String) {
    #expect(prompt(query).chosen?.title == title)
  }

  /// Initials mean places and indicators before commands, whatever else a command's words hold.
  @Test(arguments: [
    ("hb", "河北省"), ("sq", "商丘市"), ("sqs", "商丘市"), ("ya", "延安市"), ("ly", "洛阳市"),
    ("szjjzs", "数字经济增速"), ("slfgl", "森林覆盖率"),
  ])
  func exactInitialsComeFirst(query: String, title: String) {
    let found = prompt(query).found
    #expect(found.first?.title == title)
    let isOther = found.first.map { if case .command = $0.target { true } else { false } }
    #expect(isOther == false)
  }

  @Test(arguments: [
    ("hu nan", "hn", true), ("hu nan sheng", "hn", false), ("hu nan", "h", false),
    ("hu nan", "hu", false), ("sen lin fu gai lv", "slfgl", true), ("Digital economy", "de", true),
    ("", "", false),
  ])
  func initials(text: String, query: String, isTrue: Bool) {
    #expect(Spelling(text).hasInitials(Spelling(query)) == isTrue)
  }

  /// Scattered letters are no match beside ones that stand together.
  @Test func lettersFarApartAreLeftOut() {
    #expect(prompt("5g").found.allSatisfy { $0.title.contains("5G") })
    #expect(!prompt("sl").found.contains { $0.title == "导出本屏到文件" })
    #expect(prompt("beijing").found.isEmpty)
  }

  /// An indicator that no report has is found, and says so.
  @Test func indicatorsWithoutFiguresAreFound() throws {
    let indicator = try #require(Fixture.catalogue.indicators.first)
    var driver = DashboardDriver(corpus: Fixture.empty)
    driver.play(":")
    driver.type(indicator.zh)
    guard case .palette(let prompt)? = driver.dashboard.input else {
      Issue.record("the palette is not open")
      return
    }
    let entry = try #require(prompt.chosen)
    #expect(entry.target == .indicator(indicator.id))
    #expect(entry.title == indicator.zh)
    #expect(entry.note == "无数据")
  }

  @Test func nothingIsFoundForNonsense() {
    #expect(prompt("zzqqxx").found.isEmpty)
    var driver = DashboardDriver()
    driver.play(":")
    driver.type("zzqqxx")
    #expect(driver.text.contains("没有找到"))
    driver.play("Enter")
    #expect(driver.dashboard.view.screen == .overview)
  }

  @Test func enterGoesThereAndEscReturns() {
    var driver = DashboardDriver()
    let before = driver.frame
    driver.play("Ctrl-P")
    #expect(driver.frame.cursor != nil)
    driver.type("sl")
    driver.play("Enter")
    #expect(driver.dashboard.view.screen == .place)
    #expect(driver.dashboard.view.place == Fixture.shangluo)
    driver.play(":")
    driver.type("5g")
    driver.play("Enter")
    #expect(driver.dashboard.view.indicator == "5g-base-stations")
    driver.play("Esc Esc")
    #expect(driver.frame == before)
  }

  @Test func commandsStandWithTheirKeysAndAreCarriedOut() {
    var driver = DashboardDriver()
    driver.play(":")
    #expect(driver.text.contains("1"))
    driver.type("language")
    #expect(driver.line(3).contains("中文 / English"))
    #expect(driver.line(3).contains(" L "))
    driver.play("Enter")
    #expect(driver.dashboard.options.language == .en)
  }

  /// Every look is found in both languages, and the screen has it at once.
  @Test(arguments: [
    ("theme light", ThemeName.light), ("浅色", .light), ("gaoduibi", .highContrast),
    ("monochrome", .monochrome), ("配色ascii", .ascii),
  ])
  func themesAreFoundAndTaken(query: String, theme: ThemeName) {
    var driver = DashboardDriver()
    driver.play(":")
    driver.type(query)
    driver.play("Enter")
    #expect(driver.dashboard.options.theme == theme)
    var options = Dashboard.Options(language: .zh)
    options.theme = theme
    // What was chosen is said until the next key.
    driver.play("Ctrl-L")
    #expect(driver.frame == DashboardDriver(options: options).frame)
    #expect(driver.dashboard.session.theme == theme)
  }

  @Test func aKeyGoesThroughTheThemes() {
    var driver = DashboardDriver()
    for theme in ThemeName.allCases.dropFirst() + [.dark] {
      driver.play("T")
      #expect(driver.dashboard.options.theme == theme)
      driver.checkInvariants("\(theme)")
    }
  }

  @Test func withoutColoursAThemeSaysSo() {
    var options = Dashboard.Options(language: .en)
    options.hasColour = false
    var driver = DashboardDriver(options: options)
    driver.play("T")
    #expect(driver.detail.contains("theme: light (no colours are used here)"))
    driver.play("T T T")
    #expect(driver.detail.contains("theme: ASCII lines "))
  }

  @Test func reportsAreFoundByPlaceAndYear() {
    let report = prompt("shangluo2").found.first {
      if case .report = $0.target { true } else { false }
    }
    #expect(report?.note.hasPrefix("商洛") == true)
  }

  @Test func theListIsWalkedThrough() {
    var driver = DashboardDriver()
    driver.play(": Down Down Ctrl-P End")
    guard case .palette(let prompt)? = driver.dashboard.input else {
      Issue.record("the palette is not open")
      return
    }
    #expect(prompt.scroll.cursor == prompt.found.count - 1)
    driver.play("Esc")
    #expect(driver.dashboard.input == nil)
  }

  @Test func everyCommandOfAScreenStandsInIt() {
    let entries = prompt("").found
    for command in [Command.help, .export, .compare, .undo, .sort, .quit] {
      #expect(entries.contains { $0.target == .command(command) }, "\(command)")
    }
  }

  /// A run costs nothing, a word's beginning 4 for each word before it since the last character, a
  /// leap into a word 20 more; then at most 8 for what is left.
  @Test(arguments: [
    ("shu zi jing ji", "szjj", 4 + 4 + 4 + 1), ("5g ji zhan", "5g", 0 + 6), ("商洛市", "商", 2),
    ("商洛市", "市", 8), ("Digital economy", "de", 4 + 6), ("Digital economy", "gt", 20 + 20 + 8),
    ("sl", "sl", 0), ("yan an shi", "yanan", 3), ("5G基站", "g基", 4 + 1),
  ])
  func costs(text: String, query: String, cost: Int) {
    #expect(Spelling(text).cost(of: Spelling(query)) == cost)
  }

  @Test(arguments: [("数字", "字数"), ("shang luo", "sls"), ("", "a"), ("a", "")])
  func whatIsNotThereIsNotFound(text: String, query: String) {
    #expect(Spelling(text).cost(of: Spelling(query)) == nil)
  }

  @Test(arguments: [
    ("5G基站", "5G ji  zhan "), ("增长", " zeng  zhang "), ("总长", " zong  chang "), ("率", " lv "),
    ("龘", "龘"), ("", ""),
  ])
  func charactersAreSpelled(text: String, pinyin: String) {
    #expect(Pinyin.spelled(text) == pinyin)
  }
}
