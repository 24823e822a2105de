import Indicators
import Quantities
import Testing

@testable import Reading

/// Which figures of a sentence state an indicator; `-` for one that states none.
@Suite struct IndicatorReadingTests {
  private func ids(_ text: String) -> String {
    ReadingFixture.figures(text).map { $0.indicatorID ?? "-" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("2022年地区生产总值增长5.1%。", "gdp-growth"),
    ("“十三五”时期地区生产总值年均增长6.2%。", "-"),
    ("过去五年，地区生产总值由300亿元增加到480亿元，年均增长7.1%、高于全省0.4个百分点。", "- gdp - -"),
    ("地区生产总值由2017年的300亿元增加到2022年的480亿元。", "gdp gdp"),
    ("2022年地区生产总值480亿元，较2018年增长31%。", "gdp -"),
    ("2022年地区生产总值480亿元，较2021年增长5.3%。", "gdp gdp-growth"),
    ("2022年规上工业增加值比2017年增长40%，2023年上半年比上年同期增长6%。", "- industry-growth"),
    ("五年来城镇新增就业24万人。", "new-urban-jobs"),
    ("单位GDP能耗累计下降15.3%。", "-"),
    ("2023年1—9月居民消费价格累计同比上涨0.6%。", "cpi-growth"),
  ])
  func growthIsThatOfAYearOrAPartOfOne(text: String, expected: String) {
    #expect(ids(text) == expected)
  }

  @Test(arguments: [
    ("2022年社会消费品零售总额210亿元，实际增长4.1%。", "- -"),
    ("2022年社会消费品零售总额210亿元，增长6%。", "- retail-sales-growth"),
    ("2022年居民人均可支配收入增长6.3%，扣除价格因素实际增长4.4%。", "disposable-income-growth -"),
    ("按可比价格计算，2022年地区生产总值增长5.2%，固定资产投资增长8%。", "gdp-growth fixed-investment-growth"),
    ("2022年地区生产总值名义增长8.8%。", "-"),
    ("扣除留抵退税因素后，2022年一般公共预算收入增长9.1%。", "-"),
    ("2022年一般公共预算收入下降2.2%（同口径增长3.1%）。", "budget-revenue-growth -"),
    ("2022年一般公共预算收入同口径增长3.1%。", "budget-revenue-growth"),
    ("2022年经济恢复好于预期，地区生产总值增长4%。", "gdp-growth"),
    ("2022年单位生产总值能耗下降3%，高于全省12%。", "energy-intensity-change -"),
  ])
  func growthIsOfTheIndicatorsOwnMeasure(text: String, expected: String) {
    #expect(ids(text) == expected)
  }

  @Test(arguments: [
    ("全市公安机关共破获网络犯罪案件320起，抓获犯罪嫌疑人610名。", "cases-solved suspects-arrested"),
    ("破获一起侵犯公民个人信息案，抓获犯罪嫌疑人12名。", "-"),
    ("侦破黑客类案件8起，抓获犯罪嫌疑人15名。", "- -"),
    (
      "全市共破获网络犯罪案件320起，抓获犯罪嫌疑人610名。在“护苗”行动中，破获网络犯罪案件21起，抓获犯罪嫌疑人34名。",
      "cases-solved suspects-arrested - -"
    ),
    ("抓获犯罪嫌疑人610名。", "suspects-arrested"),
    ("受理举报8200件，其中市级举报中心受理举报1300件。", "reports-received -"),
    ("受理举报8200件。其中，重点平台受理举报6100件；县区网信部门受理举报800件。", "reports-received - -"),
    ("建成通信基站1.2万个，其中5G基站3100个。", "- 5g-base-stations"),
    ("12345热线共受理群众诉求9.1万件，受理网民诉求6200件，办结9万件。", "service-requests - service-requests-done"),
    ("2022年共受理群众诉求9.1万件，2023年上半年受理群众诉求5.5万件。", "service-requests service-requests"),
  ])
  func aPartOrASingleCaseIsNotTheWhole(text: String, expected: String) {
    #expect(ids(text) == expected)
  }

  @Test(arguments: [
    ("新增专精特新企业12家、高新技术企业31家。", "- -"),
    ("高新技术企业净增31家、总数达210家。", "- high-tech-enterprises"),
    ("拥有科技型中小企业420家、高新技术企业210家。", "- high-tech-enterprises"),
    ("力争新增园区2个、城镇新增就业3万人。", "- new-urban-jobs"),
  ])
  func whatWasAddedIsNotTheStock(text: String, expected: String) {
    #expect(ids(text) == expected)
  }

  @Test(arguments: [
    ("经济总量连跨5000亿元、6000亿元两个台阶。", "- - -"),
    ("宝塔区、安塞区地区生产总值均突破300亿元。", "-"),
    ("全市进出口总额增长9%，结构持续优化。贸易顺差继续收窄，2022年比上年减少6.4%。", "trade-growth -"),
    ("高新区实现工业增加值80亿元，进出口总额12亿元；全市一般公共预算收入30亿元。", "- - budget-revenue"),
    ("GDP过100亿元的县达到6个。", "- -"),
    ("提出城镇新增就业3万人的目标。", "new-urban-jobs"),
    ("规上工业实现增加值260亿元，增长7.4%。", "- industry-growth"),
    ("糧食總產量78萬噸。", "grain-output"),
  ])
  func theFigureIsOfOneKnownPlaceAndThing(text: String, expected: String) {
    #expect(ids(text) == expected)
  }
}
