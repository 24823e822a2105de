import ArgumentParser
import Dashboard
import Glibc

@main
struct Zhibiao: ParsableCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    let help = HelpWords.current
    return CommandConfiguration(
      commandName: "zhibiao", abstract: help.zhibiao,
      usage: "zhibiao [PATH ...] [-r PATH] [--lang zh|en]\nzhibiao COMMAND [OPTIONS]",
      discussion: help.zhibiaoDiscussion,
      version: version,
      subcommands: [
        Browse.self, Extract.self, DrawScreen.self, Rank.self, Compare.self, Show.self,
        ShowTrend.self, ShowTargets.self, Check.self,
        ListCatalogue.self, ShowConfiguration.self, PrintManual.self,
      ],
      defaultSubcommand: Browse.self)
  }

  static func main() {
    Interruption.watch()
    ShippedData.beginReading()
    do {
      var command = try parseAsRoot(CommandLine.forParsing)
      try DisplayWidth.$ambiguous.withValue(Settings.current.ambiguousWidth ?? .one) {
        try command.run()
      }
    } catch let failure as Failure {
      Message.print(failure.message)
      Glibc.exit(1)
    } catch {
      end(with: error)
    }
  }

  /// Ends as the argument parser asks, with the exit codes of this program: wrong usage is 2.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let isScript = CommandLine.value(of: "--generate-completion-script") != nil
    let own = fullMessage(for: error)
    let message = isScript ? own : HelpWords.current.translated(own)
    if code == .success {
      print(message)
    } else if !message.isEmpty {
      Message.print(lines: message)
    }
    Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}
