import Foundation
import Testing

/// The configuration file as the whole program takes it.
@Suite struct ConfigurationFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws
    -> Subprocess.Result
  {
    try Program.run(
      arguments,
      environment: environment.merging(["XDG_CONFIG_HOME": folder.url.path]) { own, _ in own })
  }

  private var overview: [String] { ["screen", "overview", "-r", Program.seeds] }

  @Test func fileOfTheUserIsRead() throws {
    try folder.write("zhibiao/config.yaml", "language: en\ntheme: ascii\n")
    let result = try run(overview)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.lines.first?.hasPrefix(" 1 Over 2 Place") == true)
    #expect(result.output == (try run(overview + ["--lang", "en", "--theme", "ascii"]).output))
    #expect(!result.output.contains("─"))
  }

  @Test func optionsComeBeforeTheFileAndTheFileBeforeTheEnvironment() throws {
    try folder.write("zhibiao/config.yaml", "language: en\n")
    let help = try run(["rank", "--help"], ["LANG": "zh_CN.UTF-8"])
    #expect(help.lines.first == "OVERVIEW: Rank the places by an indicator")
    let asked = try run(["rank", "--help", "--lang", "zh"], ["LANG": "en_US.UTF-8"])
    #expect(asked.lines.first == "按一个指标给各地排名")
  }

  @Test func reportsOfTheFileAreOpened() throws {
    let report = try folder.write("a.txt", "延安市工作报告\n2023年建成5G基站5248个。\n")
    try folder.write("zhibiao/config.yaml", "reports: \(report.path)\n")
    let own = try run(["rank", "5g-base-stations", "--format", "csv"])
    #expect(own.lines.count == 2)
    // The environment names what this session works on: it comes first.
    let other = try run(
      ["rank", "5g-base-stations", "--format", "csv"], ["ZHIBIAO_REPORTS": Program.seeds])
    #expect(other.lines.count == 3)
  }

  @Test func anotherFileCanBeNamed() throws {
    try folder.write("zhibiao/config.yaml", "theme: nonsense\n")
    let file = try folder.write("other.yaml", "theme: ascii\n")
    let result = try run(overview + ["--config", file.path])
    #expect(result.status == 0)
    #expect(!result.output.contains("─"))
  }

  @Test func aBrokenFileIsAnErrorWithItsLine() throws {
    let file = try folder.write("zhibiao/config.yaml", "language: zh\ntheme: nonsense\n")
    let result = try run(overview + ["--lang", "en"])
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(
      result.errors
        == "zhibiao: \(file.path):2: theme: nonsense is not one of dark, light, high-contrast, "
        + "monochrome, ascii\n")
    // Help and the default configuration are needed most then.
    #expect(try run(["--help"]).status == 0)
    #expect(try run(["config", "--default"]).status == 0)
    #expect(try run(["config"]).status == 1)
  }

  @Test func aMissingFileIsAnError() throws {
    let result = try run(overview + ["--config", "/nonexistent/c.yaml", "--lang", "en"])
    #expect(result.status == 1)
    #expect(result.errors == "zhibiao: /nonexistent/c.yaml: no such file or folder\n")
  }

  @Test func warningsAreSaidOnce() throws {
    let file = try folder.write("zhibiao/config.yaml", "colr: never\n")
    let result = try run(["catalogue", "--lang", "zh"])
    #expect(result.status == 0)
    #expect(result.errors == "zhibiao: \(file.path):1: colr：不认识这个键，是否为 colour？\n")
  }

  @Test func configTellsWhereTheFileIs() throws {
    #expect(try run(["config"]).output == folder.url.path + "/zhibiao/config.yaml\n")
  }

  @Test func reboundKeysAreOnTheHelpScreen() throws {
    try folder.write("zhibiao/config.yaml", "keys: {export: W, help: F}\n")
    let help = try run(["screen", "help", "-r", Program.seeds, "--size", "80x60"])
    #expect(help.output.contains("   W               导出本屏到文件"))
    #expect(help.lines.first?.contains(" F 帮助") == true)
  }

  @Test func everythingThatIsWrongIsTold() throws {
    let file = try folder.write(
      "zhibiao/config.yaml", "theme: nonsense\nkeys: {quit: [], sort: e}\nmouse: 1\n")
    let result = try run(["config", "--lang", "en"])
    #expect(result.status == 1)
    #expect(
      result.errors
        == "zhibiao: \(file.path):1: theme: nonsense is not one of dark, light, high-contrast, "
        + "monochrome, ascii\n"
        + "zhibiao: \(file.path):2: keys.quit: at least one key is needed\n"
        + "zhibiao: \(file.path):2: keys.sort: the key e would mean sort and export\n"
        + "zhibiao: \(file.path):3: mouse: 1 is not one of true, false\n")
  }

  @Test func reportsThatAreNotThereAreTold() throws {
    let report = try folder.write("a.txt", "延安市工作报告\n2023年建成5G基站5248个。\n")
    let file = try folder.write(
      "zhibiao/config.yaml", "reports:\n  - /nonexistent/r\n  - \(report.path)\n")
    let warning =
      "zhibiao: \(file.path):2: reports: no such file or folder: /nonexistent/r\n"
    let some = try run(["rank", "5g-base-stations", "--format", "csv", "--lang", "en"])
    #expect(some.status == 0)
    #expect(some.lines.count == 2)
    #expect(some.errors == warning)
    try folder.write("zhibiao/config.yaml", "\nreports: [/nonexistent/r]\n")
    for command in [["config"], ["rank", "5g-base-stations"]] {
      let none = try run(command + ["--lang", "en"])
      #expect(none.status == 1)
      #expect(none.errors == warning)
    }
    // Reports that are named make those of the file needless.
    let named = try run(["rank", "5g-base-stations", "-r", report.path])
    #expect(named.status == 0)
    #expect(named.errors == "")
  }

  @Test func panelsAndIndicatorsAreHidden() throws {
    let file = try folder.write(
      "zhibiao/config.yaml", "hide: [infrastructure, digital-economy-shar]\n")
    let result = try run(overview + ["--lang", "en"])
    #expect(result.status == 0)
    #expect(!result.output.contains("Digital infrastructure"))
    #expect(result.output.contains("Digital economy"))
    #expect(
      result.errors
        == "zhibiao: \(file.path):1: hide: no panel or indicator has the id digital-economy-shar; "
        + "did you mean digital-economy-share?\n")
    // Data are whole all the same.
    #expect(try run(["rank", "5g-base-stations", "-r", Program.seeds]).status == 0)
  }
}
