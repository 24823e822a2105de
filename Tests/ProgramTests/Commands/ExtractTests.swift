import Foundation
import Testing

@Suite struct ExtractTests {
  private static let text = "商洛市2021年工作报告\n2021年，全市建成5G基站1271个。清理违法违规信息5000多条。\n"

  /// The lines for `text` under a path.
  private static func lines(_ source: String) -> [String] {
    let period = #""period":{"start":"2021-01-01","end":"2021-12-31"}"#
    let place = #""place":"商洛市","code":"611000""#
    return [
      #"{"source":"\#(source)","start":59,"end":66,"text":"1271个","value":1271,"upper":null,"#
        + #""unit":"个","qualifier":"exact","kind":"level","target":false,"#
        + #""indicator":"建成5G基站","id":"5g-base-stations",\#(place),\#(period),"#
        + #""periodStated":true,"#
        + #""sentence":{"start":29,"end":69,"text":"2021年，全市建成5G基站1271个。"}}"#,
      #"{"source":"\#(source)","start":93,"end":103,"text":"5000多条","value":5000,"upper":null,"#
        + #""unit":"条","qualifier":"more","kind":"level","target":false,"#
        + #""indicator":"清理违法违规信息","id":"illegal-items-removed",\#(place),\#(period),"#
        + #""periodStated":false,"#
        + #""sentence":{"start":69,"end":106,"text":"清理违法违规信息5000多条。"}}"#,
    ]
  }

  @Test func figuresAreLinesOfJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    let result = try Program.run(["extract", "a.txt"], in: folder.url)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.lines == Self.lines("a.txt"))
  }

  @Test func standardInputIsRead() throws {
    let result = try Program.run(["extract", "-"], input: Self.text)
    #expect(result.lines == Self.lines("-"))
  }

  @Test func foldersAreWalkedInOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["r/b.txt", "r/a/z.TXT", "r/README.txt", "r/.hidden/x.txt", "r/table.csv"] {
      try folder.write(name, Self.text)
    }
    let result = try Program.run(["extract", "r/"], in: folder.url)
    #expect(result.errors == "")
    #expect(result.lines == Self.lines("r/a/z.TXT") + Self.lines("r/b.txt"))
  }

  @Test func rowsOfACSVAreReports() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "c.csv", "\u{FEFF}year,full_text\n2021,\"\(Self.text)\"\n2022,\n2021,\"\(Self.text)\"\n")
    let result = try Program.run(
      ["extract", "c.csv", "--text-column", "full_text"], in: folder.url)
    #expect(result.errors == "")
    #expect(result.lines == Self.lines("c.csv#1") + Self.lines("c.csv#3"))
  }

  @Test func excludedNumeralsStandInTheOrderOfTheText() throws {
    let result = try Program.run(
      ["extract", "-", "--all", "--format", "csv"], input: "商洛市建成5G基站1271个。\n")
    let sentence = "0,33,商洛市建成5G基站1271个。"
    #expect(
      result.lines == [
        "source,start,end,text,value,upper,unit,qualifier,kind,target,indicator,id,place,code,"
          + "periodStart,periodEnd,periodStated,sentenceStart,sentenceEnd,sentence,excluded",
        "-,15,17,5G,,,,,,,,,,,,,,\(sentence),name",
        "-,23,30,1271个,1271,,个,exact,level,false,建成5G基站,5g-base-stations,商洛市,611000,,,"
          + "false,\(sentence),",
      ])
  }

  @Test func outputIsWholeOrNotThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", Self.text)
    try folder.write("out", "old")
    let broken = try Program.run(["extract", "none.txt", "--output", "out"], in: folder.url)
    #expect(broken.status == 1)
    let file = folder.url.appendingPathComponent("out")
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    let whole = try Program.run(["extract", "a.txt", "--output", "out"], in: folder.url)
    #expect(whole.status == 0)
    #expect(
      try String(contentsOf: file, encoding: .utf8)
        == Self.lines("a.txt").joined(separator: "\n") + "\n")
    #expect(try folder.names() == ["a.txt", "out"])
  }
}
