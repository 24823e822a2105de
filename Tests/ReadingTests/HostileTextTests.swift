import Glibc
import Indicators
import Quantities
import Testing

@testable import Reading

/// Damaged and made-up texts are read to their end, in a time that grows with their length: no
/// recursion as deep as a line is long, no square of its length, no sum that overflows.
///
/// Times are those of the thread's own processor time, and only their ratio counts: a text four times as
/// long takes four times as long, and sixteen times where something is looked up in all of it.
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

  /// Texts whose every line looks back at what stood before it.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      // A sum that later figures may be a part of.
      Line("共破获网络犯罪案件5起。\n", 2_500),
      // A bracket that many lines leave open.
      Line("甲）乙\n", 6_000, after: "（"),
      // Lines that a page has broken: every one is a seam.
      Line(String(repeating: "全市经济平稳运行社会和谐稳定", count: 3) + "\n", 1_000),
      // Every word of a plan asks what stands behind it.
      Line("产量计划完成5%。", 4_000),
      // A part looks for its whole.
      Line("其中地区生产总值5亿元。", 1_500),
    ])
  func timeGrowsWithTheLength(line: Line) {
    let title = "延安市工作综述\n（2023年11月15日）\n一、工作回顾\n"
    let text = title + line.text
    let longer = title + Line(line.words, line.count * 4, after: line.head).text
    expectProportion {
      ReadingFixture.report(text)
    } to: {
      ReadingFixture.report(longer)
    }
  }

  /// The report of four times as many figures is checked in about four times the time.
  @Test(.timeLimit(.minutes(2))) func checksGrowWithTheLength() {
    let corpora = [60, 240].map { count in
      ReadingFixture.corpus([
        ReadingFixture.report(
          "延安市2023年工作综述\n（2023年12月31日）\n"
            + (1...count).map {
              "2022年，数字经济增加值达\($0)亿元。\n2022年，数字经济增加值占地区生产总值比重达99%。\n"
                + "2022年，地区生产总值达\(1000 + $0)亿元。\n"
            }.joined())
      ])
    }
    expectProportion {
      corpora[0].checks()
    } to: {
      corpora[1].checks()
    }
  }

  /// Fails where the longer work, four times the shorter, takes more than eight times as long in each
  /// of three trials.
  private func expectProportion<Result>(
    _ short: () -> Result, to long: () -> Result,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    _ = short()
    var least = Double.infinity
    for _ in 0..<3 where least >= 8 {
      least = min(least, Self.seconds(long) / (Self.seconds(short) + 0.005))
    }
    #expect(least < 8, sourceLocation: sourceLocation)
  }

  /// The processor time that this thread needs, in seconds.
  private static func seconds<Result>(_ work: () -> Result) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    withExtendedLifetime(work()) {}
    return now() - start
  }

  /// What one line repeats.
  struct Line: CustomTestStringConvertible {
    let words: String
    let count: Int
    let head: String
    let testDescription: String

    /// As many heads, and then as many times the words.
    var text: String {
      String(repeating: head, count: count) + String(repeating: words, count: count)
    }

    init(_ words: String, _ count: Int, after head: String = "") {
      self.words = words
      self.count = count
      self.head = head
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
