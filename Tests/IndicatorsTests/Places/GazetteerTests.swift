import Testing

@testable import Indicators

@Suite struct GazetteerTests {
  @Test func shippedDivisionsAreComplete() throws {
    let gazetteer = try Shipped.gazetteer()
    #expect(gazetteer.places.count == 3339)
    #expect(gazetteer.places[0] == .nation)
    #expect(gazetteer.places.count { $0.level == .province } == 34)
    #expect(gazetteer.places.count { $0.level == .prefecture && $0.isCurrent } == 333)
  }

  @Test(arguments: [
    ("610602", ["延安市", "陕西省"]), ("611000", ["陕西省"]), ("610000", []), ("100000", []),
    ("130428", ["邯郸市", "河北省"]), ("999999", []),
  ])
  func ancestorsComeNearestFirst(code: String, names: [String]) throws {
    #expect(try Shipped.gazetteer().ancestors(of: code).map(\.name) == names)
  }

  @Test(arguments: [
    ("100000", "610602", true), ("610000", "610602", true), ("610600", "610602", true),
    ("611000", "610602", false), ("610602", "610602", true), ("610602", "610600", false),
  ])
  func aPlaceContainsWhatLiesInIt(outer: String, inner: String, isContained: Bool) throws {
    #expect(try Shipped.gazetteer().contains(outer, inner) == isContained)
  }

  @Test(arguments: [
    ("611000", "商洛市", true), ("610602", "宝塔区", true), ("130428", "肥乡县", false),
    ("100000", "中国", true),
  ])
  func codesFindDivisions(code: String, name: String, isCurrent: Bool) throws {
    let place = try #require(try Shipped.gazetteer().place(code: code))
    #expect(place.name == name)
    #expect(place.isCurrent == isCurrent)
  }

  @Test(arguments: ["", "61100", "6110000", "61100a", "000000"])
  func otherCodesFindNothing(code: String) throws {
    #expect(try Shipped.gazetteer().place(code: code) == nil)
  }

  @Test func namesHoldFullAndShortForms() throws {
    let gazetteer = try Shipped.gazetteer()
    let index = try #require(gazetteer.index(code: "611000"))
    let names = gazetteer.names.filter { $0.place == index }
    #expect(names.map(\.text) == ["商洛市", "商洛"])
    #expect(names.map(\.isShort) == [false, true])
  }

  @Test func aGazetteerOfPlacesHasTheNation() {
    let province = Place(
      code: "990000", name: "试验省", level: .province, parent: "100000", isCurrent: true,
      pinyin: "shi yan sheng")
    #expect(Gazetteer(places: [province]).places.map(\.name) == ["中国", "试验省"])
    #expect(Gazetteer(places: [province, .nation]).places.map(\.name) == ["中国", "试验省"])
  }
}
