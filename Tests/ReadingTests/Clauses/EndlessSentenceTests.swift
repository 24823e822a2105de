import Indicators
import Testing

@testable import Reading

/// A text without an end of sentence is parted, so that its evidence stays short and its time linear.
@Suite struct EndlessSentenceTests {
  @Test func isPartedAtCommas() {
    let clauses = String(repeating: "全市粮食产量5万吨，", count: 3000)
    let report = ReadingFixture.report("延安市工作综述\n（2023年11月15日）\n" + clauses + "\n")
    #expect(report.measurements.count == 3000)
    #expect(report.sentences.count > 20)
    let longest = report.sentences.flatMap(\.pieces).map(\.count).max() ?? 0
    #expect(longest < 4000)
  }

  @Test func anOrdinaryLongSentenceStaysWhole() {
    let clauses = String(repeating: "建成项目5个，", count: 100)
    let report = ReadingFixture.report("延安市工作综述\n（2023年11月15日）\n" + clauses + "\n")
    let sentences = Set(report.measurements.map(\.sentence))
    #expect(sentences.count == 1)
  }
}
