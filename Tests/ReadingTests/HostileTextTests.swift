import Indicators
import Quantities
import Testing

@testable import Reading

/// Damaged and made-up texts are read to their end, in a time that grows with their length: no
/// recursion as deep as a line is long, no square of its length, no sum that overflows.
@Suite struct HostileTextTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Line("1万", 4_000), Line("截至", 4_000), Line("1月1日—", 2_000), Line("2019、", 4_000),
      Line("低于每立方米", 2_000), Line("5家、", 1_000), Line("新增企业5家、4家、", 600),
      Line("七八", 10), Line("亿", 4_000), Line("九", 20_000), Line("9", 40_000),
      Line("百分之", 4_000), Line("两个", 2_000), Line("由5%提高到", 600), Line("分别", 4_000),
      Line("延安市", 2_000), Line("“十四五”", 2_000), Line("1,", 4_000), Line("1.", 4_000),
      Line("（", 20_000), Line("2019年延安市产值5亿元。", 600), Line("增长\n5%\n", 600),
    ])
  func isReadToItsEnd(line: Line) {
    let text = "延安市工作综述\n（2023年11月15日）\n全市产值达5亿元。" + line.text + "\n"
    let report = ReadingFixture.report(text)
    #expect(report.measurements.first?.value == ExactDecimal(500_000_000))
  }

  /// What one line repeats.
  struct Line: CustomTestStringConvertible {
    let text: String
    let testDescription: String

    init(_ words: String, _ count: Int) {
      text = String(repeating: words, count: count)
      testDescription = "\(words) × \(count)"
    }
  }

  @Test(arguments: [
    "产值达" + String(repeating: "九千", count: 1000) + "万亿元。",
    "产值达" + String(repeating: "九千万亿", count: 5) + "元。",
    "产值达1" + String(repeating: "亿", count: 45) + "元。",
    "产值达七八" + String(repeating: "亿", count: 1000) + "元。",
  ])
  func noValueIsBeyondReason(text: String) {
    let report = ReadingFixture.report("延安市工作综述\n（2023年11月15日）\n" + text + "\n")
    let limit = ExactDecimal(1, exponent: 30)
    #expect(report.measurements.allSatisfy { $0.value < limit && ($0.upper ?? $0.value) < limit })
  }

  /// 2019、2020、…和2030年 share one 年; before, each further year doubled the time.
  @Test(.timeLimit(.minutes(1))) func aTableOfYears() {
    let years = (0..<60).map { String(1990 + $0 % 30) }.joined(separator: "、")
    let report = ReadingFixture.report("延安市统计表\n" + years + "\n产值5亿元。\n")
    #expect(report.measurements.map(\.text) == ["5亿元"])
  }
}
