import ArgumentParser
import Dashboard
import Indicators
import Quantities

/// `zhibiao rank INDICATOR`: one indicator over all places.
struct Rank: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "rank", abstract: HelpWords.current.rank)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.indicator, valueName: "indicator"))
  var indicator: String

  @Option(help: ArgumentHelp(HelpWords.current.period, valueName: "period"))
  var period: Period?

  @Flag(help: ArgumentHelp(HelpWords.current.target))
  var target = false

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let finder = SubjectFinder(corpus: loader.corpus, words: common.words)
    let ranking = loader.corpus.ranking(
      of: try finder.indicator(indicator), period: period, isTarget: target)
    if let period, ranking.rows.isEmpty {
      Message.print(common.words.noFigure(of: ranking.indicator, in: period))
    }
    try table.put(
      RankingAnswer(ranking: ranking, corpus: loader.corpus, words: common.words), common)
    try loader.finish()
  }
}
