import Indicators
import Quantities
import Testing

/// Which figure comes first is one rule for rankings and comparisons.
@Suite struct OrderTests {
  private typealias Build = CorpusBuilder

  /// Kind, what is better, and whether the smaller number comes first.
  @Test(arguments: [
    (MeasurementKind.level, Indicator.Better?.none, false), (.level, .lower, true),
    (.growth, .higher, false), (.rank, nil, true), (.rank, .higher, false), (.rank, .lower, true),
  ])
  func theOrderIsOneRule(kind: MeasurementKind, better: Indicator.Better?, isRising: Bool) {
    let indicator = Build.indicator("order", "", kind, better)
    let places = [Build.shangluo, Build.yanan, Build.hebei]
    let corpus = Corpus(
      reports: zip(places, [7, 3, 7]).map { place, value in
        Build.report(
          place.name, place, CalendarDay(2022, 12, 31),
          [Build.figure(indicator, ExactDecimal(value))])
      },
      catalogue: Catalogue(
        panels: [Panel(id: "economy", zh: "经济", en: "Economy")], indicators: [indicator]),
      gazetteer: Gazetteer(places: []))
    // Of equal ones the order of places decides.
    let sevens = [Build.hebei, Build.shangluo]
    let ranking = corpus.ranking(of: indicator)
    #expect(
      ranking.rows.map(\.place) == (isRising ? [Build.yanan] + sevens : sevens + [Build.yanan]))
    #expect(ranking.rows.map(\.rank) == (isRising ? [1, 2, 2] : [1, 1, 3]))
    let row = corpus.comparison(of: places).rows[0]
    #expect((0..<3).map { row.rank($0) } == (isRising ? [2, 1, 2] : [1, 3, 1]))
  }
}
