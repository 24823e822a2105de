import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao compare [PLACE…]`: indicators down, places across.
struct Compare: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: HelpWords.current.compare)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.place, valueName: "place"))
  var places: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.current.indicator, valueName: "id"))
  var indicator: [String] = []

  @Flag(help: ArgumentHelp(HelpWords.current.aligned))
  var aligned = false

  @Option(help: ArgumentHelp(HelpWords.current.reference, valueName: "place"))
  var reference: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let corpus = loader.corpus
    let finder = SubjectFinder(corpus: corpus, words: common.words)
    var places = try places.isEmpty ? corpus.subjects.map(\.place) : places.map(finder.place)
    let reference = try reference.map(finder.place)
    if let reference, !places.contains(reference) { places.insert(reference, at: 0) }
    places = unrepeated(places, words: common.words, corpus)
    if !self.places.isEmpty { try tellSilent(places, words: common.words, corpus) }
    let indicators = try indicator.isEmpty ? nil : indicator.map(finder.indicator)
    let comparison = corpus.comparison(
      of: places, indicators: indicators, isAligned: aligned,
      reference: reference.flatMap { places.firstIndex(of: $0) })
    if comparison.rows.isEmpty {
      Message.print(common.words.nothingToCompare)
    } else if aligned, places.count > 1, comparison.rows.allSatisfy({ $0.figureCount < 2 }) {
      Message.print(common.words.nothingAligned)
    }
    try table.put(
      ComparisonAnswer(
        comparison: comparison, reference: reference.flatMap { places.firstIndex(of: $0) },
        corpus: corpus, words: common.words), common)
    try loader.finish()
  }

  /// Says which of the places the reports have no figure about.
  ///
  /// - Throws: a failure where that is all of them.
  private func tellSilent(_ places: [PlaceName], words: ProgramWords, _ corpus: Corpus) throws {
    let silent = places.filter { corpus.profile(of: $0).figureCount == 0 }
      .map { words.nothingAbout(words.name(of: $0, in: corpus.gazetteer)) }
    guard silent.isEmpty || silent.count < places.count else {
      throw Failure(message: silent.joined(separator: words.listSeparator))
    }
    for message in silent { Message.print(message) }
  }

  /// The places, each once; one named twice is said to be one.
  private func unrepeated(
    _ places: [PlaceName], words: ProgramWords, _ corpus: Corpus
  ) -> [PlaceName] {
    var kept: [PlaceName] = []
    for place in places {
      if kept.contains(place) {
        Message.print(words.placeTwice(words.name(of: place, in: corpus.gazetteer)))
      } else {
        kept.append(place)
      }
    }
    return kept
  }
}
