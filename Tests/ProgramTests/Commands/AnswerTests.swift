import Foundation
import Testing

@Suite struct AnswerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("sl.txt", "商洛市2021年工作报告\n2021年，全市建成5G基站1271个。\n")
    try folder.write("ya.txt", "延安市2021年工作报告\n2021年，全市建成5G基站5248个，数字经济总量213亿元。\n")
  }

  private func answer(_ arguments: String...) throws -> Subprocess.Result {
    try Program.run(arguments + ["-r", "."], in: folder.url)
  }

  private let shangluo =
    #""place":"商洛市","code":"611000","value":1271,"upper":null,"unit":"个","qualifier":"exact","#
    + #""period":{"start":"2021-01-01","end":"2021-12-31"},"source":"./sl.txt","start":59,"#
    + #""end":66,"text":"1271个","notes":[]"#
  private let yanan =
    #""place":"延安市","code":"610600","value":5248,"upper":null,"unit":"个","qualifier":"exact","#
    + #""period":{"start":"2021-01-01","end":"2021-12-31"},"source":"./ya.txt","start":59,"#
    + #""end":66,"text":"5248个","notes":[]"#

  @Test func rankIsJSON() throws {
    #expect(
      try answer("rank", "5g-base-stations", "--format", "json").output
        == #"{"id":"5g-base-stations","name":"5G基站（建成）","unit":"个","period":null,"#
        + #""rows":[{"rank":1,\#(yanan)},{"rank":2,\#(shangluo)}],"missing":[]}"# + "\n")
  }

  @Test func rankNamesPlacesWithoutAFigure() throws {
    let result = try answer(
      "rank", "digital-economy-output", "--format", "json", "--period", "2021", "--lang", "en")
    #expect(
      result.output
        == #"{"id":"digital-economy-output","name":"Digital economy output","unit":"元","#
        + #""period":{"start":"2021-01-01","end":"2021-12-31"},"rows":[{"rank":1,"place":"延安市","#
        + #""code":"610600","value":21300000000,"upper":null,"unit":"元","qualifier":"exact","#
        + #""period":{"start":"2021-01-01","end":"2021-12-31"},"source":"./ya.txt","start":87,"#
        + #""end":96,"text":"213亿元","notes":[]}],"missing":["商洛市"]}"# + "\n")
  }

  @Test func rankIsATableForPeople() throws {
    #expect(
      try answer("rank", "5g-base-stations").output == """
        名次  地区    数值  单位  时间  原文    来源    说明
           1  延安市  5248  个    2021  5248个  ya.txt
           2  商洛市  1271  个    2021  1271个  sl.txt

        """)
  }

  /// One multiplier a column; of two figures of two times both cells and the note tell them.
  @Test(arguments: [
    ("zh", "710亿", "213亿", "213亿（2021）  710亿（2022）  时间不同（商洛市 2021、延安市 2022）"),
    (
      "en", "71bn", "21.3bn",
      "21.3bn (2021)  71bn (2022)  different periods (Shangluo 2021, Yan'an 2022)"
    ),
  ])
  func numbersForPeople(language: String, first: String, second: String, end: String) throws {
    let common = ["-r", Program.seeds, "--lang", language]
    let rank = try Program.run(["rank", "digital-economy-output"] + common)
      .output.split(separator: "\n")
    #expect(rank[1].split(separator: " ")[2] == first)
    #expect(rank[2].split(separator: " ")[2] == second)
    let comparison = try Program.run(
      ["compare", "商洛", "延安", "-i", "digital-economy-output"] + common)
    #expect(comparison.output.hasSuffix(end + "\n"))
  }

  /// Of more than two places the note names the one that is not like the others, with its time.
  @Test func comparisonTellsTheOddPeriod() throws {
    try folder.write("xy.txt", "咸阳市2020年工作报告\n2020年，全市建成5G基站900个。\n")
    let result = try answer(
      "compare", "商洛", "延安", "咸阳", "-i", "5g-base-stations", "--format", "markdown")
    #expect(
      result.output.hasSuffix(
        "| 5G基站（建成） | 个 | 1271（2021） | 5248（2021） | 900（2020） | "
          + "期间与同行不同（咸阳市 2020） |\n"))
  }

  /// A fall has its sign, and growth is told from the level of the same thing.
  @Test func showTellsGrowthFromLevels() throws {
    try folder.write(
      "yl.txt", "榆林市2021年工作报告\n2021年，甲醇综合能耗下降2.7%，甲醇税费增长5.1%，甲醇税费3亿元，甲醇销量居全省第3位。\n")
    let result = try answer("show", "榆林", "--format", "markdown", "--lang", "en")
    let rows = result.lines.filter { $0.contains("甲醇") }.map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.prefix(4)
        .joined(separator: " ")
    }
    #expect(
      rows == [
        "甲醇综合能耗 decline -2.7 %", "甲醇税费 growth 5.1 %", "甲醇税费  300mn CNY", "甲醇销量 rank 3 ",
      ])
  }

  @Test(arguments: [
    ("zh", "没有哪份报告给出2031的“5G基站（建成）”"), ("en", "no report gives 5G base stations built of 2031"),
  ])
  func rankOfATimeThatNoReportCovers(language: String, words: String) throws {
    let result = try answer(
      "rank", "5g-base-stations", "--period", "2031", "--lang", language)
    #expect(result.status == 0)
    #expect(result.errors == "zhibiao: \(words)\n")
    let rest = try answer("rank", "5g-base-stations", "--period", "2021", "--lang", language)
    #expect(rest.errors == "")
  }

  /// Indicators go by their names and by how reports call them, in pinyin too.
  @Test(arguments: [
    "5G基站", "5g基站（建成）", "5G base stations built", "5Gjizhan", "5g-Base-Stations",
  ])
  func indicatorsHaveNames(name: String) throws {
    let result = try answer("rank", name)
    #expect(result.lines.dropFirst().first?.contains("5248") == true)
    #expect(result.errors == "")
  }

  /// What two paths hold is one report.
  @Test func aReportNamedTwiceIsReadOnce() throws {
    let once = try Program.run(["extract", "."], in: folder.url)
    let twice = try Program.run(["extract", ".", "sl.txt", "."], in: folder.url)
    #expect(twice.output == once.output)
    #expect(twice.errors == "")
  }

  @Test(arguments: ["商洛", "商洛市", "shangluo", "sl", "611000"])
  func comparisonHasACellAPlace(shangluoName: String) throws {
    let result = try answer(
      "compare", shangluoName, "延安", "-i", "5g-base-stations", "--format", "json")
    #expect(
      result.output
        == #"{"places":["商洛市","延安市"],"rows":[{"id":"5g-base-stations","name":"5G基站（建成）","#
        + #""unit":"个","panel":"infrastructure","cells":{"商洛市":{"rank":2,\#(shangluo),"shareOfSum":19.5},"#
        + #""延安市":{"rank":1,\#(yanan),"shareOfSum":80.5}},"notes":[]}]}"# + "\n")
  }

  @Test func comparisonIsMarkdown() throws {
    #expect(
      try answer("compare", "--format", "markdown", "--lang", "en").output == """
        | Indicator | Unit | Yan'an | Shangluo | Notes |
        | --- | --- | ---: | ---: | --- |
        | 5G base stations built |  | 5,248 | 1,271 |  |

        """)
  }

  @Test func profileIsCSV() throws {
    #expect(
      try answer("show", "延安", "--format", "csv").lines == [
        "panel,id,name,target,place,code,value,upper,unit,qualifier,periodStart,periodEnd,source,"
          + "start,end,text,notes",
        "infrastructure,5g-base-stations,5G基站（建成）,false,延安市,610600,5248,,个,exact,2021-01-01,"
          + "2021-12-31,./ya.txt,59,66,5248个,",
        "digital-economy,digital-economy-output,数字经济总量,false,延安市,610600,21300000000,,元,exact,"
          + "2021-01-01,2021-12-31,./ya.txt,87,96,213亿元,",
      ])
  }

  @Test func placeWithoutFiguresIsCode1() throws {
    let result = try answer("show", "拉萨")
    #expect(result.status == 1)
    #expect(result.errors == "zhibiao: 报告里没有关于拉萨市的数据\n")
  }

  @Test func ownCatalogueOverridesAndAdds() throws {
    try folder.write(
      "own.yaml",
      """
      panels: []
      indicators:
        - id: 5g-base-stations
          panel: infrastructure
          zh: 五G基站
          en: Five-G
          unit: 个
          kind: level
          names: 5G基站

      """)
    let result = try Program.run(
      ["catalogue", "--catalogue", "own.yaml", "--format", "csv"], in: folder.url)
    #expect(result.errors == "")
    #expect(result.lines.contains("5g-base-stations,infrastructure,五G基站,Five-G,个,level,"))
  }

  @Test(arguments: [
    ("zh", "zhibiao: broken.yaml:2: indicators：这里应是列表\n"),
    ("en", "zhibiao: broken.yaml:2: indicators: a list is expected here\n"),
  ])
  func brokenCatalogueIsSaidWithItsLine(language: String, words: String) throws {
    try folder.write("broken.yaml", "panels: []\nindicators: 5\n")
    let result = try Program.run(
      ["catalogue", "--catalogue", "broken.yaml", "--lang", language], in: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == words)
  }
}
