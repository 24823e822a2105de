import Indicators
import Quantities
import Testing

@testable import Reading

@Suite struct PlaceReadingTests {
  /// Places of all figures in a report of 延安市.
  static func places(_ text: String) -> String {
    ReadingFixture.figures(text).map { $0.place?.name ?? "–" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("全市建成基站5个。", "延安市"),
    ("我市建成基站5个。", "延安市"),
    ("宝塔区建成基站5个，开通3个。", "宝塔区 宝塔区"),
    ("全省建成基站5个。", "陕西省"),
    ("我国网民达10亿人。", "中国"),
    ("赴天津、南京等市开展招商，签约项目24个。", "延安市"),
    ("陕西电视台报道经验3次。", "延安市"),
    ("阿里巴巴入驻企业50家。", "延安市"),
    ("西安高新区产值达5亿元。", "西安高新区"),
    ("推进合作项目5个。", "延安市"),
    ("居全国204个产业带第3位。", "中国 延安市"),
    ("京津冀区域优良天数比率达80%。", "京津冀"),
    ("建设宝鸡——成都铁路5条。", "延安市"),
    ("全国网民规模达10.67亿人，我市网民达200万人。", "中国 延安市"),
    ("全国重点实验室5家。", "延安市"),
    ("全省首家产业园产值5亿元。", "延安市"),
    ("宝塔区、安塞区生产总值分别增长5.1%、6.2%。", "宝塔区 安塞区"),
    ("宝塔区、安塞两区接待游客分别达到3万人、4万人。", "宝塔区 安塞区"),
    ("宜川县茶园达26万亩，全县茶叶产量5600吨。", "宜川县 宜川县"),
    ("宝塔区产值5亿元；建成基站5个。", "宝塔区 延安市"),
  ])
  func place(text: String, expected: String) {
    #expect(Self.places(text) == expected)
  }

  @Test(arguments: [
    ("延安市网信工作综述（2023年11月15日）", "延安市"),
    ("政府工作报告\n（2023年2月10日在延安市第六届人民代表大会第三次会议上）", "延安市"),
    ("政府工作报告\n——2023年2月10日在延安市第六届人民代表大会第三次会议上", "延安市"),
  ])
  func homeOfTitles(title: String, place: String) {
    let report = ReadingFixture.report(title + "\n各位代表：\n建成基站5个。\n")
    #expect(report.place?.name == place)
    #expect(report.year == 2023)
    #expect(report.measurements.map { $0.period?.start != $0.period?.end } == [true])
  }

  @Test(arguments: [
    ("hebei-2018", "河北省"), ("luoyang-2016", "洛阳市"), ("shangluo-2022", "商洛市"),
    ("shangqiu-2018", "商丘市"), ("yanan-2023", "延安市"),
  ])
  func homeOfSeeds(name: String, place: String) {
    #expect(ReadingFixture.seed(name).place?.name == place)
  }
}
