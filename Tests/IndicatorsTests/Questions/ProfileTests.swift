import Indicators
import Quantities
import Testing

@Suite struct ProfileTests {
  private typealias Build = CorpusBuilder

  private let corpus = CorpusBuilder.corpus([
    Build.report(
      "old", Build.shangluo, CalendarDay(2020, 12, 31), [Build.figure(nil, 7)]),
    Build.report(
      "new", Build.shangluo, CalendarDay(2022, 12, 31),
      [
        Build.figure(Build.stations, 1271), Build.figure(nil, 8),
        Build.figure(Build.growth, 5, period: .year(2023), isTarget: true),
        Build.figure(nil, 9, place: PlaceName.nation),
        Build.figure(Build.stations, 3, unit: "元"),
      ]),
    Build.report(
      "province", Build.hebei, CalendarDay(2022, 12, 31),
      [Build.figure(nil, 6, place: Build.shangluo), Build.figure(nil, 5)]),
  ])

  @Test func panelsStandInTheCataloguesOrder() throws {
    let profile = corpus.profile(of: Build.shangluo)
    #expect(profile.panels.map(\.panel.id) == ["economy", "network"])
    let growth = try #require(profile.panels[0].rows.first)
    #expect(growth.result == nil)
    #expect(growth.target?.comparable == 5)
    #expect(growth.target?.notes == [.targetNotResult])
    let stations = try #require(profile.panels[1].rows.first)
    #expect(stations.result?.comparable == 1271)
    #expect(stations.target == nil)
  }

  /// The overview's count and that of the profile are one, repeats and other places among them.
  @Test func figuresAreCountedOnce() {
    #expect(
      corpus.figureCounts() == corpus.subjects.map { corpus.profile(of: $0.place).figureCount })
    #expect(corpus.profile(of: Build.shangluo).figureCount == 7)
    let again = Build.corpus([
      Build.report(
        "a", Build.shangluo, CalendarDay(2022, 12, 31),
        [Build.figure(Build.stations, 3), Build.figure(Build.stations, 3), Build.figure(nil, 1)])
    ])
    #expect(again.figureCounts() == [3])
    #expect(again.profile(of: Build.shangluo).figureCount == 3)
  }

  @Test func whatNoIndicatorClaimsIsKept() {
    let profile = corpus.profile(of: Build.shangluo)
    #expect(
      profile.unclaimed == [
        FigureID(report: 1, measurement: 1), FigureID(report: 1, measurement: 4),
        FigureID(report: 0, measurement: 0), FigureID(report: 2, measurement: 0),
      ])
    #expect(profile.elsewhere == [FigureID(report: 1, measurement: 3)])
  }

  @Test func anUnknownPlaceHasNothing() {
    let profile = corpus.profile(of: Build.yanan)
    #expect(profile.panels.isEmpty)
    #expect(profile.unclaimed.isEmpty)
    #expect(profile.elsewhere.isEmpty)
  }
}
