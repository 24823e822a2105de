import Testing

@Suite struct PlaceArgumentTests {
  @Test(arguments: [
    ("zh", "zhibiao: 没有这个地区：亚特兰蒂斯\n"), ("en", "zhibiao: no such place: 亚特兰蒂斯\n"),
  ])
  func unknownPlaceIsCode1(language: String, words: String) throws {
    let result = try Program.run(["show", "亚特兰蒂斯", "--lang", language])
    #expect(result.status == 1)
    #expect(result.errors == words)
  }

  @Test func ambiguousPlaceListsTheChoices() throws {
    let result = try Program.run(["show", "朝阳"])
    #expect(result.status == 1)
    #expect(
      result.errors
        == "zhibiao: “朝阳”可以是：辽宁省朝阳市 211300、北京市朝阳区 110105、辽宁省朝阳市朝阳县 211321、吉林省长春市朝阳区 220104\n")
  }

  @Test func unknownIndicatorIsCode1() throws {
    let result = try Program.run(["rank", "no-such-id"])
    #expect(result.status == 1)
    #expect(result.errors == "zhibiao: 目录里没有这个指标：no-such-id（全部代号见 zhibiao catalogue）\n")
  }

  @Test(arguments: [
    (
      "5g-base-statoins",
      "no such indicator in the catalogue: 5g-base-statoins. "
        + "Did you mean: 5g-base-stations 5G base stations built"
    ),
    (
      "5g base",
      "5g base may be: 5g-base-stations 5G base stations built, "
        + "5g-base-stations-active 5G base stations in service"
    ),
  ])
  func indicatorsLikeItAreNamed(argument: String, words: String) throws {
    let result = try Program.run(["rank", argument, "--lang", "en"])
    #expect(result.status == 1)
    #expect(result.errors == "zhibiao: \(words)\n")
  }
}
