import Foundation
import Testing

/// Two districts of one name, as 朝阳区 is in Beijing and in Changchun.
@Suite struct NamesakeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("bj.txt", "北京市朝阳区2023年政府工作报告\n2023年，全区建成5G基站5248个。\n")
    try folder.write("cc.txt", "长春市朝阳区2023年政府工作报告\n2023年，全区建成5G基站1271个。\n")
  }

  private func answer(_ arguments: String...) throws -> Subprocess.Result {
    try Program.run(arguments + ["-r", "."], in: folder.url)
  }

  @Test(arguments: [["show", "朝阳区"], ["compare", "朝阳区"], ["trend", "5g-base-stations", "朝阳区"]])
  func theNameAloneListsThem(command: [String]) throws {
    let result = try Program.run(command + ["-r", "."], in: folder.url)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.errors == "zhibiao: “朝阳区”可以是：北京市朝阳区 110105、吉林省长春市朝阳区 220104\n")
  }

  @Test(arguments: [
    ("北京市朝阳区", "110105"), ("北京朝阳", "110105"), ("110105", "110105"), ("长春市朝阳区", "220104"),
    ("吉林省长春市朝阳区", "220104"), ("吉林朝阳区", "220104"),
  ])
  func theNameBehindThatOfALargerPlaceIsEnough(argument: String, code: String) throws {
    let result = try answer("show", argument, "--format", "json")
    #expect(result.errors == "")
    #expect(result.output.hasPrefix(#"{"place":"朝阳区","code":"\#(code)","#))
  }

  @Test func rowsAreToldApart() throws {
    #expect(
      try answer("rank", "5g-base-stations").output == """
        名次  地区                数值  单位  时间  原文    来源    说明
           1  北京市朝阳区        5248  个    2023  5248个  bj.txt
           2  吉林省长春市朝阳区  1271  个    2023  1271个  cc.txt

        """)
    let english = try answer("compare", "--format", "markdown", "--lang", "en").lines
    #expect(
      english.first
        == "| Indicator | Unit | Chaoyang (Beijing) | Chaoyang (Changchun) | Notes |")
  }

  @Test func keysOfCellsAreDistinct() throws {
    let result = try answer("compare", "--format", "json", "--lang", "en")
    #expect(result.output.hasPrefix(#"{"places":["北京市朝阳区","吉林省长春市朝阳区"],"#))
    #expect(result.output.contains(#""cells":{"北京市朝阳区":{"#))
    #expect(result.output.contains(#","吉林省长春市朝阳区":{"#))
  }

  @Test func screensShowWhichIsWhich() throws {
    let overview = try answer("screen", "indicator", "--indicator", "5g-base-stations").output
    #expect(overview.contains("北京朝阳区"))
    #expect(overview.contains("长春朝阳区"))
  }
}
