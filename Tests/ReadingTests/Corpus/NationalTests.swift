import Indicators
import Quantities
import Testing

@testable import Reading

/// Goals and outcomes of the nation, read by hand in the reports of the State Council.
@Suite struct NationalTests {
  private static let corpus = ReadingFixture.corpus(ReadingFixture.shared("corpus/national"))
  private static let isThere = !corpus.reports.isEmpty
  private static let china = PlaceName(name: "中国", code: "100000")

  private func rows(_ id: String, from first: Int) throws -> [String] {
    let indicator = try #require(ReadingFixture.catalogue.indicator(id))
    return Self.corpus.targets(of: [Self.china], indicators: [indicator]).rows
      .filter { $0.year >= first }
      .map { row in
        let texts = [row.target, row.outcome].map { $0?.measurement.text ?? "-" }
        return "\(row.year) \(texts[0]) \(texts[1]) \(row.verdict)"
      }
  }

  @Test(.enabled(if: isThere, "the national reports are not here"))
  func growth() throws {
    #expect(
      try rows("gdp-growth", from: 2003) == [
        "2003 7%左右 9.1% met", "2004 7%左右 9.5% met", "2005 8%左右 9.9% met", "2006 8%左右 10.7% met",
        "2007 8%左右 - unknown",
        "2008 8%左右 9% met", "2009 8%左右 8.7% met", "2010 8％左右 10.3% met",
        "2011 8%左右 9.2％ met", "2012 7.5％ 7.8% met", "2013 7.5%左右 7.7% met",
        "2014 7.5%左右 7.4% met", "2015 7%左右 6.9% met", "2016 6.5%－7% 6.7% met",
        "2017 6.5%左右 6.9% met", "2018 6.5%左右 6.6% met", "2019 6%－6.5% - unknown",
        "2020 - 2.3％ unknown", "2021 6%以上 8.1% met", "2022 5.5%左右 3% missed",
        "2023 5%左右 5.2% met", "2024 5%左右 5% met", "2025 5%左右 - unknown",
      ])
  }

  @Test(.enabled(if: isThere, "the national reports are not here"))
  func prices() throws {
    #expect(
      try rows("cpi-growth", from: 2005) == [
        "2005 4% 1.8% met", "2006 3% 1.5% met", "2007 3%以内 4.8% missed",
        "2008 4.8%左右 - unknown", "2009 4%左右 - unknown", "2010 3％左右 3.3% met",
        "2011 4%左右 - unknown", "2012 4％左右 2.6% met", "2013 3.5%左右 2.6% met",
        "2014 3.5%左右 2% met", "2015 3%左右 - unknown", "2016 3%左右 2% met",
        "2017 3%左右 - unknown", "2018 3%左右 2.1% met", "2019 3%左右 - unknown",
        "2020 - 2.5％ unknown", "2021 3%左右 0.9% met", "2022 3%左右 2% met",
        "2023 3%左右 0.2% met", "2024 3%左右 0.2% met", "2025 2%左右 - unknown",
      ])
  }

  @Test(.enabled(if: isThere, "the national reports are not here"))
  func theTrendHasTheOutcomes() throws {
    let growth = try #require(ReadingFixture.catalogue.indicator("gdp-growth"))
    let points = Self.corpus.trend(of: growth, place: Self.china).points
    let outcomes = Self.corpus.targets(of: [Self.china], indicators: [growth]).rows
    for row in outcomes {
      let point = points.first { $0.year == row.year }
      #expect(point?.cell.comparable == row.outcome?.comparable, "\(row.year)")
    }
    #expect(
      points.filter { $0.year >= 2003 }.map(\.year) == [
        2003, 2004, 2005, 2006, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018,
        2020, 2021, 2022, 2023, 2024,
      ])
  }

  @Test(.enabled(if: isThere, "the national reports are not here"))
  func nothingContradicts() {
    // 74772亿元 of 1997 is 7.4万亿元 in a later report, cut to its digits.
    #expect(Self.corpus.checks().map(\.arithmetic) == [])
  }

  @Test(
    .enabled(
      if: !ReadingFixture.shared("corpus/provinces-2026").isEmpty,
      "the provincial reports are not here"))
  func provincesKeepGoalsAndResultsApart() {
    let corpus = ReadingFixture.corpus(ReadingFixture.shared("corpus/provinces-2026"))
    #expect(corpus.checks().isEmpty)
    let rows = corpus.targets().rows
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.year == 2026)
      #expect(row.outcome == nil)
      #expect(row.target?.measurement.isTarget == true)
    }
  }
}
