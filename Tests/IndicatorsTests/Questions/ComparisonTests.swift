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
}
