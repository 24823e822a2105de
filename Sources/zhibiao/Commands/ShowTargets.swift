import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao targets [PLACE…]`: what was announced for each year and what came of it.
struct ShowTargets: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "targets", abstract: HelpWords.current.targets,
      discussion: HelpWords.current.targetsDiscussion)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.place, valueName: "place"))
  var places: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.current.indicator, valueName: "id"))
  var indicator: [String] = []

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let finder = SubjectFinder(corpus: loader.corpus, words: common.words)
    let targets = loader.corpus.targets(
      of: try places.isEmpty ? nil : places.map(finder.place),
      indicators: try indicator.isEmpty ? nil : indicator.map(finder.indicator))
    if targets.rows.isEmpty { Message.print(common.words.noTargets) }
    try table.put(
      TargetsAnswer(targets: targets, corpus: loader.corpus, words: common.words), common)
    try loader.finish()
  }
}
