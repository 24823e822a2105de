import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao show PLACE`: everything that the reports say of one place.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: HelpWords.current.show)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.place, valueName: "place"))
  var place: String

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let words = common.words
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let corpus = loader.corpus
    let place = try SubjectFinder(corpus: corpus, words: words).place(place)
    let profile = corpus.profile(of: place)
    let hasReport = corpus.subjects.contains { $0.place == place }
    guard hasReport || !profile.panels.isEmpty || !profile.unclaimed.isEmpty else {
      throw Failure(message: words.nothingAbout(words.name(of: place, in: corpus.gazetteer)))
    }
    try table.put(
      ProfileAnswer(
        profile: profile, derived: corpus.derived(for: place), corpus: corpus, words: words),
      common)
    try loader.finish()
  }
}
