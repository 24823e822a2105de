import ArgumentParser
import Dashboard
import Indicators
import Terminal

/// `zhibiao screen NAME`: a frame of the dashboard without a terminal.
struct DrawScreen: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "screen", abstract: HelpWords.current.screen)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.screenName, valueName: "name"))
  var name: ScreenName

  @Option(help: ArgumentHelp(HelpWords.current.size, valueName: "COLSxROWS"))
  var size = Size(columns: 80, rows: 24)

  @Option(
    help: ArgumentHelp(HelpWords.current.format, valueName: "text|ansi|markdown|html|svg"))
  var format: ExportFormat = .text

  @Option(help: ArgumentHelp(HelpWords.current.place, valueName: "place"))
  var place: String?

  @Option(help: ArgumentHelp(HelpWords.current.with, valueName: "place"))
  var with: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.current.indicator, valueName: "id"))
  var indicator: String?

  @Option(help: ArgumentHelp(HelpWords.current.keys, valueName: "keys"))
  var keys: String?

  @Flag(help: ArgumentHelp(HelpWords.current.record))
  var record = false

  @OptionGroup var look: LookOptions
  @OptionGroup var file: OutputOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let words = common.words
    if record, format != .svg { throw ValidationError(words.recordsSVG) }
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let finder = SubjectFinder(corpus: loader.corpus, words: words)
    let place = try place.map(finder.place)
    if name == .report, let place, !loader.corpus.subjects.contains(where: { $0.place == place }) {
      throw Failure(
        message: words.noReport(of: words.name(of: place, in: loader.corpus.gazetteer)))
    }
    // Pictures are no terminal: NO_COLOR speaks to what is printed on one.
    let hasColour =
      format == .ansi ? !look.colour.isMonochrome : look.colour != .never
    var dashboard = Dashboard(
      corpus: loader.corpus, options: look.options(common, hasColour: hasColour), size: size,
      screen: name, place: place, others: try with.map(finder.place),
      indicator: try indicator.map(finder.indicator)?.id)
    var frames = record ? [dashboard.frame(size: size)] : []
    for name in keys?.split(separator: " ") ?? [] {
      guard let key = Key(name: String(name)) else {
        throw ValidationError(words.noKey(String(name)))
      }
      // What a key asks of the world outside (to write a file, to quit) is not done.
      _ = dashboard.update(.key(key))
      if record { frames.append(dashboard.frame(size: size)) }
    }
    if let message = words.tooSmall(size) { Message.print(message) }
    let output = try OutputFile(path: file.output, words: words)
    try output.write(
      record ? Frame.animation(frames, seconds: 1.5) : dashboard.document(as: format))
    try output.finish()
    try loader.finish()
  }
}
