import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao trend INDICATOR PLACE`: one indicator of one place over the years.
struct ShowTrend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "trend", abstract: HelpWords.current.trend)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.indicator, valueName: "indicator"))
  var indicator: String

  @Argument(help: ArgumentHelp(HelpWords.current.place, valueName: "place"))
  var place: String

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let finder = SubjectFinder(corpus: loader.corpus, words: common.words)
    let trend = loader.corpus.trend(
      of: try finder.indicator(indicator), place: try finder.place(place))
    if trend.points.isEmpty { Message.print(common.words.noTrend) }
    try table.put(
      TrendAnswer(trend: trend, corpus: loader.corpus, words: common.words), common)
    try loader.finish()
  }
}
