import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao man`: the manual page, for `make install`; not shown in the help.
struct PrintManual: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "man", shouldDisplay: false)
  }

  @OptionGroup var file: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let words = HelpWords(common.language)
    let json = words.translated(Zhibiao._dumpHelp())
    let program: CommandDescription
    do throws(FileIssue) {
      program = try CommandDescription.reading(json)
    } catch {
      throw Failure(message: common.words.issue(error))
    }
    let output = try OutputFile(path: file.output, words: common.words)
    try output.write(
      ManualPage.text(
        program, keys: Settings.current.keys, version: Zhibiao.version, language: common.language))
    try output.finish()
  }
}
