import Testing

@testable import Indicators

@Suite struct PlaceNamingTests {
  @Test(arguments: [
    ("商洛市", "商洛"), ("陕西省", "陕西"), ("宝塔区", "宝塔"), ("任县", "任县"), ("通州区", "通州"),
    ("芒市", "芒市"), ("津市市", "津市"), ("沙市区", "沙市"), ("城区", "城区"), ("市中区", "市中"),
    ("内蒙古自治区", "内蒙古"), ("宁夏回族自治区", "宁夏"), ("新疆维吾尔自治区", "新疆"), ("西藏自治区", "西藏"),
    ("香港特别行政区", "香港"), ("恩施土家族苗族自治州", "恩施"), ("博尔塔拉蒙古自治州", "博尔塔拉"),
    ("克孜勒苏柯尔克孜自治州", "克孜勒苏"), ("积石山保安族东乡族撒拉族自治县", "积石山"), ("东乡族自治县", "东乡"),
    ("互助土族自治县", "互助"), ("龙胜各族自治县", "龙胜"), ("鄂伦春自治旗", "鄂伦春"), ("鄂温克族自治旗", "鄂温克"),
    ("阜新蒙古族自治县", "阜新"), ("大兴安岭地区", "大兴安岭"), ("兴安盟", "兴安"), ("浦东新区", "浦东"),
    ("六枝特区", "六枝"), ("神农架林区", "神农架"), ("土默特左旗", "土默特左旗"), ("达拉特旗", "达拉特"),
    ("达尔罕茂明安联合旗", "达尔罕茂明安"), ("西沙群岛", "西沙群岛"),
  ])
  func shortNamesDropTheGenericPart(name: String, short: String) {
    #expect(ShortName.of(name) == short)
  }

  @Test func everyShortNameBeginsItsName() throws {
    for place in try Shipped.gazetteer().places {
      #expect(place.name.hasPrefix(place.shortName), "\(place.name)")
      #expect(place.shortName.unicodeScalars.count >= 2, "\(place.name)")
      #expect(place.shortName == ShortName.of(place.name), "\(place.name)")
    }
  }

  @Test(arguments: [
    ("100000", "China"), ("610000", "Shaanxi"), ("140000", "Shanxi"), ("150000", "Inner Mongolia"),
    ("540000", "Tibet"), ("810000", "Hong Kong"), ("230000", "Heilongjiang"), ("110000", "Beijing"),
    ("611000", "Shangluo"), ("610600", "Yan'an"), ("610100", "Xi'an"), ("610602", "Baota"),
    ("140100", "Taiyuan"), ("141100", "Lüliang"), ("130526", "Renxian"), ("350200", "Xiamen"),
    ("622927", "Jishishan"), ("341500", "Lu'an"), ("152500", "Xilinguole"),
  ])
  func englishNamesArePinyinOrCustomary(code: String, english: String) throws {
    #expect(try Shipped.gazetteer().place(code: code)?.english == english)
  }
}
