import Indicators
import Quantities
import Testing

@testable import Reading

/// Contradictions, planted and real, through the whole reader.
@Suite struct ContradictionTests {
  private func findings(_ lines: String) -> [Finding] {
    let text = lines.split(separator: "|").joined(separator: "\n")
    return ReadingFixture.corpus([
      ReadingFixture.report("延安市2023年工作综述\n（2023年12月31日）\n\(text)\n")
    ]).checks()
  }

  @Test(arguments: Planted.contradictions)
  func isFound(kind: Finding.Kind, text: String) {
    let found = findings(text)
    #expect(found.map(\.kind) == [kind])
    #expect(found.allSatisfy { $0.evidence.count >= 1 && $0.confidence > 0 && $0.confidence <= 1 })
  }

  @Test func everyKindIsPlanted() {
    #expect(Planted.contradictions.count >= 40)
    #expect(Set(Planted.contradictions.map(\.kind)) == Set(Finding.Kind.allCases))
  }

  @Test(arguments: Planted.nearMisses)
  func isNotFound(reason: String, text: String) {
    #expect(findings(text).isEmpty, "\(reason)")
  }

  /// A slip of the pen in a real report is found, and nothing else.
  @Test(arguments: [
    ("shangluo-2022", "开通1205个", "开通1405个", Finding.Kind.partExceedsWhole),
    ("shangqiu-2018", "办结96532件", "办结106532件", .partExceedsWhole),
    ("yanan-2023", "占GDP的31.8%", "占GDP的131.8%", .shareOutOfRange),
  ])
  func slipInARealReport(seed: String, old: String, new: String, kind: Finding.Kind) throws {
    let text = ReadingFixture.seedText(seed)
    try #require(text.contains(old))
    let report = ReadingFixture.report(
      text.replacing(old, with: new), path: "seeds/\(seed).txt")
    #expect(ReadingFixture.corpus([report]).checks().map(\.kind) == [kind])
  }

  @Test(arguments: ["hebei-2018", "luoyang-2016", "shangluo-2022", "shangqiu-2018", "yanan-2023"])
  func shippedReportsAreClean(seed: String) {
    #expect(ReadingFixture.corpus([ReadingFixture.seed(seed)]).checks().isEmpty)
  }

  /// Every share is held against the amounts next to it, not against all of its report.
  @Test(arguments: [15, 60])
  func findingsGrowWithTheFigures(count: Int) {
    let lines = (1...count).map {
      "2022年，数字经济增加值达\($0)亿元。|2022年，数字经济增加值占地区生产总值比重达99%。|"
        + "2022年，地区生产总值达\(1000 + $0)亿元。"
    }
    let found = findings(lines.joined(separator: "|"))
    #expect(found.count { $0.kind == .shareDisagrees } == count)
    #expect(found.count <= 3 * count)
  }

  @Test func revisionsAreFoundAcrossReports() {
    let corpus = ReadingFixture.corpus([
      ReadingFixture.report(
        "延安市2021年工作综述\n（2021年12月31日）\n2021年，数字经济总量613亿元。\n", path: "a.txt"),
      ReadingFixture.report(
        "延安市2022年工作综述\n（2022年12月31日）\n2021年，数字经济总量631亿元。\n", path: "b.txt"),
    ])
    let found = corpus.checks()
    #expect(found.map(\.kind) == [.conflictingValues])
    #expect(
      found.first?.arithmetic
        == .differ(61_300_000_000, 63_100_000_000, unit: "元", reports: 2))
  }
}
