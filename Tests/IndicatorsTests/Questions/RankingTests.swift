import Indicators
import Quantities
import Testing

@Suite struct RankingTests {
  private typealias Build = CorpusBuilder

  private func corpus(_ values: [(PlaceName, Measurement?)]) -> Corpus {
    Build.corpus(
      values.map { place, figure in
        Build.report(
          place.name, place, CalendarDay(2022, 12, 31), figure.map { [$0] } ?? [])
      })
  }

  @Test func theBestComesFirstAndTheRestIsMissing() {
    let corpus = corpus([
      (Build.shangluo, Build.figure(Build.stations, 1271)),
      (Build.yanan, Build.figure(Build.stations, 5248)), (Build.hebei, nil),
    ])
    let ranking = corpus.ranking(of: Build.stations)
    #expect(ranking.rows.map(\.place) == [Build.yanan, Build.shangluo])
    #expect(ranking.rows.map(\.rank) == [1, 2])
    #expect(ranking.missing == [Build.hebei])
  }

  @Test func equalValuesShareARankInTheOrderOfPlaces() {
    let corpus = corpus([
      (Build.shangluo, Build.figure(Build.unemployment, 5)),
      (Build.yanan, Build.figure(Build.unemployment, 5)),
      (Build.hebei, Build.figure(Build.unemployment, ExactDecimal(55, exponent: -1))),
    ])
    let ranking = corpus.ranking(of: Build.unemployment)
    #expect(ranking.rows.map(\.place) == [Build.yanan, Build.shangluo, Build.hebei])
    #expect(ranking.rows.map(\.rank) == [1, 1, 3])
  }

  @Test func whereNothingIsBetterTheLargestComesFirst() {
    let corpus = corpus([
      (Build.shangluo, Build.figure(Build.grain, 4000, unit: "斤")),
      (Build.hebei, Build.figure(Build.grain, 3)),
    ])
    #expect(corpus.ranking(of: Build.grain).rows.map(\.place) == [Build.hebei, Build.shangluo])
  }

  @Test func cellsOfAnotherYearAreMarked() {
    let corpus = corpus([
      (Build.shangluo, Build.figure(Build.growth, 4, period: .year(2022))),
      (Build.yanan, Build.figure(Build.growth, 3, period: .year(2022))),
      (Build.hebei, Build.figure(Build.growth, 2, period: .year(2021))),
    ])
    let rows = corpus.ranking(of: Build.growth).rows
    #expect(rows.map(\.cell.notes) == [[], [], [.periodDiffers]])
  }

  @Test func aQuarterAndFiveYearsAreNotTheYear() {
    let corpus = corpus([
      (Build.shangluo, Build.figure(Build.growth, 4, period: .year(2022))),
      (Build.yanan, Build.figure(Build.growth, 3, period: .months(2022, 1, 3))),
      (Build.hebei, Build.figure(Build.growth, 2, period: .years(2018, 2022))),
    ])
    let rows = corpus.ranking(of: Build.growth).rows
    // Each stands for one column: the year is preferred, the other two have no rank.
    #expect(
      rows.map(\.cell.notes) == [
        [], [.periodDiffers, .spanDiffers], [.periodDiffers, .spanDiffers],
      ])
    #expect(rows.map(\.rank) == [1, nil, nil])
  }

  /// Jobs of five years stand after those of one, without a rank; the place's own year comes first.
  @Test func yearsCountedTogetherComeAfterTheOthers() {
    let long = Build.figure(Build.grain, 900, period: .years(2018, 2022))
    let corpus = Build.corpus([
      Build.report("a", Build.shangluo, nil, [long]),
      Build.report(
        "b", Build.yanan, nil, [long, Build.figure(Build.grain, 3, period: .year(2022))]),
      Build.report("c", Build.hebei, nil, [Build.figure(Build.grain, 4, period: .year(2022))]),
    ])
    let rows = corpus.ranking(of: Build.grain).rows
    #expect(rows.map(\.place) == [Build.hebei, Build.yanan, Build.shangluo])
    #expect(rows.map(\.rank) == [1, 2, nil])
    #expect(rows.map(\.cell.comparable) == [4, 3, 900])
  }

  /// Of what a place says of the years and of one of them, that of the one is taken; an older year
  /// is not.
  @Test(arguments: [(2020, ExactDecimal(5)), (2018, 5), (2016, 900)])
  func theOwnYearIsTaken(year: Int, expected: ExactDecimal) {
    let corpus = Build.corpus([
      Build.report(
        "a", Build.shangluo, nil,
        [
          Build.figure(Build.grain, 900, period: .years(2018, 2022)),
          Build.figure(Build.grain, 5, period: .year(year)),
        ])
    ])
    #expect(corpus.ranking(of: Build.grain).rows.map(\.cell.comparable) == [expected])
  }

  /// A goal of the year comes before that of the five years that it begins.
  @Test func theGoalOfTheYearIsTaken() {
    let corpus = Build.corpus([
      Build.report(
        "a", Build.shangluo, nil,
        [
          Build.figure(Build.unemployment, 6, period: .years(2026, 2030), isTarget: true),
          Build.figure(Build.unemployment, 5, period: .year(2026), isTarget: true),
        ])
    ])
    let rows = corpus.ranking(of: Build.unemployment, isTarget: true).rows
    #expect(rows.map(\.cell.comparable) == [5])
  }

  @Test func figuresAboutOtherPlacesDoNotCount() {
    let corpus = Build.corpus([
      Build.report(
        "a", Build.hebei, CalendarDay(2022, 12, 31),
        [
          Build.figure(Build.stations, 9, place: PlaceName.nation),
          Build.figure(Build.stations, 3, place: Build.shangluo),
        ]),
      Build.report("b", Build.shangluo, CalendarDay(2020, 12, 31)),
    ])
    let ranking = corpus.ranking(of: Build.stations)
    #expect(ranking.rows.map(\.place) == [Build.shangluo])
    #expect(ranking.missing == [Build.hebei])
  }

  @Test func aReportWithoutAPlaceGoesByItsTitle() {
    let corpus = Build.corpus([
      Build.report("a", nil, nil, [Build.figure(Build.stations, 9)])
    ])
    #expect(corpus.ranking(of: Build.stations).rows.map(\.place.name) == ["报告a"])
  }
}
