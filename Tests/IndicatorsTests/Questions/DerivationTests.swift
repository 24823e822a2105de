import Quantities
import Testing

@testable import Indicators

/// Every derivation of the shipped catalogue, by an example.
@Suite struct DerivationTests {
  private typealias Build = CorpusBuilder

  /// The two stated numbers, what follows, and the year that it is of.
  private static let examples: [String: (ExactDecimal, ExactDecimal, ExactDecimal, Int)] = [
    "gdp": (21_300_000_000, ExactDecimal(2503, exponent: -2), 85_100_000_000, 2022),
    "completion-rate": (96532, 98691, ExactDecimal(9781, exponent: -2), 2022),
    "in-service-rate": (1205, 1271, ExactDecimal(9481, exponent: -2), 2022),
    "verified-rate": (107_813, 140_483, ExactDecimal(7674, exponent: -2), 2022),
    "digital-economy-output-before": (
      21_300_000_000, ExactDecimal(217, exponent: -1), 17_500_000_000, 2021
    ),
    "online-trade-before": (
      13_102_000_000, ExactDecimal(1193, exponent: -2), 11_706_000_000, 2021
    ),
    "trade-before": (59_500_000_000, 19, 50_000_000_000, 2021),
    "budget-revenue-before": (10_500_000_000, 5, 10_000_000_000, 2021),
  ]

  @Test func everyDerivationHasAnExample() throws {
    #expect(Set(try Shipped.catalogue().derivations.map(\.id)) == Set(Self.examples.keys))
  }

  @Test func everyExampleFollows() throws {
    let catalogue = try Shipped.catalogue()
    for derivation in catalogue.derivations {
      let (first, second, value, year) = try #require(Self.examples[derivation.id])
      let figures = [(derivation.first, first), (derivation.second, second)].map { id, value in
        Build.figure(catalogue.indicator(id), value, period: .year(2022))
      }
      let corpus = Corpus(
        reports: [Build.report("a", Build.shangluo, CalendarDay(2022, 12, 31), figures)],
        catalogue: catalogue, gazetteer: Gazetteer(places: []))
      let derived = try #require(
        corpus.derived(for: Build.shangluo).first { $0.derivation == derivation },
        "\(derivation.id)")
      #expect(derived.value == value, "\(derivation.id)")
      #expect(derived.period == .year(year), "\(derivation.id)")
      #expect(derived.unit == (derivation.formula == .rate ? "%" : "元"), "\(derivation.id)")
      #expect(derived.inputs == [0, 1].map { FigureID(report: 0, measurement: $0) })
    }
  }

  /// The same data tell `check` what is a part of what.
  @Test func partsAndShares() throws {
    let derivations = try Shipped.catalogue().derivations
    #expect(
      derivations.compactMap(\.partOfWhole).map { "\($0.part) ≤ \($0.whole)" } == [
        "digital-economy-output ≤ gdp", "service-requests-done ≤ service-requests",
        "5g-base-stations-active ≤ 5g-base-stations", "service-users-verified ≤ service-users",
      ])
    #expect(
      derivations.compactMap(\.shareOfWhole).map { [$0.share, $0.part, $0.whole] } == [
        ["digital-economy-share", "digital-economy-output", "gdp"]
      ])
  }
}
