import Indicators
import Quantities
import TestSupport
import Testing

@testable import Dashboard

/// What the screens say of a figure beside its number.
@Suite struct FigureOnScreenTests {
  /// The fixture's corpus with some figures of 商洛 changed.
  private func corpus(_ change: (inout Measurement) -> Void) throws -> Corpus {
    var reports = Fixture.corpus.reports
    let index = try #require(reports.firstIndex { $0.place == Fixture.shangluo })
    for figure in reports[index].measurements.indices {
      change(&reports[index].measurements[figure])
    }
    return Corpus(reports: reports, catalogue: Fixture.catalogue, gazetteer: Fixture.gazetteer)
  }

  private func place(_ corpus: Corpus, language: Language = .zh) -> DashboardDriver {
    DashboardDriver(
      .place, language: language, size: Size(columns: 120, rows: 40), place: Fixture.shangluo,
      corpus: corpus)
  }

  /// A goal of 2025 stands with its year under the figure of 2021; one of 2019 does not.
  @Test(arguments: [(2025, true), (2021, true), (2019, false)])
  func goalsOfEarlierYearsAreNoGoals(year: Int, isShown: Bool) throws {
    let corpus = try corpus { figure in
      if figure.isTarget { figure.period = .year(year) }
    }
    let lines = place(corpus).text.split(separator: "\n").filter { $0.contains("◎") }
    #expect(lines.contains { $0.contains("数字经济占GDP比重") && $0.contains("\(year)") } == isShown)
  }

  /// What the title counts is what the counter counts.
  @Test func theTitleCountsWhatIsListed() throws {
    let corpus = try corpus { figure in
      if figure.isTarget { figure.period = .year(2019) }
    }
    let driver = place(corpus)
    #expect(driver.line(1).contains("14项数据合为13行 · 推算2项"))
    #expect(driver.status.hasSuffix(" 商洛 1/15 "))
    #expect(place(Fixture.corpus).line(1).contains("14项数据 · 推算2项"))
  }

  /// 近 is less than, not about; so on every screen.
  @Test(arguments: [ScreenName.place, .compare, .indicator, .statements, .report])
  func boundsAreToldAsBounds(screen: ScreenName) {
    var driver = DashboardDriver(
      screen, size: Size(columns: 160, rows: 40), place: Fixture.shangluo,
      others: screen == .compare ? [Fixture.yanan] : [], indicator: "online-trade")
    for _ in 0..<40 where !driver.detail.contains("商洛 网络交易额") {
      driver.play(screen == .report ? "n" : "j")
    }
    #expect(driver.detail.contains("商洛 网络交易额 <131.02亿元"))
    #expect(driver.detail.contains(" · 不到"))
    #expect(!driver.detail.contains("约数") && !driver.detail.contains("不是确数"))
  }

  /// Grain that the report counts in 斤 is shown in tons on every screen, and the report's words stand
  /// beside it.
  @Test(arguments: [ScreenName.overview, .place, .indicator, .compare, .statements])
  func oneFigureHasOneUnit(screen: ScreenName) throws {
    let reports = try corpus { figure in
      guard figure.indicatorID == "fibre-cable-length" else { return }
      figure.unit = "斤"
      figure.value = ExactDecimal(14_000_000_000)
      figure.text = "140亿斤"
    }.reports
    let old = try #require(Fixture.catalogue.indicator("fibre-cable-length"))
    let grain = Indicator(
      id: old.id, panel: old.panel, zh: "粮食产量", en: "Grain output", unit: "吨", kind: .level,
      better: .higher, rule: old.rule)
    let corpus = Corpus(
      reports: reports,
      catalogue: Catalogue(panels: Fixture.catalogue.panels, indicators: [grain]),
      gazetteer: Fixture.gazetteer)
    var driver = DashboardDriver(
      screen, size: Size(columns: 160, rows: 40), place: Fixture.shangluo, indicator: grain.id,
      corpus: corpus)
    #expect(driver.text.contains("700万"))
    #expect(!driver.text.contains("140亿 "))
    if screen == .place {
      #expect(driver.detail.contains("商洛 粮食产量 700万吨 · 原文：140亿斤"))
      driver.play("L")
      #expect(driver.detail.contains("Shangluo Grain output 7mn t · in the text: 140亿斤"))
    }
    if [.overview, .compare].contains(screen) {
      driver.play("L")
      #expect(driver.text.contains("Grain output, t "))
    }
  }

