import Indicators
import Quantities
import Testing

/// Which of several figures stands for a place, and what is noted of it.
@Suite struct ChoiceTests {
  private typealias Build = CorpusBuilder

  private func cell(
    _ figures: [Measurement], _ indicator: Indicator = CorpusBuilder.stations,
    period: Period? = nil, isTarget: Bool = false
  ) -> Cell? {
    let corpus = Build.corpus([
      Build.report("a", Build.shangluo, CalendarDay(2022, 12, 31), figures)
    ])
    return corpus.ranking(of: indicator, period: period, isTarget: isTarget).rows.first?.cell
  }

  private static let since2017 = Period(
    start: CalendarDay(2017, 1, 1), end: CalendarDay(2022, 12, 31))

  /// The winner is the figure with the value 1 in every row.
  @Test(arguments: [
    [
      Build.figure(Build.stations, 2, period: .year(2020)),
      Build.figure(Build.stations, 1, period: .year(2021)),
    ],
    // A figure without a time speaks of the report's day, here the end of 2022.
    [
      Build.figure(Build.stations, 2, period: .year(2021)), Build.figure(Build.stations, 1),
    ],
    [
      Build.figure(Build.stations, 2, period: since2017),
      Build.figure(Build.stations, 1, period: .year(2022), isStated: false),
    ],
    [
      Build.figure(Build.stations, 2, period: .year(2022), isStated: false),
      Build.figure(Build.stations, 1, period: .year(2022), qualifier: .more),
    ],
    [
      Build.figure(Build.stations, 2, period: .year(2022), qualifier: .approx),
      Build.figure(Build.stations, 1, period: .year(2022)),
    ],
    [
      Build.figure(Build.stations, 1, period: .year(2022)),
      Build.figure(Build.stations, 2, period: .year(2022)),
    ],
  ])
  func theBestFigureIsChosen(figures: [Measurement]) throws {
    let chosen = try #require(cell(figures))
    #expect(chosen.comparable == 1)
    #expect(chosen.others.count == 1)
  }

  /// 迈上3万亿元台阶、达到30146亿元: of two wordings of one value the one with the finer last digit stands,
  /// wherever it is told; of two values the first.
  @Test(arguments: [
    (Int64(30000), Int64(30146), Int64(30146)), (30146, 30000, 30146), (50000, 30146, 50000),
  ])
  func thePreciseWordingOfAValueIsChosen(first: Int64, second: Int64, chosen: Int64) {
    let figures = [first, second].map {
      Build.figure(Build.grain, ExactDecimal($0), period: .year(2022))
    }
    #expect(cell(figures, Build.grain)?.comparable == ExactDecimal(chosen))
  }

