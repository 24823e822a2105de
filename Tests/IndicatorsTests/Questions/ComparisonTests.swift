import Indicators
import Quantities
import Testing

@Suite struct ComparisonTests {
  private typealias Build = CorpusBuilder

  private let corpus = CorpusBuilder.corpus([
    Build.report(
      "a", Build.shangluo, CalendarDay(2022, 12, 31),
      [
        Build.figure(Build.stations, 1271, qualifier: .more), Build.figure(Build.unemployment, 5),
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
    #expect(rows.map(\.best) == [0, nil, nil])
    #expect(rows.map(\.worst) == [1, nil, nil])
    #expect(rows.map(\.notes) == [[.approximate], [], []])
  }

  @Test func rowsAskedForAreShownWithTheirGaps() {
    let comparison = corpus.comparison(
      of: [Build.shangluo, Build.hebei, Build.yanan], indicators: [Build.growth])
    #expect(comparison.rows.count == 1)
    #expect(comparison.rows[0].cells.map { $0?.comparable } == [nil, nil, 3])
    #expect(comparison.rows[0].best == nil)
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
    #expect(row.best == 1)
    #expect(row.worst == 0)
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

  /// A count of five years is neither the best nor the worst beside counts of one.
  @Test func yearsCountedTogetherAreNotRanked() {
    let corpus = Build.corpus([
      Build.report(
        "a", Build.shangluo, nil, [Build.figure(Build.stations, 900, period: .years(2018, 2022))]),
      Build.report("b", Build.yanan, nil, [Build.figure(Build.stations, 400, period: .year(2022))]),
      Build.report("c", Build.hebei, nil, [Build.figure(Build.stations, 300, period: .year(2022))]),
    ])
    let row = corpus.comparison(of: [Build.shangluo, Build.yanan, Build.hebei]).rows[0]
    #expect(row.best == 1)
    #expect(row.worst == 2)
  }

  @Test func aRowThatAlignmentEmptiesStillTellsWhatItLeavesOut() throws {
    let row = try #require(
      years.comparison(of: [Build.shangluo, Build.hebei], isAligned: true).rows.first)
    #expect(row.cells.map { $0?.comparable } == [nil, 900])
    #expect(row.leftOut.map { $0?.comparable } == [100, nil])
  }

  @Test func differencesAndRatiosAreToAReference() throws {
    let row = try #require(years.comparison(of: places).rows.first)
    #expect(row.difference(1, to: 0) == 300)
    #expect(row.ratio(1, to: 0) == 4)
    #expect(row.difference(0, to: 0) == 0)
    let gap = corpus.comparison(
      of: [Build.shangluo, Build.hebei], indicators: [Build.stations]
    ).rows[0]
    #expect(gap.difference(1, to: 0) == nil)
    // Rates differ by percentage points and have no ratio.
    let rates = corpus.comparison(of: [Build.shangluo, Build.yanan]).rows[1]
    #expect(rates.difference(1, to: 0) == 0)
    #expect(rates.ratio(1, to: 0) == nil)
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
}