  /// The list beside a report shows every period whole.
  @Test func periodsBesideAReportAreWhole() throws {
    let corpus = try corpus { figure in
      figure.period = Period(start: CalendarDay(2017, 10, 1), end: nil)
      figure.isPeriodStated = false
    }
    let driver = DashboardDriver(
      .report, size: Size(columns: 120, rows: 40), place: Fixture.shangluo, corpus: corpus)
    let list = driver.text.split(separator: "\n").filter { $0.contains("2017.10起~") }
    #expect(list.count == 14)
  }

  /// The nation's bar, which runs over the end, is longer than that of every other place.
  @Test(arguments: [ScreenName.overview, .indicator, .compare])
  func theNationHasTheLongestBar(screen: ScreenName) throws {
    var reports = Fixture.corpus.reports
    let index = try #require(reports.firstIndex { $0.place == Fixture.shangluo })
    reports[index].place = .nation
    for figure in reports[index].measurements.indices {
      reports[index].measurements[figure].place = .nation
      reports[index].measurements[figure].value = ExactDecimal(900_000)
    }
    let corpus = Corpus(
      reports: reports, catalogue: Fixture.catalogue, gazetteer: Fixture.gazetteer)
    let driver = DashboardDriver(
      screen, size: Size(columns: 120, rows: 40), indicator: "5g-base-stations", corpus: corpus)
    // Where each bar begins, how long it is, and whether it runs over.
    var bars: [(start: Int, length: Int, isOverrun: Bool)] = []
    for row in 0..<40 {
      let line = Array(driver.frame.row(row).map(\.cluster.text))
      for start in line.indices where line[start] == "█" && line[start - 1] != "█" {
        let bar = line[start...].prefix { "█»▏▎▍▌▋▊▉".contains($0) && !$0.isEmpty }
        bars.append((start, bar.count, bar.last == "»"))
      }
    }
    let longest = try #require(bars.first { $0.isOverrun })
    let others = bars.filter { !$0.isOverrun && $0.start == longest.start }
    #expect(screen == .compare || !others.isEmpty)
    #expect(others.allSatisfy { $0.length < longest.length || screen != .indicator })
    #expect(bars.filter { !$0.isOverrun }.contains { $0.length == longest.length - 1 })
  }

  /// A running total is marked, and bears its start, on the overview too.
  @Test func theOverviewMarksRunningTotals() throws {
    let corpus = try corpus { figure in
      if figure.indicatorID == "illegal-items-removed" {
        figure.period = Period(start: CalendarDay(2017, 1, 1), end: nil)
        figure.isPeriodStated = true
        figure.scope = .cumulative
      }
    }
    let driver = DashboardDriver(size: Size(columns: 120, rows: 60), corpus: corpus)
    let line = driver.text.split(separator: "\n").first { $0.contains(">5000") }
    #expect(line.map(String.init)?.contains("2017起") == true)
    #expect(line.map(String.init)?.contains("∑") == true)
    #expect(line?.ranges(of: "2017").count == 1)
  }

  /// What time a figure counts together stands behind its number, in one wording and one column.
  @Test(arguments: [
    (Period(start: CalendarDay(2017, 1, 1), end: nil), "2017起~", "from 2017~"),
    (Period(start: nil, end: CalendarDay(2018, 10, 15)), "至2018~", "to 2018~"),
    (
      Period(start: CalendarDay(2017, 1, 1), end: CalendarDay(2021, 12, 31)), "2017–21~", "2017–21~"
    ),
  ])
  func anotherTimeStandsBehindTheNumber(period: Period, zh: String, en: String) throws {
    let corpus = try corpus { figure in
      guard figure.indicatorID == "illegal-items-removed" else { return }
      figure.period = period
      figure.isPeriodStated = false
      figure.scope = .cumulative
    }
    for (language, words, number) in [(Language.zh, zh, ">5000"), (.en, en, ">5,000")] {
      let driver = DashboardDriver(
        language: language, size: Size(columns: 120, rows: 60), corpus: corpus)
      #expect(driver.text.contains(number + " " + words))
    }
  }

