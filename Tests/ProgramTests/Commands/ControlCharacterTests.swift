import Foundation
import Testing

/// What a report or a file's name holds for the terminal never reaches it.
@Suite struct ControlCharacterTests {
  private let folder: TemporaryFolder
  private static let name = "延\u{1B}]0;x\u{7}安\u{202E}.txt"

  init() throws {
    folder = try TemporaryFolder()
    // Controls in a number, in a sentence, and in a title that names no place.
    try folder.write(
      Self.name,
      """
      延安市2023年工作报告
      2023年，全市数字经济总量\u{9B}31m213\u{1B}[31m亿元，\u{1B}]0;title\u{7}占比\u{202E}达到\u{7F}125.03%。
      2023年，全市建成5G基站5248个，\u{1B}[2J其中开通6000个。
      """)
    try folder.write(
      "b.txt", "关于\u{1B}[31m某事\u{202E}的通知\n2023年，建成5G基站\u{1B}[1m1271个。今年，建成5G基站2000\u{7}个。\n")
  }

  static let commands: [[String]] = [
    ["extract", "."], ["extract", ".", "--all"], ["show", "延安"], ["rank", "5g-base-stations"],
    ["compare"], ["trend", "5g-base-stations", "延安"], ["targets"], ["check"],
    ["screen", "report", "--place", "延安"],
  ]

  @Test(arguments: commands, ["text", "markdown", "csv", "json", "jsonl", "html", "svg"])
  func noOutputHasControls(command: [String], format: String) throws {
    let result = try Program.run(
      command + ["--format", format, "--strict"] + (command[0] == "extract" ? [] : ["-r", "."]),
      in: folder.url)
    // Formats that a command does not have are refused, in words that are checked as well.
    #expect(result.status == 0 || result.status == 2)
    #expect(Self.controls(result.output) == [])
    #expect(Self.controls(result.errors) == [])
  }

  @Test func fileNamesInMessagesHaveNone() throws {
    let broken = "b\u{1B}[31m\u{202E}.txt"
    try folder.write(broken, [0xFF, 0xFE])
    let result = try Program.run(["check", broken], in: folder.url)
    #expect(result.status == 1)
    #expect(Self.controls(result.errors) == [])
    let refused = try Program.run(["show", "--format", "\u{1B}[31m\u{9B}x\n", "延安"])
    #expect(refused.status == 2)
    #expect(Self.controls(refused.errors) == [])
  }

  @Test func spokenLinesHaveNone() throws {
    let result = try Program.run(
      ["--accessible", "."], input: "report\n\nchecks\nexport \u{1B}/x\nquit\n", in: folder.url)
    #expect(result.status == 0)
    #expect(Self.controls(result.output) == [])
  }

  /// The controls of a text but line feeds.
  private static func controls(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
