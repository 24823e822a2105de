import Testing

@Suite struct UsageTests {
  @Test func versionIsPrinted() throws {
    let result = try Program.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output == "0.1.0\n")
    #expect(result.errors == "")
  }

  @Test(arguments: [
    ["--nonsense"], ["rank"], ["screen"], ["screen", "nonsense"],
    ["screen", "overview", "--size", "80"], ["screen", "overview", "--size", "0x24"],
    ["screen", "overview", "--size", "80x1001"], ["screen", "overview", "--format", "pdf"],
    ["rank", "gdp", "--period", "2021-13"], ["catalogue", "--format", "xml"],
    ["extract", "--format", "json"], ["catalogue", "--lang", "fr"],
  ])
  func wrongUsageIsCode2(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("错误："))
  }

  @Test(arguments: [
    ("zh_CN.UTF-8", "指标：从工作报告里读出数据，在终端里浏览和比较"),
    ("en_US.UTF-8", "OVERVIEW: Browse and compare the figures of Chinese work reports"),
  ])
  func helpIsInTheChosenLanguage(language: String, first: String) throws {
    let result = try Program.run(["--help"], environment: ["LANG": language])
    #expect(result.status == 0)
    #expect(result.lines.first == first)
  }

  @Test(arguments: [
    (["LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"], "Rank the places by an indicator"),
    (["LC_MESSAGES": "en_GB.UTF-8"], "Rank the places by an indicator"),
    (["LANG": "C"], "按一个指标给各地排名"),
    (["LANG": ""], "按一个指标给各地排名"),
  ])
  func languageComesFromTheEnvironment(environment: [String: String], words: String) throws {
    let result = try Program.run(["rank", "--help"], environment: environment)
    #expect(result.output.contains(words))
  }
}
