import ArgumentParser
import Dashboard

/// `zhibiao config`: the configuration file.
struct ShowConfiguration: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "config", abstract: HelpWords.current.config)
  }

  @Flag(name: .customLong("default"), help: ArgumentHelp(HelpWords.current.configDefault))
  var prefersDefault = false

  @OptionGroup var file: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let words = common.words
    if !prefersDefault {
      // The file, the ids in it, and the paths in it.
      _ = try Library(ownCatalogue: common.catalogue, words: words)
      _ = try Settings.reports(words)
    }
    let output = try OutputFile(path: file.output, words: words)
    try output.write(prefersDefault ? words.defaultConfiguration : (Settings.path ?? "") + "\n")
    try output.finish()
  }
}
