import Testing

@testable import Indicators

@Suite struct GazetteerCandidatesTests {
  @Test(arguments: [
    ("商洛", ["商洛市"]), ("商洛市", ["商洛市"]), ("611000", ["商洛市"]), ("shangluo", ["商洛市"]),
    ("Shang Luo", ["商洛市"]), ("shangluoshi", ["商洛市"]), ("yan'an", ["延安市"]), ("lüliang", ["吕梁市"]),
    ("lvliang", ["吕梁市"]), ("shaanxi", ["陕西省"]), ("shanxi", ["山西省"]), ("Inner Mongolia", ["内蒙古自治区"]),
    ("肥乡县", ["肥乡县"]), ("肥乡", ["肥乡区", "肥乡县"]), ("通州", ["通州区", "通州区"]),
    ("海南", ["海南省", "海南藏族自治州", "海南区"]), ("中国", ["中国"]), ("china", ["中国"]), ("合作", ["合作市"]),
    ("不存在", []), ("", []), (" ", []), ("12", []),
  ])
  func candidatesComeBestFirst(query: String, names: [String]) throws {
    #expect(try Shipped.gazetteer().candidates(query).map(\.name) == names)
  }

  @Test func initialsFindAllThatHaveThem() throws {
    let found = try Shipped.gazetteer().candidates("sl").map(\.name)
    #expect(found.contains("商洛市"))
    #expect(found.contains("石林彝族自治县"))
    #expect(!found.contains("商南县"))
    let levels = try Shipped.gazetteer().candidates("sl").map(\.level)
    #expect(levels == levels.sorted())
  }

  @Test(arguments: [
    ("北京市朝阳区", ["110105"]), ("长春朝阳区", ["220104"]), ("吉林省长春市朝阳区", ["220104"]), ("吉林朝阳", ["220104"]),
    ("陕西商洛", ["611000"]), ("江苏鼓楼区", ["320106", "320302"]), ("南京鼓楼", ["320106"]),
    ("中国商洛市", ["611000"]),
    ("北京北京", []), ("商洛陕西", []), ("陕西", ["610000"]),
  ])
  func namesAreFoundBehindThoseOfLargerPlaces(query: String, codes: [String]) throws {
    #expect(try Shipped.gazetteer().candidates(query).map(\.code) == codes)
  }
}
