import ArgumentParser
import Dashboard
import Indicators
import Reading

/// `zhibiao extract PATH…`: every figure, one a line.
struct Extract: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "extract", abstract: HelpWords.current.extract)
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl, csv
  }

  @Argument(help: ArgumentHelp(HelpWords.current.extractPaths, valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp(HelpWords.current.format, valueName: "jsonl|csv"))
  var format: Format = .jsonl

  @Option(help: ArgumentHelp(HelpWords.current.textColumn, valueName: "name"))
  var textColumn: String?

  @Flag(help: ArgumentHelp(HelpWords.current.all))
  var all = false

  @OptionGroup var file: OutputOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let words = common.words
    let reader = try Library(ownCatalogue: common.catalogue, words: words).reader
    let output = try OutputFile(path: file.output, words: words)
    var loader = ReportLoader(words: words)
    var writer = FigureListWriter(format: format, withExcluded: all)
    try output.write(writer.heading())
    let sources = try CorpusLoader.paths(paths + input.reports, words)
    try loader.forEachSource(in: sources, column: textColumn) { source in
      // One report at a time: memory does not grow with the input.
      try writer.forEachPart(of: reader.report(on: source)) { try output.write($0) }
    }
    if loader.count == 0 { throw Failure(message: words.noReport) }
    try output.finish()
    try loader.finish(isStrict: common.strict)
  }
}
