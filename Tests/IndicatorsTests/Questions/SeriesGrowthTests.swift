import Indicators
import Quantities
import Testing

/// A growth is held against the levels of two years where the catalogue says whose growth it is.
@Suite struct SeriesGrowthTests {
  private typealias Build = CorpusBuilder
  private static let pair = Derivation(
    id: "before", zh: "上年", en: "Before", formula: .levelBefore, first: "stations",
    second: "growth")

  private func findings(_ derivations: [Derivation], growth: Int64) -> [Finding] {
    let figures = [
      (2021, [Build.figure(Build.stations, 102, period: .year(2021))]),
      (
        2022,
        [
          Build.figure(Build.stations, 153, period: .year(2022)),
          Build.figure(Build.growth, ExactDecimal(growth), period: .year(2022)),
        ]
      ),
    ]
    return Corpus(
      reports: figures.map { year, figures in
        Build.report("\(year)", Build.shangluo, CalendarDay(year, 12, 31), figures)
      },
      catalogue: Catalogue(
        panels: [], indicators: [Build.stations, Build.growth], derivations: derivations),
      gazetteer: Gazetteer(places: [])
    ).checks()
  }

  @Test func aGrowthThatTheLevelsDoNotGiveIsFound() throws {
    let finding = try #require(findings([Self.pair], growth: 20).first)
    #expect(finding.kind == .growthDisagrees)
    #expect(
      finding.arithmetic
        == .growth(before: 102, after: 153, unit: "个", years: 1, computed: 50, stated: 20))
  }

  @Test func onlyThePairsOfTheCatalogueAreChecked() {
    #expect(findings([Self.pair], growth: 50).isEmpty)
    #expect(findings([], growth: 20).isEmpty)
  }
}
