import Testing

@testable import Indicators

/// Every pair of steps that the check of parts knows, by an example.
@Suite struct PartStepTests {
  private static let pairs = PartCheck.steps.flatMap { step in
    step.whole.map { (whole: $0, part: step.part) }
  }

  @Test(arguments: pairs)
  func moreCannotBeDoneThanThereIs(whole: String, part: String) {
    let findings = { (count: Int) in
      ReadingFixture.corpus([
        ReadingFixture.report(
          "延安市网信工作综述\n（2023年11月15日）\n2023年，全市\(whole)200个，\(part)\(count)个。\n")
      ]).checks().map(\.kind)
    }
    #expect(findings(300) == [.partExceedsWhole])
    #expect(findings(100) == [])
  }
}
