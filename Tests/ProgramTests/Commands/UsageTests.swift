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

  /// A slip in a command is a path to the parser; what no screen fits on is said.
  @Test(arguments: [
    (["extact", "x"], 1, "没有命令 extact，是否为 extract？"),
    (["screen", "overview", "--size", "10x5"], 0, "10x5 太小，画面至少要 60x16"),
  ])
  func whatWasMeantIsSaid(arguments: [String], status: Int32, words: String) throws {
    let result = try Program.run(arguments)
    #expect(result.status == status)
    #expect(result.errors.hasPrefix("zhibiao: \(words)\n"))
  }

  /// What the argument parser says by itself is in the chosen language too.
  @Test(arguments: [
    (
      ["--lnag", "zh"], "错误：没有选项 --lnag，是否为 --lang？",
      "Error: Unknown option '--lnag'. Did you mean '--lang'?"
    ),
    (["--qqqqqq"], "错误：没有选项 --qqqqqq", "Error: Unknown option '--qqqqqq'"),
    (["rank"], "错误：缺少参数 <indicator>", "Error: Missing expected argument '<indicator>'"),
    (
      ["screen", "x"], "错误：x 不是 <name> 的值。可选：",
      "Error: The value 'x' is invalid for '<name>'. Please provide one of the following:"
    ),
    (
      ["screen", "help", "--size", "8"], "错误：8 不是 --size <COLSxROWS> 的值",
      "Error: The value '8' is invalid for '--size <COLSxROWS>'"
    ),
    (
      ["catalogue", "--format", "x"],
      "错误：x 不是 --format <text|markdown|csv|json> 的值。可选：text、markdown、csv、json",
      "Error: The value 'x' is invalid for '--format <text|markdown|csv|json>'. "
        + "Please provide one of 'text', 'markdown', 'csv' or 'json'."
    ),
    (
      ["extract", "--format", "x"], "错误：x 不是 --format <jsonl|csv> 的值。可选：jsonl、csv",
      "Error: The value 'x' is invalid for '--format <jsonl|csv>'. "
        + "Please provide one of 'jsonl' and 'csv'."
    ),
    (["catalogue", "x"], "错误：多余的参数 x", "Error: Unexpected argument 'x'"),
    (
      ["catalogue", "--output"], "错误：--output <file> 缺少值",
      "Error: Missing value for '--output <file>'"
    ),
    (
      ["catalogue", "--strict=1"], "错误：选项 --strict 不带值，却给了 1",
      "Error: The option '--strict' does not take any value, but '1' was specified."
    ),
  ])
  func errorsAreInTheChosenLanguage(arguments: [String], chinese: String, english: String) throws {
    for (language, words) in [("zh_CN.UTF-8", chinese), ("en_US.UTF-8", english)] {
      let result = try Program.run(arguments, environment: ["LANG": language])
      #expect(result.status == 2)
      #expect(result.errors.split(separator: "\n").first.map(String.init) == words)
    }
  }

  /// No English is left in Chinese help but names, values and paths.
  @Test(arguments: [
    [], ["browse"], ["extract"], ["screen"], ["rank"], ["compare"], ["show"], ["trend"],
    ["targets"],
    ["check"], ["catalogue"], ["config"],
  ])
  func chineseHelpIsChinese(command: [String]) throws {
    let help = try Program.run(command + ["--help"]).output
    for word in ["OVERVIEW", "USAGE", "OPTIONS:", "ARGUMENTS", "Show", "default", "values", "See "]
    {
      #expect(!help.replacing("--default", with: "").contains(word), "\(word)")
    }
    #expect(help.contains("用法： zhibiao") && help.contains("选项："))
  }

  /// The parser's own command `help` has no options of ours.
  @Test(arguments: [
    ["help", "extract", "--lang", "en"], ["help", "--lang=en", "extract"],
    ["extract", "--help", "--lang", "en"],
  ])
  func helpTakesTheLanguage(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.status == 0)
    #expect(result.lines.first == "OVERVIEW: Print every figure of the reports, one a line")
  }

  @Test func sizesAreShownAsTheyAreTyped() throws {
    #expect(try Program.run(["screen", "--help"]).output.contains("(默认：80x24)"))
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