  /// A filter finds in a place what it found before the list was kept: by panel, name, label, words.
  @Test(arguments: [
    ("5g", 2), ("数字经济总量", 3), ("digital economy", 6), ("宝塔", 1), ("没有这个词", 0), ("gdp", 3),
  ])
  func aFilterChoosesAmongThePlacesRows(filter: String, count: Int) {
    var driver = place(Fixture.corpus)
    let all = driver.text
    driver.play("/")
    driver.type(filter)
    driver.play("Enter")
    #expect(driver.status.hasSuffix(count == 0 ? " 商洛 0/0 " : " 商洛 1/\(count) "))
    driver.play("Esc")
    #expect(
      driver.text.split(separator: "\n").dropLast(2) == all.split(separator: "\n").dropLast(2))
  }

  /// Numbers of several indicators, a line each, leave no room for each other's decimals.
  @Test func numbersBesideTheirIndicatorsEndInOneColumn() throws {
    let reports = Fixture.corpus.reports.filter { $0.place == Fixture.shangluo }
    let corpus = Corpus(
      reports: reports, catalogue: Fixture.catalogue, gazetteer: Fixture.gazetteer)
    let lines = DashboardDriver(size: Size(columns: 120, rows: 40), corpus: corpus).text
      .split(separator: "\n")
    let ends = ["1271 2021", "71.8万 2021~"].map { number in
      lines.lazy.compactMap { line in
        line.firstRange(of: number).map {
          let end = line[$0].firstIndex(of: " ") ?? line.endIndex
          return DisplayWidth.of(String(line[..<end]))
        }
      }.first
    }
    #expect(ends[0] != nil && ends[0] == ends[1], "\(lines)")
    #expect(lines.contains { $0.contains("5G基站（建成） 个") && $0.contains("1271") })
  }

  /// A name and its unit are parted, and the unit is left out where the name has it.
  @Test(arguments: [
    (Language.en, "digital-economy-output", "Digital economy output, CNY"),
    (.en, "mobile-users", "Mobile phone users"), (.zh, "mobile-users", "移动电话用户 户"),
    (.en, "fibre-cable-length", "Fibre cable length, sheath-km"),
  ])
  func titles(language: Language, id: String, title: String) throws {
    let driver = DashboardDriver(language: language)
    let indicator = try #require(Fixture.catalogue.indicator(id))
    #expect(driver.dashboard.context.title(indicator) == title)
  }

  /// Where there is no line, and where nothing is quoted, the screen says why.
  @Test func emptyPartsSayWhy() {
    var driver = DashboardDriver(
      .trend, size: Size(columns: 120, rows: 40), place: Fixture.shangluo)
    #expect(driver.text.contains("只有一年的数据，画不成折线"))
    driver.play("Tab")
    #expect(driver.text.contains("光标处没有数据，没有原句"))
  }

  /// What is stated again in the same words is one row with its count, whose figures are all reached.
  @Test func theSameStatementIsToldOnce() throws {
    var reports = Fixture.corpus.reports
    let index = try #require(reports.firstIndex { $0.place == Fixture.shangluo })
    let figure = try #require(
      reports[index].measurements.first { $0.indicatorID == "digital-economy-growth" })
    reports[index].measurements += [figure, figure]
    let corpus = Corpus(
      reports: reports, catalogue: Fixture.catalogue, gazetteer: Fixture.gazetteer)
    let driver = DashboardDriver(
      .statements, size: Size(columns: 120, rows: 40), place: Fixture.shangluo,
      indicator: "digital-economy-growth", corpus: corpus)
    let rows = driver.text.split(separator: "\n").filter { $0.contains("21.7%  ") }
    #expect(rows.count == 1)
    #expect(rows.first?.contains("×3") == true)
    #expect(driver.line(2).trimmingPrefix(" ").hasPrefix("商洛市 1"))
  }

  /// A filter that finds indicators leaves the places that have them.
  @Test func aFilterLeavesThePlacesThatHaveWhatItFinds() {
    var driver = DashboardDriver(size: Size(columns: 120, rows: 40))
    #expect(driver.status.hasSuffix(" 1/6 "))
    driver.play("/")
    driver.type("5g")
    driver.play("Enter h")
    #expect(driver.status.hasSuffix(" 1/2 "))
    #expect(driver.line(2).contains("延安") || driver.line(3).contains("延安"))
  }

  /// A goal's row has a goal.
  @Test func goalsHaveNoEmptyRows() {
    let driver = DashboardDriver(
      .targets, size: Size(columns: 120, rows: 40), place: Fixture.luoyang, corpus: Fixture.years)
    #expect(driver.text.contains("达标线*"))
    #expect(!driver.text.contains("未见目标"))
  }
}
