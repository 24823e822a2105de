import Indicators
import Testing

@testable import Reading

/// Figures of the five reports that the dashboard's panels show.
@Suite struct SeedTests {
  @Test(arguments: [
    ("shangluo-2022", "5g-base-stations", "1271个"),
    ("shangluo-2022", "5g-base-stations-active", "1205个"),
    ("shangluo-2022", "digital-economy-share", "25.03%"),
    ("shangluo-2022", "digital-economy-output", "213亿元"),
    ("shangluo-2022", "digital-economy-growth", "21.7%"),
    ("shangluo-2022", "illegal-items-removed", "5000多条"),
    ("shangluo-2022", "campaigns", "90多次"), ("shangluo-2022", "leads-transferred", "21条"),
    ("shangluo-2022", "operators-summoned", "152家"), ("shangluo-2022", "sites-closed", "35家"),
    ("shangluo-2022", "digital-projects", "49个"),
    ("shangluo-2022", "contracted-investment", "43.75亿元"),
    ("yanan-2023", "5g-base-stations", "5248个"), ("yanan-2023", "digital-economy-share", "31.8%"),
    ("yanan-2023", "digital-economy-output", "710亿元"), ("yanan-2023", "mobile-users", "299.49万"),
    ("yanan-2023", "online-trade", "131.02亿元"), ("yanan-2023", "online-trade-growth", "11.93%"),
    ("yanan-2023", "operators-summoned", "165人次"),
    ("yanan-2023", "illegal-items-removed", "3700余条"),
    ("yanan-2023", "services-online", "847项"), ("yanan-2023", "credit-records", "3482万条"),
    ("hebei-2018", "apps-removed", "200款"), ("hebei-2018", "sites-closed", "95家"),
    ("hebei-2018", "reports-received", "45000条"), ("hebei-2018", "internet-users", "4183万人"),
    ("hebei-2018", "websites", "21.9万个"), ("hebei-2018", "information-industry-output", "1992.3亿元"),
    ("shangqiu-2018", "fibre-cable-length", "71.8万皮长公里"),
    ("shangqiu-2018", "fibre-coverage-area", "1.07万平方公里"),
    ("shangqiu-2018", "cases-handled", "1968起"), ("shangqiu-2018", "cases-solved", "186起"),
    ("shangqiu-2018", "suspects-arrested", "587人"), ("shangqiu-2018", "service-requests", "98691件"),
    ("shangqiu-2018", "service-requests-done", "96532件"),
    ("shangqiu-2018", "service-users", "140483名"),
    ("shangqiu-2018", "followers", "144万"), ("shangqiu-2018", "accounts-closed", "3个"),
    ("luoyang-2016", "attacks-handled", "50 余起"), ("luoyang-2016", "staff", "11 人"),
    ("luoyang-2016", "opinion-matters-handled", "600余件"),
  ])
  func states(seed: String, id: String, text: String) {
    let report = ReadingFixture.seed(seed)
    let found = report.measurements.filter { $0.indicatorID == id && $0.place == report.place }
    #expect(found.contains { $0.text == text }, "\(found.map(\.text))")
  }

  @Test(arguments: [
    ("hebei-2018", 2018), ("luoyang-2016", 2016), ("shangluo-2022", 2022), ("shangqiu-2018", 2018),
    ("yanan-2023", 2023),
  ])
  func year(name: String, year: Int) {
    #expect(ReadingFixture.seed(name).year == year)
  }

  @Test func evidenceJoinsTheColumns() throws {
    let report = ReadingFixture.seed("shangluo-2022")
    let figure = try #require(report.measurements.first { $0.text == "6个" })
    #expect(figure.label == "创建市级园区和项目")
    #expect(report.sentences[figure.sentence].pieces.count == 2)
    #expect(report.sentenceText(figure.sentence).contains("创建省级数字经济示范园区1个、市级园区和项目6个"))
  }
}
