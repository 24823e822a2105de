import Indicators
import Quantities
import Testing

@testable import Reading

/// Figures that the shipped reports imply but do not state.
@Suite struct DerivedTests {
  private func derived(_ seed: String) -> [String] {
    let corpus = ReadingFixture.corpus([ReadingFixture.seed(seed)])
    return corpus.derived(for: corpus.subjects[0].place).map { derived in
      let inputs = derived.inputs.map { corpus.measurement($0).text }.joined(separator: " ")
      let period = derived.period.map { "\($0)" } ?? ""
      return "\(derived.derivation.id) \(derived.value)\(derived.unit) \(period) \(inputs)"
    }
  }

  @Test(arguments: [
    (
      "shangluo-2022",
      [
        "gdp 85100000000元 2021 213亿元 25.03%", "in-service-rate 94.81% 2022 1205个 1271个",
        "digital-economy-output-before 17500000000元 2020 213亿元 21.7%",
      ]
    ),
    (
      "yanan-2023",
      [
        "gdp 223000000000元 2022 710亿元 31.8%",
        "online-trade-before 11706000000元 2021 131.02亿元 11.93%",
      ]
    ),
    (
      "shangqiu-2018",
      [
        "completion-rate 97.81% –2018-10-15 96532件 98691件",
        "verified-rate 76.74% 2018-06-21– 107813人 140483名",
      ]
    ),
    ("hebei-2018", []),
  ])
  func followFromTheReports(seed: String, expected: [String]) {
    #expect(derived(seed) == expected)
  }

  @Test func whatIsStatedIsNotDerived() {
    let report = ReadingFixture.report(
      """
      延安市2023年工作综述
      （2023年12月31日）
      2023年，全市地区生产总值2280亿元，数字经济总量710亿元，占GDP的31.1%。

      """)
    let corpus = ReadingFixture.corpus([report])
    #expect(corpus.derived(for: corpus.subjects[0].place).isEmpty)
  }
}
