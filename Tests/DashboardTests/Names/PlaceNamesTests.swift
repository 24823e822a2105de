import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct PlaceNamesTests {
  private let zh = PlaceNames(gazetteer: Fixture.gazetteer, language: .zh)
  private let en = PlaceNames(gazetteer: Fixture.gazetteer, language: .en)

  @Test(arguments: [
    (Fixture.shangluo, "商洛", "Shangluo", "陕西", "Shaanxi"),
    (Fixture.yanan, "延安", "Yan'an", "陕西", "Shaanxi"),
    (Fixture.hebei, "河北", "Hebei", "", ""), (PlaceName.nation, "全国", "China", "", ""),
    (PlaceName(name: "山西省", code: "140000"), "山西", "Shanxi", "", ""),
    (PlaceName(name: "内蒙古自治区", code: "150000"), "内蒙古", "Inner Mongolia", "", ""),
    (PlaceName(name: "西藏自治区", code: "540000"), "西藏", "Tibet", "", ""),
    (Fixture.baota, "宝塔区", "Baota", "陕西", "Shaanxi"),
    (PlaceName(name: "苏州工业园区", code: nil), "苏州工业园区", "苏州工业园区", "", ""),
  ])
  func names(place: PlaceName, zh: String, en: String, province: String, provinceEn: String) {
    #expect(self.zh.short(place) == zh)
    #expect(self.en.short(place) == en)
    #expect(self.zh.province(of: place) == province)
    #expect(self.en.province(of: place) == provinceEn)
  }

  @Test(arguments: [
    ("xi an shi", "西安市", "Xi'an"), ("yi xian", "易县", "Yixian"), ("bao ta qu", "宝塔区", "Baota"),
    ("xiang xi tu jia zu miao zu zi zhi zhou", "湘西土家族苗族自治州", "Xiangxitujiazumiaozu"),
    ("da xing an ling di qu", "大兴安岭地区", "Daxing'anling"),
  ])
  func pinyin(syllables: String, name: String, expected: String) {
    #expect(
      Pinyin.name(syllables: syllables.split(separator: " ").map(String.init), of: name) == expected
    )
  }

  @Test(arguments: ["商洛", "shangluo", "sls", "611000", "陕西"])
  func haystackHasWhatAPersonTypes(query: String) {
    #expect(zh.haystack(Fixture.shangluo).contains(query))
  }
}
