import Foundation
import Testing

@Suite struct BadInputTests {
  /// A kind of bad input: how to make it and what is said about it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]?
    let zh: String
    let en: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "missing.txt", bytes: nil, zh: "没有这个文件或文件夹", en: "no such file or folder"),
    Case(
      name: "picture.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0x0D], zh: "不是文本文件",
      en: "not a text file"),
    Case(
      name: "gbk.txt", bytes: Array("2021年".utf8) + [0xC9, 0xCC, 0xC2, 0xE5],
      zh: "不是 UTF-8 编码：第 7 字节处无法解码", en: "not UTF-8: the bytes at offset 7 cannot be decoded"),
  ]

  @Test(arguments: cases, ["zh", "en"])
  func oneLineSaysPathAndReason(case bad: Case, language: String) throws {
    let folder = try TemporaryFolder()
    if let bytes = bad.bytes { try folder.write(bad.name, bytes) }
    let line = "zhibiao: \(bad.name): \(language == "zh" ? bad.zh : bad.en)\n"
    let none = language == "zh" ? "zhibiao: 没有可读的报告\n" : "zhibiao: no readable report\n"
    let alone = try Program.run(["extract", bad.name, "--lang", language], in: folder.url)
    #expect(alone.status == 1)
    #expect(alone.output == "")
    #expect(alone.errors == line + none)

    try folder.write("good.txt", "延安市2023年工作报告\n一切都好。\n")
    let both = ["extract", bad.name, "good.txt", "--lang", language]
    let lax = try Program.run(both, in: folder.url)
    #expect(lax.status == 0)
    #expect(lax.errors == line)
    let strict = try Program.run(both + ["--strict"], in: folder.url)
    #expect(strict.status == 1)
    #expect(strict.errors == line)
  }

  @Test func folderWithoutReportsIsSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty/README.txt", "No report.\n")
    try folder.write("empty/.hidden.txt", "No report either.\n")
    let result = try Program.run(["extract", "empty"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == "zhibiao: empty: 文件夹里没有报告（.txt 文件）\nzhibiao: 没有可读的报告\n")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func unreadableFileIsSaid() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("secret.txt", "延安市\n")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
    let result = try Program.run(["extract", "secret.txt"], in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == "zhibiao: secret.txt: 没有权限\nzhibiao: 没有可读的报告\n")
  }

  @Test func linksInCirclesEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("reports/a.txt", "延安市\n")
    let files = FileManager.default
    let reports = folder.url.appendingPathComponent("reports")
    try files.createSymbolicLink(
      atPath: reports.appendingPathComponent("again").path, withDestinationPath: reports.path)
    try files.createSymbolicLink(
      atPath: reports.appendingPathComponent("self.txt").path, withDestinationPath: "self.txt")
    let result = try Program.run(["extract", "reports"], in: folder.url)
    #expect(result.status == 0)
    #expect(result.errors == "zhibiao: reports/self.txt: 符号链接成环\n")
  }

  @Test func controlCharactersOfArgumentsAreNotPrinted() throws {
    let result = try Program.run(["extract", "\u{1B}[31mred"])
    #expect(result.errors == "zhibiao: \u{FFFD}[31mred: 没有这个文件或文件夹\nzhibiao: 没有可读的报告\n")
  }

  @Test(arguments: [
    ("zh", "zhibiao: data.csv: CSV 里没有名为 text 的列\nzhibiao: 没有可读的报告\n"),
    ("en", "zhibiao: data.csv: the CSV has no column named text\nzhibiao: no readable report\n"),
  ])
  func columnThatIsNotThereIsSaid(language: String, words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("data.csv", "province,full_text\n湖南省,正文\n")
    let result = try Program.run(
      ["extract", "data.csv", "--text-column", "text", "--lang", language], in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == words)
  }
}
