public import Indicators
import Quantities
import ReportText

/// A small corpus made by hand: six reports, among them one without figures and one without a place.
public enum Fixture {
  public static let shangluo = PlaceName(name: "商洛市", code: "611000")
  public static let yanan = PlaceName(name: "延安市", code: "610600")
  public static let hebei = PlaceName(name: "河北省", code: "130000")
  public static let luoyang = PlaceName(name: "洛阳市", code: "410300")
  public static let shangqiu = PlaceName(name: "商丘市", code: "411400")
  public static let baota = PlaceName(name: "宝塔区", code: "610602")

  /// The corpus.
  public static let corpus = Corpus(
    reports: [
      shangluoReport, yananReport, hebeiReport, luoyangReport, shangqiuReport, leaflet,
    ],
    catalogue: catalogue, gazetteer: gazetteer)

  public static let gazetteer = Gazetteer(places: [
    Place(
      code: "100000", name: "中国", level: .nation, parent: nil, isCurrent: true,
      pinyin: "zhong guo"),
    province("130000", "河北省", "he bei sheng"), province("410000", "河南省", "he nan sheng"),
    province("610000", "陕西省", "shan xi sheng"),
    city("410300", "洛阳市", "410000", "luo yang shi"),
    city("411400", "商丘市", "410000", "shang qiu shi"),
    city("610600", "延安市", "610000", "yan an shi"),
    city("611000", "商洛市", "610000", "shang luo shi"),
    Place(
      code: "610602", name: "宝塔区", level: .county, parent: "610600", isCurrent: true,
      pinyin: "bao ta qu"),
  ])

  private static func province(_ code: String, _ name: String, _ pinyin: String) -> Place {
    Place(
      code: code, name: name, level: .province, parent: "100000", isCurrent: true, pinyin: pinyin)
  }

  private static func city(
    _ code: String, _ name: String, _ parent: String, _ pinyin: String
  ) -> Place {
    Place(
      code: code, name: name, level: .prefecture, parent: parent, isCurrent: true, pinyin: pinyin)
  }

  /// Four panels with fourteen indicators, and two figures that follow from them.
  public static let catalogue = Catalogue(
    panels: [
      Panel(id: "infrastructure", zh: "数字基础设施", en: "Digital infrastructure"),
      Panel(id: "digital-economy", zh: "数字经济", en: "Digital economy"),
      Panel(id: "cleanup", zh: "网络治理行动", en: "Cleanup actions"),
      Panel(id: "environment", zh: "生态环境", en: "Environment"),
    ],
    indicators: [
      indicator(
        "5g-base-stations", "infrastructure", "5G基站（建成）", "5G base stations built", "个", .higher),
      indicator(
        "fibre-cable-length", "infrastructure", "光缆总长度", "Fibre cable length", "皮长公里", .higher),
      indicator("mobile-users", "infrastructure", "移动电话用户", "Mobile phone users", "户", .higher),
      indicator(
        "digital-economy-output", "digital-economy", "数字经济总量", "Digital economy output", "元",
        .higher),
      indicator(
        "digital-economy-share", "digital-economy", "数字经济占GDP比重",
        "Digital economy share of GDP", "%", .higher, .share),
      indicator(
        "digital-economy-growth", "digital-economy", "数字经济增速", "Digital economy growth", "%",
        .higher, .growth),
      indicator("online-trade", "digital-economy", "网络交易额", "Online trade", "元", .higher),
      indicator("campaigns", "cleanup", "专项行动", "Special campaigns", "次", nil),
      indicator("illegal-items-removed", "cleanup", "清理违法违规信息", "Illegal items removed", "条", nil),
      indicator("sites-closed", "cleanup", "关闭违法违规网站平台", "Sites and platforms closed", "家", nil),
      indicator("reports-received", "cleanup", "受理举报", "Reports received", "条", nil),
      indicator("pm25", "environment", "PM2.5平均浓度", "PM2.5 concentration", "微克/立方米", .lower),
      indicator(
        "good-air-days-share", "environment", "空气质量优良天数比例", "Share of days with good air",
        "%", .higher, .share),
      indicator("forest-coverage", "environment", "森林覆盖率", "Forest coverage", "%", .higher, .share),
    ],
    derivations: [
      Derivation(
        id: "gdp", zh: "地区生产总值", en: "GDP", formula: .whole, first: "digital-economy-output",
        second: "digital-economy-share"),
      Derivation(
        id: "digital-economy-output-before", zh: "上年数字经济总量",
        en: "Digital economy output of the year before", formula: .levelBefore,
        first: "digital-economy-output", second: "digital-economy-growth",
        stated: "digital-economy-output"),
    ])

  private static func indicator(
    _ id: String, _ panel: String, _ zh: String, _ en: String, _ unit: String,
    _ better: Indicator.Better?, _ kind: MeasurementKind = .level
  ) -> Indicator {
    Indicator(
      id: id, panel: panel, zh: zh, en: en, unit: unit, kind: kind, better: better,
      rule: MatchRule(names: [zh], words: [], without: [], units: []))
  }
}

extension Fixture {
  /// A corpus without reports.
  public static let empty = Corpus(reports: [], catalogue: catalogue, gazetteer: gazetteer)
}
