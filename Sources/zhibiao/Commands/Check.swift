import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao check`: figures that contradict themselves.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "check", abstract: HelpWords.current.check)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.paths, valueName: "path"))
  var paths: [String] = []

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = try CorpusLoader(paths: paths + input.reports, common: common)
    let findings = loader.corpus.checks()
    if findings.isEmpty { Message.print(common.words.noFinding) }
    try table.put(
      ChecksAnswer(findings: findings, corpus: loader.corpus, words: common.words), common)
    try loader.finish()
  }
}
