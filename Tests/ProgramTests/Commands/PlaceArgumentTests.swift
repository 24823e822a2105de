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

  /// A zone has no code; it goes by the name that a figure bears.
  @Test func aZoneIsShownByItsName() throws {
    let result = try Program.run(["show", "雄安新区", "-r", Program.seeds, "--lang", "zh"])
    #expect(result.status == 0)
    #expect(result.output.contains("签约网络信息技术企业"))
  }

  /// 全国 is what 中国 is.
  @Test func theNationHasTwoNames() throws {
    let text = "1994年政府工作报告\n过去的一年，全国粮食产量4500亿公斤。\n"
    let results = try ["全国", "中国"].map { name in
      try Program.run(["show", name, "-r", "-", "--lang", "en"], input: text)
    }
    #expect(results[0].status == 0)
    #expect(results[0].output.contains("Grain output"))
    #expect(results[0].output == results[1].output)
  }

  /// In English, goals and outcomes are numbers, however the report writes them.
  @Test func goalsAreNumbersInEnglish() throws {
    let text = "1998年国务院政府工作报告\n1998年，国内生产总值增长目标为百分之八左右。\n"
    let result = try Program.run(["targets", "-r", "-", "--lang", "en"], input: text)
    #expect(result.output.contains(" ≈8% "))
    #expect(!result.output.contains("百分之"))
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
