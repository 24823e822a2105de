import ArgumentParser
import Dashboard
import Glibc
import Indicators
import Terminal

/// `zhibiao [PATH…]`: the dashboard.
struct Browse: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "browse", abstract: HelpWords.current.browse)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.paths, valueName: "path"))
  var paths: [String] = []

  @Flag(help: ArgumentHelp(HelpWords.current.accessible))
  var accessible = false

  @Flag(help: ArgumentHelp(HelpWords.current.resume))
  var resume = false

  @OptionGroup var look: LookOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let isSpoken = accessible || Settings.current.isAccessible
    tellLikeCommand()
    let loader = try CorpusLoader(
      paths: paths + input.reports, common: common,
      progress: !isSpoken && Terminal.isAvailable ? LoadingProgress(words: common.words) : nil)
    if (paths + input.reports).contains("-") { KeysFromTerminal.takeOver() }
    let last = resume || Settings.current.resumes ? StateFolder().session : SessionRecord()
    func dashboard(size: Size, hasColour: Bool) -> Dashboard {
      var options = look.options(common, hasColour: hasColour)
      // What is asked for now comes before what was.
      if common.lang == nil, let language = last.language { options.language = language }
      if look.theme == nil, let theme = last.theme { options.theme = theme }
      var dashboard = Dashboard(corpus: loader.corpus, options: options, size: size)
      dashboard.resume(last)
      return dashboard
    }
    if isSpoken {
      let session = try SpokenSession(words: common.words).run(
        dashboard(size: Browse.spokenSize, hasColour: false))
      // Nobody is kept from leaving by a folder that cannot be written.
      try? StateFolder().save(session: session, words: common.words)
    } else if let terminal = openTerminal() {
      var dashboard = dashboard(size: terminal.size, hasColour: terminal.hasColour)
      let ending = LiveSession(terminal: terminal).run(&dashboard)
      terminal.close()
      try? StateFolder().save(session: dashboard.session, words: common.words)
      if let signal = ending { throw ExitCode(128 + signal) }
    } else {
      let size = Browse.printedSize
      let output = try OutputFile(path: nil, words: common.words)
      try output.write(
        dashboard(size: size, hasColour: false).document(as: .text))
      try output.finish()
    }
    try loader.finish()
  }

  /// A first path that is none may be a command with a slip in it: `zhibiao extact`.
  private func tellLikeCommand() {
    let names = Zhibiao.configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let first = paths.first, access(first, F_OK) != 0,
      let name = YAMLReader.nearest(first, of: names)
    else { return }
    Message.print(common.words.command(name, likeArgument: first))
  }

  /// The terminal, or `nil` where there is none that can show the dashboard.
  private func openTerminal() -> Terminal? {
    guard Terminal.isAvailable else { return nil }
    do throws(TerminalError) {
      return try Terminal(colour: look.colour, ambiguousWidth: look.ambiguousWidth)
    } catch {
      Message.print(common.words.noTerminal(error))
      return nil
    }
  }

  /// Wide enough that nothing is left out, for lines that nobody sees as a screen.
  private static let spokenSize = Size(columns: 200, rows: 60)

  /// The size of the overview as text, for pipes and terminals that cannot place characters.
  private static var printedSize: Size {
    let columns = Environment.value("COLUMNS").flatMap { Int($0) } ?? 80
    let rows = Environment.value("LINES").flatMap { Int($0) } ?? 40
    return Size(columns: min(max(columns, 60), 1000), rows: min(max(rows, 16), 1000))
  }
}
