import Foundation
import Testing

@testable import Dashboard

@Suite struct ScreenTests {
  @Test(arguments: ScreenName.allCases, ["60x16", "80x24", "120x40"])
  func textHasTheSizeAskedFor(name: ScreenName, size: String) throws {
    let parts = size.split(separator: "x").compactMap { Int($0) }
    for language in ["zh", "en"] {
      let result = try Program.run([
        "screen", name.rawValue, "--size", size, "--lang", language,
      ])
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(result.lines.count == parts[1])
      for line in result.lines {
        #expect(DisplayWidth.of(line) <= parts[0])
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test(arguments: [
    ("ansi", "\u{1B}["), ("markdown", "# 指标 · 总览\n\n```text\n"), ("html", "<!DOCTYPE html>\n"),
    ("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" "),
  ])
  func formatsBeginAsTheirKind(format: String, beginning: String) throws {
    let result = try Program.run(["screen", "overview", "--format", format])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix(beginning))
  }

  @Test func outputFileHoldsTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let arguments = ["screen", "overview", "--size", "90x20", "-r", Program.seeds]
    let printed = try Program.run(arguments)
    let written = try Program.run(arguments + ["--output", "screen.txt"], in: folder.url)
    #expect(written.status == 0)
    #expect(written.output == "")
    let file = folder.url.appendingPathComponent("screen.txt")
    #expect(try String(contentsOf: file, encoding: .utf8) == printed.output)
    #expect(try folder.names() == ["screen.txt"])
  }

  @Test(arguments: [("zh", "没有北京市的报告"), ("en", "no report of Beijing")])
  func aPlaceWithoutAReportIsSaid(language: String, words: String) throws {
    let result = try Program.run([
      "screen", "report", "--place", "110000", "--lang", language, "-r", Program.seeds,
    ])
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors == "zhibiao: \(words)\n")
  }

  /// A file that only its owner may read stays so when it is written anew.
  @Test(arguments: [0o600, 0o640, 0o664])
  func overwritingKeepsTheRights(mode: Int) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "old")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    let result = try Program.run(["catalogue", "--output", file.path])
    #expect(result.status == 0)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == mode)
    #expect(try String(contentsOf: file, encoding: .utf8) != "old")
  }

  @Test func outputThatCannotBeWrittenIsSaid() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(
      ["screen", "help", "-r", Program.seeds, "--output", "no/such/file"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == "zhibiao: 无法写入 no/such/file：没有这个文件夹\n")
    #expect(try folder.names() == [])
  }

  @Test func withoutATerminalTheOverviewIsPrinted() throws {
    let piped = try Program.run([Program.seeds], environment: ["COLUMNS": "100", "LINES": "30"])
    let screen = try Program.run(["screen", "overview", "--size", "100x30"])
    #expect(piped.status == 0)
    #expect(piped.output == screen.output)
  }

  /// A session in lines of text comes back like any other.
  @Test func theAccessibleModeRemembersToo() throws {
    let folder = try TemporaryFolder()
    let state = ["XDG_STATE_HOME": folder.url.path]
    let arguments = ["--accessible", Program.seeds]
    let first = try Program.run(arguments, environment: state, input: "compare\nquit\n")
    #expect(first.status == 0)
    let second = try Program.run(arguments + ["--resume"], environment: state)
    #expect(second.lines.first == "对比 · 1/15")
  }
}