  @Test func aCountThatRunsOnEndsWithTheReport() throws {
    let open = Period(start: CalendarDay(2018, 6, 21), end: nil)
    let found = try #require(
      cell([
        Build.figure(Build.stations, 2, period: .year(2021)),
        Build.figure(Build.stations, 1, period: open),
      ]))
    #expect(found.comparable == 1)
    #expect(found.notes == [.cumulative])
  }

  /// 今年以来 is a part of the report's own year, not years counted together.
  @Test(arguments: [(2021, true), (2022, false)])
  func onlyAStartBeforeTheYearIsCountedUp(start: Int, isCountedUp: Bool) throws {
    let since = Period(start: CalendarDay(start, 1, 1), end: nil)
    let figure = Build.figure(Build.stations, 6, period: since, scope: .cumulative)
    #expect(try #require(cell([figure])).notes == (isCountedUp ? [.cumulative] : []))
    let year = Build.figure(Build.stations, 5, period: .year(2022))
    let corpus = Build.corpus([
      Build.report("a", Build.shangluo, CalendarDay(2022, 10, 31), [figure]),
      Build.report("b", Build.yanan, CalendarDay(2022, 12, 31), [year]),
      Build.report("c", Build.hebei, CalendarDay(2022, 12, 31), [year]),
    ])
    let ranking = corpus.ranking(of: Build.stations)
    #expect(ranking.rows.map(\.rank) == [1, 1, nil])
    #expect(
      ranking.rows[2].cell.notes
        == (isCountedUp
          ? [.cumulative, .periodDiffers, .spanDiffers] : [.periodDiffers, .spanDiffers]))
  }

  @Test(arguments: [
    (Build.stations, Period.year(2022), true), (Build.stations, .year(2021), false),
    (Build.stations, since2017, false),
    (Build.stations, Period(start: nil, end: CalendarDay(2022, 10, 15)), true),
    (Build.stations, .months(2022, 1, 3), true), (Build.growth, .year(2022), true),
    (Build.growth, .months(2022, 1, 3), true), (Build.growth, since2017, false),
    (Build.growth, Period(start: nil, end: CalendarDay(2022, 12, 31)), false),
    (Build.unemployment, Period(start: nil, end: CalendarDay(2022, 12, 31)), true),
  ])
  func aPeriodAskedForIsKept(indicator: Indicator, period: Period, isFound: Bool) {
    let found = cell(
      [Build.figure(indicator, 1, period: period)], indicator, period: .year(2022))
    #expect((found != nil) == isFound)
  }

  @Test func undatedLevelsAreOfTheReportsYear() {
    let figures = [Build.figure(Build.stations, 1)]
    #expect(cell(figures, period: .year(2022)) != nil)
    #expect(cell(figures, period: .year(2021)) == nil)
    #expect(cell([Build.figure(Build.growth, 1)], Build.growth, period: .year(2022)) == nil)
  }

  @Test func resultsAndGoalsAreKeptApart() throws {
    let figures = [
      Build.figure(Build.stations, 1, period: .year(2022)),
      Build.figure(Build.stations, 2, period: .year(2023), isTarget: true),
    ]
    #expect(try #require(cell(figures)).comparable == 1)
    let goal = try #require(cell(figures, isTarget: true))
    #expect(goal.comparable == 2)
    #expect(goal.others.isEmpty)
    #expect(goal.notes.isEmpty)
  }

  @Test(arguments: [
    ([Build.figure(Build.stations, 1, qualifier: .more)], [Note.approximate]),
    ([Build.figure(Build.stations, 1, scope: .cumulative)], [.cumulative]),
    ([Build.figure(Build.stations, 1, scope: .partial)], [.partialScope]),
    ([Build.figure(Build.stations, 1, period: since2017)], []),
    (
      [
        Build.figure(Build.stations, 1, period: .year(2022)),
        Build.figure(Build.stations, 2, period: .year(2022)),
      ], [.severalValues]
    ),
    (
      [
        Build.figure(Build.stations, 1, period: .year(2022)),
        Build.figure(Build.stations, 2, period: .year(2021)),
        Build.figure(Build.stations, 1, period: .year(2022)),
      ], []
    ),
  ])
  func whatAReaderMustKnowIsNoted(figures: [Measurement], notes: [Note]) throws {
    #expect(try #require(cell(figures)).notes == Set(notes))
  }

  @Test func figuresInOtherUnitsCompare() throws {
    let found = try #require(cell([Build.figure(Build.grain, 4000, unit: "斤")], Build.grain))
    #expect(found.comparable == 2)
    #expect(found.measurement.value == 4000)
    #expect(cell([Build.figure(Build.grain, 4000, unit: "亩")], Build.grain) == nil)
  }

  @Test func newerAndOwnReportsComeFirst() throws {
    let figure = { (value: ExactDecimal) in
      Build.figure(Build.stations, value, place: Build.shangluo, period: .year(2021))
    }
    let corpus = Build.corpus([
      Build.report("hebei", Build.hebei, CalendarDay(2023, 1, 1), [figure(3)]),
      Build.report("old", Build.shangluo, CalendarDay(2021, 12, 31), [figure(2)]),
      Build.report("new", Build.shangluo, CalendarDay(2022, 12, 31), [figure(1)]),
    ])
    let cell = try #require(corpus.ranking(of: Build.stations).rows.first?.cell)
    #expect(cell.figure == FigureID(report: 2, measurement: 0))
    #expect(
      cell.others == [FigureID(report: 0, measurement: 0), FigureID(report: 1, measurement: 0)])
    #expect(cell.notes == [.severalValues])
  }
}
