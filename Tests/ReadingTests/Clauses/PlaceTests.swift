import Indicators
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
    ("宝塔区产值5亿元；建成基站5个。", "宝塔区 延安市"),
  ])
  func place(text: String, expected: String) {
    #expect(Self.places(text) == expected)
  }

  @Test(arguments: [
    ("hebei-2018", "河北省"), ("luoyang-2016", "洛阳市"), ("shangluo-2022", "商洛市"),
    ("shangqiu-2018", "商丘市"), ("yanan-2023", "延安市"),
  ])
  func homeOfSeeds(name: String, place: String) {
    #expect(ReadingFixture.seed(name).place?.name == place)
  }
}
