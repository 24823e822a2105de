import Quantities
import Testing

@testable import Indicators

@Suite struct MatchingTests {
  private func catalogue(_ rules: [(String, MeasurementKind, String, MatchRule)]) -> Catalogue {
    Catalogue(
      panels: [],
      indicators: rules.map { id, kind, unit, rule in
        Indicator(
          id: id, panel: "p", zh: id, en: id, unit: unit, kind: kind, better: nil, rule: rule)
      })
  }

  @Test(arguments: [
    ("地区生产总值", true), ("全省地区生产总值", true), ("2025年全省地区生产总值", true), ("“地区生产总值”", true),
    ("地区生产总值（GDP）", true), ("地区 生产总值", true), ("地区生产总值突破", true), ("人均地区生产总值", false),
    ("地区生产总值能耗", false), ("生产总值", false), ("", false), ("（）", false), ("全省", false),
  ])
  func namesMatchWholeLabels(label: String, isMatch: Bool) {
    let catalogue = catalogue([("gdp", .level, "元", MatchRule(names: ["地区生产总值"]))])
    let found = catalogue.match(label: label, unit: "元", kind: .level)
    #expect(found?.id == (isMatch ? "gdp" : nil))
  }

  @Test(arguments: [
    ("清理违法信息", true), ("删除各类不良信息", true), ("清理违法信息数量", true), ("违法信息", false), ("清理信息", false),
    ("清理违法信息举报", false), ("清理违法信息专项行动", false), ("举报后清理违法信息", false),
  ])
  func wordsMatchLabelsThatEndInTheThingCounted(label: String, isMatch: Bool) {
    let rule = MatchRule(words: [[["清理", "删除"], ["违法", "不良"], ["信息"]]], without: ["举报"])
    let catalogue = catalogue([("items", .level, "条", rule)])
    let found = catalogue.match(label: label, unit: "条", kind: .level)
    #expect(found?.id == (isMatch ? "items" : nil))
  }

  @Test(arguments: [
    ("吨", MeasurementKind.level, true), ("斤", .level, true), ("车", .level, true),
    ("", .level, false),
    ("亩", .level, false), ("吨", .growth, false), ("吨", .share, false),
  ])
  func unitAndKindMustAgree(unit: String, kind: MeasurementKind, isMatch: Bool) {
    let catalogue = catalogue([
      ("grain", .level, "吨", MatchRule(names: ["粮食产量"], units: ["车"]))
    ])
    let found = catalogue.match(label: "粮食产量", unit: unit, kind: kind)
    #expect(found?.id == (isMatch ? "grain" : nil))
  }

  @Test func bareNumbersCountInCountingUnits() {
    let catalogue = catalogue([("users", .level, "户", MatchRule(names: ["移动用户"]))])
    #expect(catalogue.match(label: "移动用户", unit: "", kind: .level)?.id == "users")
    #expect(catalogue.match(label: "移动用户", unit: "个", kind: .level) == nil)
  }

  @Test func aNameComesBeforeWordsAndThenTheOrderDecides() {
    let catalogue = catalogue([
      ("words", .level, "个", MatchRule(words: [[["基站"]]])),
      ("name", .level, "个", MatchRule(names: ["5G基站"])),
      ("second", .level, "个", MatchRule(names: ["5G基站"])),
    ])
    let found = catalogue.allMatches(label: "5G基站", unit: "个", kind: .level)
    #expect(found.map(\.id) == ["name", "second", "words"])
    #expect(catalogue.match(label: "4G基站", unit: "个", kind: .level)?.id == "words")
  }

  @Test(arguments: [
    ("５Ｇ基站", "5G基站"), ("5g 基站", "5G基站"), ("PM₂.₅", "PM2.5"), ("PM_2.5", "PM2.5"),
    ("占GDP的比重", "占GDP比重"),
    ("生产总值(GDP)", "生产总值"), ("规上工业实现增加值", "规上工业增加值"), ("完成固定资产投资", "固定资产投资"), ("“清朗”行动", "清朗行动"),
    ("《规划》\u{200B}", "规划"),
  ])
  func labelsAreReadInOneSpelling(label: String, plain: String) {
    #expect(LabelText(label).units == Array(plain.utf16))
  }

  /// Each neutral word is tried with its own label, by an indicator that bears that label's name.
  @Test func neutralWordsLeaveTheirLabelAsItIs() {
    for word in NeutralWord.all {
      let kind: MeasurementKind = word.reason == .change ? .growth : .level
      let catalogue = catalogue([("it", kind, "个", MatchRule(names: [word.label]))])
      let found = catalogue.match(label: word.example, unit: "个", kind: kind)
      #expect(found?.id == "it", "\(word.example)")
    }
  }

  @Test func growthIsNotTheGrowthOfAnAmount() {
    let catalogue = catalogue([
      ("gdp-growth", .growth, "%", MatchRule(names: ["经济"])),
      ("gdp", .level, "元", MatchRule(names: ["经济"])),
    ])
    #expect(catalogue.match(label: "经济增速", unit: "%", kind: .growth)?.id == "gdp-growth")
    #expect(catalogue.match(label: "经济总量", unit: "%", kind: .growth) == nil)
    #expect(catalogue.match(label: "经济总量", unit: "元", kind: .level)?.id == "gdp")
    #expect(catalogue.match(label: "经济增速", unit: "元", kind: .level) == nil)
  }

  @Test func valuesCompareInTheIndicatorsUnit() {
    let indicator = catalogue([
      ("grain", .level, "吨", MatchRule(names: ["粮食产量"], units: ["车"]))
    ]).indicators[0]
    #expect(indicator.comparable(2000, unit: "斤") == 1)
    #expect(indicator.comparable(7, unit: "车") == 7)
    #expect(indicator.comparable(7, unit: "亩") == nil)
  }
}
