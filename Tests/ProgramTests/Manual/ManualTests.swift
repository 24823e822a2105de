import ArgumentParser
import Dashboard
import Foundation
import Indicators
import Testing

@testable import zhibiao

@Suite struct ManualTests {
  private static func page(_ language: String) throws -> String {
    try Program.run(["man", "--lang", language]).output
  }

  /// Roff's own writing taken away.
  private static func plain(_ page: String) -> String {
    page.replacing("\\-", with: "-").replacing("\\e", with: "\\").replacing("\\&", with: "")
  }

  /// A parser that describes itself otherwise must not give an empty page.
  @Test func aDescriptionThatIsNoneIsAnError() {
    #expect(throws: FileIssue(file: "help", line: 1, key: "command", reason: .missing)) {
      try CommandDescription.reading("{}")
    }
  }

  @Test(arguments: ["zh", "en"])
  func everyCommandAndOptionIsThere(language: String) throws {
    let page = Self.plain(try Self.page(language))
    let program = try CommandDescription.reading(Zhibiao._dumpHelp())
    #expect(program.subcommands.count >= 11)
    for command in program.subcommands {
      let start = try #require(page.range(of: ".SS zhibiao \(command.name)\n"))
      let section = page[start.upperBound...].prefix { _ in true }
      let end = section.range(of: "\n.S")?.lowerBound ?? section.endIndex
      for argument in command.arguments {
        let name = argument.names.first ?? "<\(argument.value ?? "")>"
        #expect(section[..<end].contains(name), "\(command.name) \(name)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func everyKeyOfTheKeyMapIsThere(language: Language) throws {
    let page = Self.plain(try Self.page(language.rawValue))
    let groups = ManualWords(language).keyGroups(.standard)
    #expect(groups.count == 4)
    for group in groups {
      #expect(page.contains(".SS \(group.title)\n"))
      for row in group.rows {
        let item = ".B \(row.keys.joined(separator: "  "))\n\(row.words)  (\(row.command))\n"
        #expect(page.contains(item), "\(item)")
      }
    }
    for command in Command.allCases {
      for key in KeyMap.standard.keys(of: command) {
        let isThere = groups.contains { group in
          group.rows.contains { $0.command == command.name && $0.keys.contains(key.name) }
        }
        #expect(isThere, "\(command) \(key)")
      }
    }
  }

  @Test func headingsAreInTheLanguage() throws {
    let english = try Self.page("en")
    for heading in [
      "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "KEYS", "CONFIGURATION", "ENVIRONMENT",
      "FILES",
      "EXIT STATUS",
    ] {
      #expect(english.contains(".SH \(heading)\n"))
    }
    let chinese = try Self.page("zh")
    for heading in ["名称", "用法", "说明", "命令", "按键", "配置", "环境变量", "文件", "退出状态"] {
      #expect(chinese.contains(".SH \(heading)\n"))
    }
    #expect(!chinese.contains("Show the version"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsNameEveryCommandAndOption(shell: String) throws {
    let script = try Program.run(["--generate-completion-script", shell])
    #expect(script.status == 0)
    let program = try CommandDescription.reading(Zhibiao._dumpHelp())
    for command in program.subcommands {
      #expect(script.output.contains(command.name), "\(command.name)")
      for argument in command.arguments {
        guard let long = argument.names.last(where: { $0.hasPrefix("--") }) else { continue }
        #expect(script.output.contains(long.dropFirst(2)), "\(command.name) \(long)")
      }
    }
    #expect(!script.output.contains("zhibiao man "))
  }

  @Test(arguments: [
    (".x", "\\&.x"), ("'x", "\\&'x"), ("a-b\\", "a\\-b\\e"), ("", ""), ("延安", "延安"),
  ])
  func textIsEscapedForRoff(text: String, escaped: String) {
    #expect(ManualPage.escaped(text) == escaped)
  }
}
