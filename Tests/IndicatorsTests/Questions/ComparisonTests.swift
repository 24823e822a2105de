import Indicators
import Quantities
import Testing

@Suite struct ComparisonTests {
  private typealias Build = CorpusBuilder

  private let corpus = CorpusBuilder.corpus([
    Build.report(
      "a", Build.shangluo, CalendarDay(2022, 12, 31),
      [
        Build.figure(Build.stations, 1271, qualifier: .approx), Build.figure(Build.unemployment, 5),
        Build.figure(Build.grain, 1),
      ]),
    Build.report(
      "b", Build.yanan, CalendarDay(2022, 12, 31),
      [
        Build.figure(Build.stations, 5248), Build.figure(Build.unemployment, 5),
        Build.figure(Build.grain, 2), Build.figure(Build.growth, 3, period: .year(2022)),
      ]),
  ])

  @Test func rowsAreThoseThatTwoPlacesHave() {
    let comparison = corpus.comparison(of: [Build.yanan, Build.shangluo])
    #expect(comparison.rows.map(\.indicator.id) == ["stations", "unemployment", "grain"])
    #expect(comparison.rows[0].cells.map { $0?.comparable } == [5248, 1271])
  }

  @Test func bestAndWorstAreToldWhereTheyDiffer() {
    let rows = corpus.comparison(of: [Build.yanan, Build.shangluo]).rows
    #expect(rows.map(\.best) == [[0], [], []])
    #expect(rows.map(\.worst) == [[1], [], []])
    #expect(rows.map(\.notes) == [[.approximate], [], []])
  }

  @Test func rowsAskedForAreShownWithTheirGaps() {
    let comparison = corpus.comparison(
      of: [Build.shangluo, Build.hebei, Build.yanan], indicators: [Build.growth])
    #expect(comparison.rows.count == 1)
    #expect(comparison.rows[0].cells.map { $0?.comparable } == [nil, nil, 3])
    #expect(comparison.rows[0].best == [])
  }

  @Test func onePlaceHasAllItsRows() {
    #expect(corpus.comparison(of: [Build.yanan]).rows.count == 4)
    #expect(corpus.comparison(of: []).rows.allSatisfy { $0.cells.isEmpty })
  }

  @Test func lowerIsBetterWhereTheCatalogueSaysSo() {
    let corpus = Build.corpus([
      Build.report("a", Build.shangluo, nil, [Build.figure(Build.unemployment, 5)]),
      Build.report("b", Build.yanan, nil, [Build.figure(Build.unemployment, 4)]),
    ])
    let row = corpus.comparison(of: [Build.shangluo, Build.yanan]).rows[0]
    #expect(row.best == [1])
    #expect(row.worst == [0])
  }

  // Three places with figures of two years.
  private let years = CorpusBuilder.corpus([
    Build.report(
      "a", Build.shangluo, CalendarDay(2022, 12, 31),
      [Build.figure(Build.stations, 100, period: .year(2022))]),
    Build.report(
      "b", Build.yanan, CalendarDay(2023, 12, 31),
      [
        Build.figure(Build.stations, 300, period: .year(2022)),
        Build.figure(Build.stations, 400, period: .year(2023)),
      ]),
    Build.report(
      "c", Build.hebei, CalendarDay(2023, 12, 31),
      [Build.figure(Build.stations, 900, period: .year(2023))]),
  ])
  private let places = [CorpusBuilder.shangluo, CorpusBuilder.yanan, CorpusBuilder.hebei]

