import Foundation
import Testing

/// The commands about time, goals and contradictions.
@Suite struct TimeAnswerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "2022.txt",
      "延安市2022年工作综述\n（2022年12月31日）\n2022年，全市建成5G基站4000个，全市地区生产总值增长6.1%。\n"
        + "2023年，全市地区生产总值增长目标为5%左右。\n")
    try folder.write(
      "2023.txt",
      "延安市2023年工作综述\n（2023年12月31日）\n2023年，全市建成5G基站5000个，开通5100个，"
        + "全市地区生产总值增长4.8%。\n")
  }

  private func answer(_ arguments: String...) throws -> Subprocess.Result {
    try Program.run(arguments + ["-r", "."], in: folder.url)
  }

  @Test func trendIsATable() throws {
    #expect(
      try answer("trend", "5g-base-stations", "延安").output == """
        年份  数值  单位  变化  原文    来源      说明
        2022  4000  个          4000个  2022.txt
        2023  5000  个    +25%  5000个  2023.txt

        """)
    #expect(
      try answer("trend", "gdp-growth", "延安", "--lang", "en", "--format", "markdown").output == """
        | Year | Value | Unit | Change | As stated | Source | Notes |
        | ---: | ---: | --- | ---: | --- | --- | --- |
        | 2022 | 6.1 | % |  | 6.1% | 2022.txt |  |
        | 2023 | 4.8 | % | −1.3 pp | 4.8% | 2023.txt |  |

        """)
  }

  @Test func trendIsJSON() throws {
    let output = try answer("trend", "5g-base-stations", "延安", "--format", "json").output
    #expect(
      output
        == #"{"id":"5g-base-stations","name":"5G基站（建成）","unit":"个","place":"延安市","#
        + #""code":"610600","points":["#
        + point(2022, 4000, start: 83, change: "null") + ","
        + point(
          2023, 5000, start: 83,
          change: #"{"years":1,"difference":1000,"percent":25,"qualifier":"exact"}"#)
        + #"],"revisions":[]}"# + "\n")
  }

  private func point(_ year: Int, _ value: Int, start: Int, change: String) -> String {
    #"{"year":\#(year),"place":"延安市","code":"610600","value":\#(value),"upper":null,"#
      + #""unit":"个","qualifier":"exact","period":{"start":"\#(year)-01-01","end":"\#(year)-12-31"},"#
      + #""source":"./\#(year).txt","start":\#(start),"end":\#(start + 7),"text":"\#(value)个","#
      + #""notes":[],"reportDate":"\#(year)-12-31","change":\#(change)}"#
  }

  @Test func targetsAreATable() throws {
    #expect(
      try answer("targets", "延安", "-i", "gdp-growth").output == """
        地区    指标              单位  年份  目标          达标线  结果  是否实现  说明
        延安市  地区生产总值增速  %     2023  5%左右  ≥4.7（±0.3）  4.8%  实现

        """)
  }

  @Test func targetsAreJSONWithTheirBound() throws {
    let output = try answer("targets", "延安", "-i", "gdp-growth", "--format", "json").output
    #expect(
      output.contains(
        #","bound":{"side":"at-least","limit":4.7,"tolerance":0.3},"verdict":"met"}"#))
  }

  @Test func targetsAreCSVWithBothSentences() throws {
    let lines = try answer("targets", "--format", "csv", "--lang", "en").lines
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("gdp-growth,GDP growth,2023,met,target,延安市,610600,5,"))
    #expect(lines[1].hasSuffix("2023年，全市地区生产总值增长目标为5%左右。"))
    #expect(lines[2].hasPrefix("gdp-growth,GDP growth,2023,met,outcome,延安市,610600,4.8,"))
  }

  @Test func contradictionsAreATable() throws {
    let result = try answer("check")
    #expect(result.status == 0)
    #expect(
      result.output == """
        地区    问题          把握  原文    来源      算式                       原句
        延安市  部分大于整体   85%  5100个  2023.txt  部分 5100个 > 整体 5000个  2023年，全市建成5G基站5000个，开通5100个，全市地区生产总值增长4.8%。
                                    5000个  2023.txt

        """)
  }

  @Test func contradictionsAreJSON() throws {
    let output = try answer("check", "--format", "json", "--lang", "en").output
    #expect(
      output.hasPrefix(
        #"{"findings":[{"kind":"part-exceeds-whole","place":"延安市","code":"610600","#
          + #""text":"part 5,100 > whole 5,000","confidence":0.85,"evidence":[{"label":"开通5G基站","#
          + #""place":"延安市","code":"610600","value":5100,"upper":null,"unit":"个","#))
  }

  @Test(arguments: [
    ("zh", "zhibiao: 没有发现自相矛盾的数据。\n"), ("en", "zhibiao: No contradiction found.\n"),
  ])
  func aCleanReportSaysSo(language: String, words: String) throws {
    let result = try Program.run(
      ["check", "2022.txt", "--format", "json", "--lang", language], in: folder.url)
    #expect(result.status == 0)
    #expect(result.output == #"{"findings":[]}"# + "\n")
    #expect(result.errors == words)
  }

  @Test func comparisonTellsTheWayFromTheReference() throws {
    try folder.write("sl.txt", "商洛市2023年工作综述\n（2023年12月31日）\n2023年，全市建成5G基站1250个。\n")
    #expect(
      try answer("compare", "延安", "商洛", "--reference", "商洛").output == """
        指标            单位              延安市  商洛市  说明
        5G基站（建成）  个    5000（+3750，4倍）    1250

        """)
  }

  @Test func alignedComparisonSaysWhatIsLeftOut() throws {
    try folder.write("sl.txt", "商洛市2021年工作综述\n（2021年12月31日）\n2021年，全市建成5G基站1250个。\n")
    #expect(
      try answer("compare", "延安", "商洛", "--aligned").output == """
        指标            单位  延安市  商洛市  说明
        5G基站（建成）  个      5000       –  未列商洛市：1250个（2021）

        """)
    // A column that is left empty is explained.
    #expect(
      try answer("compare", "延安", "商洛", "--aligned").errors
        == "zhibiao: 没有两个地区有同一时间的数据，无从比较；略去的见说明\n")
    // What falls out stays in the CSV.
    let lines = try answer(
      "compare", "延安", "商洛", "--aligned", "--reference", "延安", "--format", "csv"
    ).lines
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix(",notes,rank,difference,ratio,distanceQualifier,shareOfSum,leftOut"))
    #expect(lines[1].hasSuffix(",5000个,,1,0,1,exact,,false"))
    #expect(lines[2].hasSuffix(",1250个,,,,,,,true"))
  }

  /// 165人次 keeps its unit beside 家, and bounds keep their mark.
  @Test func unitsAndBoundsAreTold() throws {
    try folder.write(
      "sl.txt",
      "商洛市2023年工作综述\n（2023年12月31日）\n2023年，约谈网站平台152家。2023年，全市建成5G基站4000多个。\n")
    try folder.write(
      "ya.txt", "铜川市2023年工作综述\n（2023年12月31日）\n2023年，约谈网络账号负责人165人次。\n")
    let lines = try answer(
      "compare", "商洛", "铜川", "-i", "operators-summoned", "--format", "csv"
    ).lines
    #expect(lines[1].contains(",152,,家,exact,"))
    #expect(lines[2].contains(",165,,人次,exact,"))
    #expect(
      try answer("compare", "商洛", "铜川", "-i", "operators-summoned", "--reference", "商洛").output
        .contains("165人次（不能相比）"))
    #expect(
      try answer("compare", "延安", "商洛", "-i", "5g-base-stations", "--reference", "延安").output
        .contains(">4000（>−1000，>0.8倍）"))
  }

  @Test func placesWithoutFiguresAreSaid() throws {
    let some = try answer("compare", "延安", "拉萨", "-i", "5g-base-stations")
    #expect(some.status == 0)
    #expect(some.errors == "zhibiao: 报告里没有关于拉萨市的数据\n")
    #expect(some.lines[1].contains("5000"))
    let none = try answer("compare", "拉萨", "--lang", "en")
    #expect(none.status == 1)
    #expect(none.errors == "zhibiao: the reports have no figure about Lasa\n")
    let nothing = try answer("compare", "延安", "拉萨")
    #expect(
      nothing.errors == "zhibiao: 报告里没有关于拉萨市的数据\nzhibiao: 所选地区没有可对比的指标\n")
  }

  @Test(arguments: [
    ("zh", "zhibiao: 延安市写了两次，只算一次\n"),
    ("en", "zhibiao: Yan'an is named twice and counted once\n"),
  ])
  func aPlaceCountsOnce(language: String, words: String) throws {
    let result = try answer(
      "compare", "延安", "ya", "-i", "5g-base-stations", "--format", "csv", "--lang", language)
    #expect(result.status == 0)
    #expect(result.errors == words)
    #expect(result.lines.count == 2)
  }
}
