import Indicators
import Quantities
import ReportText
import Testing

@Suite struct TrendTests {
  private typealias Build = CorpusBuilder

  private func series(
    _ reports: [(Int, [Measurement])], of indicator: Indicator = CorpusBuilder.stations
  ) -> Trend {
    let corpus = Build.corpus(
      reports.map { year, figures in
        Build.report("\(year)", Build.shangluo, CalendarDay(year, 12, 31), figures)
      })
    return corpus.trend(of: indicator, place: Build.shangluo)
  }

  @Test func onePointAYearWithTheWayBetween() {
    let trend = series([
      (2021, [Build.figure(Build.stations, 800, period: .year(2021))]),
      (2022, [Build.figure(Build.stations, 1000, period: .year(2022))]),
      (2024, [Build.figure(Build.stations, 900, period: .year(2024))]),
    ])
    #expect(trend.points.map(\.year) == [2021, 2022, 2024])
    #expect(trend.points.map(\.cell.comparable) == [800, 1000, 900])
    #expect(
      trend.points.map(\.change) == [
        nil, Trend.Change(years: 1, difference: 200, ratio: 0.25, qualifier: .exact),
        Trend.Change(years: 2, difference: -100, ratio: -0.1, qualifier: .exact),
      ])
    #expect(trend.points.map(\.reportDate) == [2021, 2022, 2024].map { CalendarDay($0, 12, 31) })
    #expect(trend.revisions.isEmpty)
  }

  @Test func ratesChangeInPointsOnly() {
    let trend = series(
      [
        (2021, [Build.figure(Build.growth, 8, period: .year(2021))]),
        (2022, [Build.figure(Build.growth, 3, period: .year(2022))]),
      ], of: Build.growth)
    #expect(
      trend.points[1].change
        == Trend.Change(years: 1, difference: -5, ratio: nil, qualifier: .exact))
  }

  /// What is no figure of one year is no point.
  @Test(arguments: [
    Build.figure(Build.stations, 1, period: .years(2018, 2022)),
    Build.figure(Build.stations, 1, period: .months(2022, 1, 9)),
    Build.figure(Build.stations, 1, period: .year(2022), isTarget: true),
    Build.figure(Build.stations, 1, period: Period(start: CalendarDay(2018, 6, 21), end: nil)),
  ])
  func otherTimesAreNoPoints(figure: Measurement) {
    #expect(series([(2022, [figure])]).points.isEmpty)
  }

  @Test func aDayOfTheYearStandsForItUnlessTheWholeYearIsTold() {
    let day = Build.figure(
      Build.stations, 7, period: Period(start: nil, end: CalendarDay(2022, 10, 15)))
    let alone = series([(2022, [day])])
    #expect(alone.points.map(\.cell.comparable) == [7])
    #expect(alone.points.first?.cell.notes == [.periodDiffers])
    let both = series([(2022, [day, Build.figure(Build.stations, 8, period: .year(2022))])])
    #expect(both.points.map(\.cell.comparable) == [8])
    #expect(both.points.first?.cell.notes == [])
  }

  /// A report whose one sentence states one figure over several years.
  private func report(_ words: String, _ number: String, _ period: Period) -> Report {
    let start = words.utf8.count
    var figure = Build.figure(Build.stations, 52, period: period)
    figure.span = start..<(start + number.utf8.count)
    figure.text = number
    let bytes = Array((words + number).utf8)
    return Report(
      source: SourceText(path: "2012", bytes: bytes), title: "", place: Build.shangluo,
      date: CalendarDay(2012, 12, 31), passages: [],
      sentences: [Evidence(pieces: [0..<bytes.count])], measurements: [figure], excluded: [])
  }

  /// What several years reached is a point of the last, marked; what they make together is none.
  @Test(arguments: [
    ("五年来，基站从27个增加到", [2012]), ("五年来，基站达到", [2012]), ("五年来，建成基站", []),
    ("五年来，新增基站达到", []),
    ("五年来，基站稳定在", []), ("五年来，年均建成基站达到", []),
  ])
  func whatYearsReachedIsAPointOfTheLast(words: String, years: [Int]) {
    let corpus = Build.corpus([report(words, "52个", .years(2008, 2012))])
    let trend = corpus.trend(of: Build.stations, place: Build.shangluo)
    #expect(trend.points.map(\.year) == years)
    #expect(trend.points.allSatisfy { $0.cell.notes == [.periodDiffers] })
  }

  @Test func theWholeIsPreferredToAPart() {
    let trend = series([
      (
        2022,
        [
          Build.figure(Build.stations, 3, period: .year(2022), scope: .partial),
          Build.figure(Build.stations, 9, period: .year(2022), qualifier: .more),
        ]
      )
    ])
    #expect(trend.points.map(\.cell.comparable) == [9])
    #expect(trend.points.first?.cell.others.count == 1)
  }

  /// Most of what the report says is of 2021, so what it says of 2022 is a plan, whatever the words.
  @Test func aReportDoesNotKnowTheYearAhead() {
    let trend = series([
      (
        2022,
        [
          Build.figure(Build.stations, 5, period: .year(2022)),
          Build.figure(Build.unemployment, 5, period: .year(2021)),
          Build.figure(Build.growth, 5, period: .year(2021)),
        ]
      )
    ])
    #expect(trend.points.isEmpty)
  }

  @Test func aLaterReportRevisesAnEarlierOne() throws {
    let trend = series([
      (2021, [Build.figure(Build.stations, 812, period: .year(2021))]),
      (2022, [Build.figure(Build.stations, 853, period: .year(2021))]),
      (2023, [Build.figure(Build.stations, 853, period: .year(2021))]),
    ])
    #expect(trend.points.map(\.cell.comparable) == [853])
    let revision = try #require(trend.revisions.first)
    #expect(trend.revisions.count == 1)
    #expect(revision.earlier.comparable == 812)
    #expect(revision.later.comparable == 853)
  }

  /// 800多 and 853 are the same number.
  @Test func aRounderNumberRevisesNothing() {
    let trend = series([
      (2021, [Build.figure(Build.stations, 853, period: .year(2021))]),
      (2022, [Build.figure(Build.stations, 800, period: .year(2021), qualifier: .more)]),
    ])
    #expect(trend.revisions.isEmpty)
  }
}
