import ArgumentParser
import Dashboard
import Glibc

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpWords.current.languageOption, valueName: "zh|en"))
  var lang: Language?

  @Option(help: ArgumentHelp(HelpWords.current.catalogue, valueName: "file"))
  var catalogue: String?

  /// Read by `Settings`, before the options are parsed.
  @Option(help: ArgumentHelp(HelpWords.current.configFile, valueName: "file"))
  var config: String?

  @Flag(help: ArgumentHelp(HelpWords.current.strict))
  var strict = false

  var words: ProgramWords { ProgramWords(language) }

  /// The language asked for, else that of the configuration, else of the environment.
  var language: Language { lang ?? .withoutOption }
}

/// The reports that a command works on.
struct ReportOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: ArgumentHelp(HelpWords.current.reports, valueName: "path"))
  var reports: [String] = []
}

/// The file that a command writes to.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpWords.current.output, valueName: "file"))
  var output: String?
}

/// The format and the file of a table.
struct TableOptions: ParsableArguments {
  @Option(help: ArgumentHelp(HelpWords.current.format, valueName: "text|markdown|csv|json"))
  var format: TableFormat = .text

  @OptionGroup var file: OutputOptions
}

/// The formats of tables.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, csv, json
}
