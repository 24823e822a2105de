import Indicators
import Testing

@Suite struct RepeatedIDTests {
  private typealias Build = CorpusBuilder

  /// A catalogue made by a program may repeat an id; nothing that is asked of it stumbles over that.
  @Test func ofSeveralWithOneIDTheFirstIsKept() {
    let second = Build.indicator("stations", "座", .level, .lower)
    let pair = Derivation(
      id: "d", zh: "", en: "", formula: .rate, first: "stations", second: "stations")
    let catalogue = Catalogue(
      panels: [Panel(id: "p", zh: "一", en: "One"), Panel(id: "p", zh: "二", en: "Two")],
      indicators: [Build.stations, second, Build.growth], derivations: [pair, pair])
    #expect(catalogue.indicators == [Build.stations, Build.growth])
    #expect(catalogue.panels == [Panel(id: "p", zh: "一", en: "One")])
    #expect(catalogue.derivations == [pair])
    let corpus = Corpus(reports: [], catalogue: catalogue, gazetteer: Gazetteer(places: []))
    #expect(corpus.derived(for: Build.shangluo).isEmpty)
    #expect(corpus.checks().isEmpty)
  }
}