  @Test func alignmentKeepsOneTimeAndTellsTheRest() throws {
    let row = try #require(years.comparison(of: places, isAligned: true).rows.first)
    // Of 2022 and 2023 two places each have a figure: the later goes.
    #expect(row.cells.map { $0?.comparable } == [nil, 400, 900])
    #expect(row.leftOut.map { $0?.comparable } == [100, nil, nil])
    #expect(row.notes == [])
    let pair = try #require(
      years.comparison(of: Array(places.prefix(2)), isAligned: true).rows.first)
    #expect(pair.cells.map { $0?.comparable } == [100, 300])
    #expect(pair.leftOut == [nil, nil])
  }

  @Test func theReferenceSetsTheTime() throws {
    let row = try #require(
      years.comparison(of: places, isAligned: true, reference: 0).rows.first)
    #expect(row.cells.map { $0?.comparable } == [100, 300, nil])
    #expect(row.leftOut.map { $0?.comparable } == [nil, nil, 900])
  }

  private func row(_ figures: [Measurement]) -> Comparison.Row {
    let corpus = Build.corpus(
      zip(places, figures).map { Build.report($0.name, $0, CalendarDay(2022, 12, 31), [$1]) })
    return corpus.comparison(of: Array(places.prefix(figures.count))).rows[0]
  }

  /// A count of five years has no rank beside counts of one and is neither the best nor the worst.
  @Test func yearsCountedTogetherAreNotRanked() {
    let row = row([
      Build.figure(Build.stations, 900, period: .years(2018, 2022)),
      Build.figure(Build.stations, 400, period: .year(2022)),
      Build.figure(Build.stations, 300, period: .year(2022)),
    ])
    #expect(row.best == [1])
    #expect(row.worst == [2])
    #expect((0..<3).map { row.rank($0) } == [nil, 1, 2])
    #expect(row.rankedCount == 2)
    #expect(row.cells[0]?.notes == [.periodDiffers, .spanDiffers])
    #expect(row.distance(0, from: 1) == .unlike)
  }

  /// Another year has a rank, with its mark, but is never called best or worst.
  @Test func anotherYearIsNeitherBestNorWorst() {
    let row = row([
      Build.figure(Build.stations, 900, period: .year(2020)),
      Build.figure(Build.stations, 400, period: .year(2022)),
      Build.figure(Build.stations, 300, period: .year(2022)),
    ])
    #expect(row.best == [1])
    #expect(row.worst == [2])
    #expect((0..<3).map { row.rank($0) } == [1, 2, 3])
    let pair = self.row([
      Build.figure(Build.stations, 900, period: .year(2020)),
      Build.figure(Build.stations, 400, period: .year(2022)),
    ])
    #expect(pair.best == [])
    #expect(pair.worst == [])
  }

  /// What a bound leaves open is not told: 多于1271 may be more than 5248.
  @Test(
    arguments: [
      ([(1271, .more), (5248, .exact)], [], []),
      ([(5248, .more), (1271, .exact)], [0], [1]),
      ([(55, .more), (54, .more), (20, .exact)], [], [2]),
      ([(55, .less), (54, .less), (90, .exact)], [2], []),
      ([(5, .more), (5, .exact), (4, .approx)], [0], [2]),
    ] as [([(Int64, Qualifier)], Set<Int>, Set<Int>)])
  func boundsThatOverlapAreNotBest(
    cells: [(Int64, Qualifier)], best: Set<Int>, worst: Set<Int>
  ) {
    let row = row(
      cells.map {
        Build.figure(
          Build.stations, ExactDecimal($0.0), period: .year(2022), qualifier: $0.1)
      })
    #expect(row.best == best)
    #expect(row.worst == worst)
  }

  @Test func equalCellsAreBestTogether() {
    let row = row([
      Build.figure(Build.unemployment, 5), Build.figure(Build.unemployment, 4),
      Build.figure(Build.unemployment, 4),
    ])
    #expect(row.best == [1, 2])
    #expect(row.worst == [0])
  }

  /// How many years a figure counts together, by what most columns do.
  @Test(arguments: [
    // One place of two with a part of the year: the whole year is the row's.
    ([Period.months(2022, 1, 6), .year(2021)], [true, false]),
    // Three with five years: the single year has no rank.
    ([Period.years(2018, 2022), .year(2022), .years(2018, 2022)], [false, true, false]),
    ([Period.year(2020), .years(2018, 2022), .year(2022)], [false, true, false]),
    ([Period(start: nil, end: CalendarDay(2022, 6, 30)), .year(2022)], [false, false]),
  ])
  func spansDiffer(periods: [Period], expected: [Bool]) {
    let row = row(periods.map { Build.figure(Build.stations, 1, period: $0) })
    #expect(row.cells.map { $0?.notes.contains(.spanDiffers) } == expected)
  }

  /// A running total without a start is of another time than a year's count.
  @Test func runningTotalsAreNotRanked() {
    let row = row([
      Build.figure(Build.stations, 9, scope: .cumulative),
      Build.figure(Build.stations, 4, period: .year(2022)),
      // 全年累计 is of its year.
      Build.figure(Build.stations, 5, period: .year(2022), scope: .cumulative),
    ])
    #expect((0..<3).map { row.rank($0) } == [nil, 2, 1])
    #expect(
      row.cells.map { $0?.notes } == [[.cumulative, .periodDiffers, .spanDiffers], [], []])
  }

  /// The years of a stock or of a mean are never added up.
  @Test(arguments: [("个", "stock", Indicator.Counts.stock), ("元", "人均收入", .flow)])
  func stocksAndMeansAreOfTheEnd(unit: String, name: String, counts: Indicator.Counts) {
    let indicator = Indicator(
      id: name, panel: "economy", zh: name, en: name, unit: unit, kind: .level, better: .higher,
      counts: counts, rule: MatchRule(names: [name]))
    let corpus = Corpus(
      reports: zip(places, [Period.years(2018, 2022), .year(2022)]).map {
        Build.report($0.name, $0, nil, [Build.figure(indicator, 1, period: $1)])
      }, catalogue: Catalogue(panels: [], indicators: [indicator]),
      gazetteer: Gazetteer(places: []))
    let row = corpus.comparison(of: Array(places.prefix(2))).rows[0]
    #expect(row.notes == [])
  }

  @Test func aRowThatAlignmentEmptiesStillTellsWhatItLeavesOut() throws {
    let row = try #require(
      years.comparison(of: [Build.shangluo, Build.hebei], isAligned: true).rows.first)
    #expect(row.cells.map { $0?.comparable } == [nil, 900])
    #expect(row.leftOut.map { $0?.comparable } == [100, nil])
  }

  @Test func differencesAndRatiosAreToAReference() throws {
    let row = try #require(years.comparison(of: places).rows.first)
    #expect(row.distance(1, from: 0) == .known(difference: 300, ratio: 4, .exact))
    #expect(row.distance(0, from: 0) == .known(difference: 0, ratio: 1, .exact))
    let gap = corpus.comparison(
      of: [Build.shangluo, Build.hebei], indicators: [Build.stations]
    ).rows[0]
    #expect(gap.distance(1, from: 0) == nil)
    // Rates differ by percentage points and have no ratio.
    let rates = corpus.comparison(of: [Build.shangluo, Build.yanan]).rows[1]
    #expect(rates.distance(1, from: 0) == .known(difference: 0, ratio: nil, .exact))
  }

  @Test func sharesOfTheSumNeedLikeCells() throws {
    let aligned = years.comparison(of: Array(places.prefix(2)), isAligned: true).rows[0]
    #expect(aligned.shareOfSum(0) == 0.25)
    #expect(aligned.shareOfSum(1) == 0.75)
    // Two years beside each other, a gap, a rate: no sum.
    #expect(years.comparison(of: places).rows[0].shareOfSum(0) == nil)
    #expect(years.comparison(of: places, isAligned: true).rows[0].shareOfSum(1) == nil)
    #expect(corpus.comparison(of: [Build.shangluo, Build.yanan]).rows[1].shareOfSum(0) == nil)
  }

  /// How exact the way from 3700 to 5000 is: the first qualifier is the reference's.
  @Test(
    arguments: [
      (.exact, .exact, .exact), (.approx, .exact, .approx), (.exact, .approx, .approx),
      (.exact, .more, .more), (.exact, .less, .less), (.more, .exact, .less),
      (.less, .exact, .more), (.less, .more, .more), (.more, .less, .less),
      (.approx, .more, .more), (.more, .more, nil), (.less, .less, nil),
    ] as [(Qualifier, Qualifier, Qualifier?)])
  func distancesKeepTheMarksOfTheirFigures(
    reference: Qualifier, figure: Qualifier, expected: Qualifier?
  ) {
    let row = row([
      Build.figure(Build.stations, 3700, qualifier: reference),
      Build.figure(Build.stations, 5000, qualifier: figure),
    ])
    let distance = row.distance(1, from: 0)
    #expect(distance?.qualifier == expected)
    #expect(distance?.difference == expected.map { _ in 1300 })
    #expect((distance == .open) == (expected == nil))
  }

  /// Of a decline, more is further below zero.
  @Test func boundsOfDeclinesFollowTheirSign() {
    let row = row([
      Build.figure(Build.growth, 2), Build.figure(Build.growth, -3, qualifier: .more),
    ])
    #expect(row.distance(1, from: 0) == .known(difference: -5, ratio: nil, .less))
  }

  @Test func unitsThatDifferHaveNoDistance() {
    let people = Indicator(
      id: "stations", panel: "network", zh: "", en: "", unit: "个", kind: .level, better: .higher,
      rule: MatchRule(names: ["stations"], units: ["人次"]))
    let corpus = Corpus(
      reports: [
        Build.report("a", Build.shangluo, nil, [Build.figure(people, 152)]),
        Build.report("b", Build.yanan, nil, [Build.figure(people, 165, unit: "人次")]),
      ], catalogue: Catalogue(panels: [], indicators: [people]), gazetteer: Gazetteer(places: []))
    let row = corpus.comparison(of: [Build.shangluo, Build.yanan]).rows[0]
    #expect(row.distance(1, from: 0) == .unlike)
    #expect(row.rank(1) == nil)
    #expect(corpus.ranking(of: people).rows.map(\.rank) == [1, nil])
  }

  /// A bound leaves the sum open.
  @Test func sharesOfTheSumNeedNumbers() {
    let row = row([
      Build.figure(Build.stations, 3, qualifier: .more), Build.figure(Build.stations, 1),
    ])
    #expect(row.shareOfSum(0) == nil)
    #expect(row.shareOfSum(1) == nil)
  }
}
