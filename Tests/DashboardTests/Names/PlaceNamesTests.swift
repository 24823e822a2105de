import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct PlaceNamesTests {
  private static func place(
    _ code: String, _ name: String, _ level: Place.Level, _ parent: String, _ pinyin: String
  ) -> Place {
    Place(code: code, name: name, level: level, parent: parent, isCurrent: true, pinyin: pinyin)
  }

  private static let gazetteer = Gazetteer(
    places: Fixture.gazetteer.places + [
      place("110000", "北京市", .province, "100000", "bei jing shi"),
      place("110105", "朝阳区", .county, "110000", "chao yang qu"),
      place("140000", "山西省", .province, "100000", "shan xi sheng"),
      place("141100", "吕梁市", .prefecture, "140000", "lv liang shi"),
      place("150000", "内蒙古自治区", .province, "100000", "nei meng gu zi zhi qu"),
      place("152200", "兴安盟", .prefecture, "150000", "xing an meng"),
      place("220000", "吉林省", .province, "100000", "ji lin sheng"),
      place("220100", "长春市", .prefecture, "220000", "chang chun shi"),
      place("220104", "朝阳区", .county, "220100", "chao yang qu"),
      place("220200", "吉林市", .prefecture, "220000", "ji lin shi"),
      place("310115", "浦东新区", .county, "310000", "pu dong xin qu"),
      place("422800", "恩施土家族苗族自治州", .prefecture, "420000", "en shi tu jia zu miao zu zi zhi zhou"),
      place("540000", "西藏自治区", .province, "100000", "xi zang zi zhi qu"),
      place("654000", "伊犁哈萨克自治州", .prefecture, "650000", "yi li ha sa ke zi zhi zhou"),
      place("654002", "伊宁市", .county, "654000", "yi ning shi"),
      place("654021", "伊宁县", .county, "654000", "yi ning xian"),
    ])
  private let zh = PlaceNames(gazetteer: gazetteer, language: .zh)
  private let en = PlaceNames(gazetteer: gazetteer, language: .en)

  @Test(arguments: [
    (Fixture.shangluo, "商洛", "Shangluo", "陕西", "Shaanxi"),
    (Fixture.yanan, "延安", "Yan'an", "陕西", "Shaanxi"),
    (PlaceName(name: "雄安新区", code: nil), "雄安新区", "Xiong'an New Area", "", ""),
    (PlaceName(name: "倡议书", code: nil), "倡议书", "倡议书", "", ""),
    (Fixture.hebei, "河北", "Hebei", "", ""), (PlaceName.nation, "中国", "China", "", ""),
    (PlaceName(name: "山西省", code: "140000"), "山西", "Shanxi", "", ""),
    (PlaceName(name: "内蒙古自治区", code: "150000"), "内蒙古", "Inner Mongolia", "", ""),
    (PlaceName(name: "西藏自治区", code: "540000"), "西藏", "Tibet", "", ""),
    (Fixture.baota, "宝塔区", "Baota", "陕西", "Shaanxi"),
    (PlaceName(name: "苏州工业园区", code: nil), "苏州工业园区", "苏州工业园区", "", ""),
    (PlaceName(name: "恩施土家族苗族自治州", code: "422800"), "恩施", "Enshi", "", ""),
    (PlaceName(name: "吕梁市", code: "141100"), "吕梁", "Lüliang", "山西", "Shanxi"),
    (PlaceName(name: "浦东新区", code: "310115"), "浦东新区", "Pudong", "", ""),
    (PlaceName(name: "兴安盟", code: "152200"), "兴安", "Xing'an", "内蒙古", "Inner Mongolia"),
    (PlaceName(name: "某地", code: "999999"), "某地", "某地", "", ""),
  ])
  func names(place: PlaceName, zh: String, en: String, province: String, provinceEn: String) {
    #expect(self.zh.short(place) == zh)
    #expect(self.en.short(place) == en)
    #expect(self.zh.province(of: place) == province)
    #expect(self.en.province(of: place) == provinceEn)
  }

  private static let namesakes = [
    PlaceName(name: "朝阳区", code: "110105"), PlaceName(name: "朝阳区", code: "220104"),
    PlaceName(name: "吉林省", code: "220000"), PlaceName(name: "吉林市", code: "220200"),
    PlaceName(name: "伊宁市", code: "654002"), PlaceName(name: "伊宁县", code: "654021"),
    Fixture.yanan,
  ]

  @Test(arguments: [
    ("110105", "北京市朝阳区", "北京朝阳区", "Chaoyang (Beijing)"),
    ("220104", "吉林省长春市朝阳区", "长春朝阳区", "Chaoyang (Changchun)"),
    ("220000", "吉林省", "吉林省", "Jilin"), ("220200", "吉林市", "吉林市", "Jilin (Jilin)"),
    ("654002", "伊宁市", "伊宁市", "Yining 654002"), ("654021", "伊宁县", "伊宁县", "Yining 654021"),
    ("610600", "延安市", "延安", "Yan'an"),
  ])
  func namesakesAreToldApart(code: String, full: String, short: String, en: String) throws {
    let place = try #require(Self.namesakes.first { $0.code == code })
    let names = PlaceNames(gazetteer: Self.gazetteer, language: .zh, among: Self.namesakes)
    #expect(names.full(place) == full)
    #expect(names.short(place) == short)
    let english = PlaceNames(gazetteer: Self.gazetteer, language: .en, among: Self.namesakes)
    #expect(english.full(place) == en)
    #expect(english.short(place) == en)
  }

  @Test(arguments: ["商洛", "shangluo", "sls", "611000", "陕西"])
  func haystackHasWhatAPersonTypes(query: String) {
    #expect(zh.haystack(Fixture.shangluo).contains(query))
  }
}
