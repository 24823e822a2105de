import Indicators
import Quantities
import Testing

@testable import Reading

/// What a report tells of several years: reached at their end, or made together.
@Suite struct SpanTests {
  /// Two provinces with a year's figure each, and a third with the sentence: its rank.
  private func rank(_ id: String, _ sentence: String, others: String) throws -> [Int?] {
    let texts = ["河北省": sentence, "山西省": "2025年，\(others)。", "江苏省": "2025年，\(others)。"]
    let reports = texts.sorted { $0.key < $1.key }.map { place, text in
      ReadingFixture.report(
        "\(place)2026年政府工作报告\n（2026年1月20日）\n" + text + "\n", path: place)
    }
    let corpus = ReadingFixture.corpus(reports)
    let indicator = try #require(ReadingFixture.catalogue.indicator(id))
    let rows = corpus.ranking(of: indicator).rows.filter { $0.place.name == "河北省" }
    return rows.map(\.rank)
  }

  @Test(arguments: [
    ("gdp", "五年来，全省地区生产总值达到5万亿元。", "全省地区生产总值1万亿元", Optional(1)),
    ("gdp", "五年来，全省地区生产总值由3万亿元增加到5万亿元。", "全省地区生产总值1万亿元", 1),
    ("gdp", "五年来，全省地区生产总值突破5万亿元。", "全省地区生产总值1万亿元", 1),
    ("gdp", "五年来，全省地区生产总值超过5万亿元、年均增长5%。", "全省地区生产总值1万亿元", 1),
    ("grain-output", "五年来，全省粮食产量稳定在760亿斤以上。", "全省粮食产量500亿斤", 1),
    ("budget-revenue", "五年来，全省一般公共预算收入从3826.5亿元增长到4398.6亿元。", "全省一般公共预算收入1000亿元", 1),
    ("budget-revenue", "五年来，全省一般公共预算收入累计完成3.7万亿元。", "全省一般公共预算收入1000亿元", nil),
    ("new-urban-jobs", "五年来，全省城镇新增就业452万人。", "全省城镇新增就业80万人", nil),
    ("new-urban-jobs", "五年来，全省城镇新增就业累计达到452万人。", "全省城镇新增就业80万人", nil),
    ("high-tech-enterprises", "五年来，全省高新技术企业1.5万家。", "全省高新技术企业1万家", 1),
  ])
  func spans(id: String, sentence: String, others: String, expected: Int?) throws {
    #expect(try rank(id, sentence, others: others) == [expected])
  }
}
