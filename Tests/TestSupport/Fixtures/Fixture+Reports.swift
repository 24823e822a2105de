import Indicators
import Quantities
import ReportText

// The fixture's reports: texts written for the tests.
extension Fixture {
  static let shangluoReport = ReportBuilder(
    path: "shangluo-2022.txt",
    text: """
      商洛市网信工作综述
      # 一、筑牢数字底座
      2021年，全市建成5G基站1271个，开通1205个。光缆总长度达71.8万皮长公里，移动电话注册用户数299.49万，实现“县县通”“村村通”，为群众办事、企业上云和乡村振兴打下了坚实基础。
      # 二、做大数字经济
      数字经济总量213亿元，占GDP比重25.03%，增速21.7%，居全省第四。到2025年，数字经济占GDP比重达到30%以上。全市网络交易额近131.02亿元。
      # 三、净化网络空间
      五年来累计开展专项整治行动90多次，清理各类违法违规信息5000多条，关闭违法违规网站35家。宝塔区与我市共建平台2个。
      """
  ).report(
    title: "商洛市网信工作综述", place: shangluo, date: CalendarDay(2022, 6, 30),
    figures: [
      .init("1271个", 1271, "个", "建成5G基站", "5g-base-stations", period: .year(2021), isStated: true),
      .init("1205个", 1205, "个", "开通5G基站", period: .year(2021), isStated: true),
      .init("71.8万皮长公里", 718_000, "皮长公里", "光缆总长度", "fibre-cable-length", period: .year(2021)),
      .init("299.49万", 2_994_900, "", "移动电话注册用户数", "mobile-users", period: .year(2021)),
      .init("213亿元", 21_300_000_000, "元", "数字经济总量", "digital-economy-output", period: .year(2021)),
      .init(
        "25.03%", ExactDecimal(2503, exponent: -2), "%", "数字经济占GDP比重", "digital-economy-share",
        kind: .share, period: .year(2021)),
      .init(
        "21.7%", ExactDecimal(217, exponent: -1), "%", "数字经济增速", "digital-economy-growth",
        kind: .growth, period: .year(2021)),
      .init("第四", 4, "", "数字经济总量位次", kind: .rank, period: .year(2021)),
      .init(
        "30%以上", 30, "%", "数字经济占GDP比重", "digital-economy-share", kind: .share,
        qualifier: .more, period: .year(2025), isStated: true, isTarget: true),
      .init(
        "近131.02亿元", 13_102_000_000, "元", "网络交易额", "online-trade", qualifier: .less,
        period: .year(2021)),
      .init(
        "90多次", 90, "次", "专项整治行动", "campaigns", qualifier: .more, period: .years(2017, 2021),
        isStated: true, scope: .cumulative),
      .init("5000多条", 5000, "条", "清理违法违规信息", "illegal-items-removed", qualifier: .more),
      .init("35家", 35, "家", "关闭违法违规网站", "sites-closed"),
      .init("2个", 2, "个", "共建平台", place: baota),
    ])

  static let yananReport = ReportBuilder(
    path: "yanan-2023.txt",
    text: """
      延安网信工作纪实
      ~ 字号 大 中 小 打印
      截至2022年底，延安建成5G基站5248个，移动电话用户约260万户。
      数字经济规模达到710亿元，占GDP的31.8%，增长6.9%。网络交易额突破40亿元。
      组织“清朗”系列专项行动12次，清理违法违规信息12.7万条，受理举报3至5万条，关闭网站平台152家。
      全年PM2.5平均浓度28微克/立方米，空气质量优良天数比例93.7%，森林覆盖率53.07%。
      """
  ).report(
    title: "延安网信工作纪实", place: yanan, date: CalendarDay(2023, 3, 1),
    figures: [
      .init(
        "5248个", 5248, "个", "5G基站", "5g-base-stations",
        period: Period(start: nil, end: CalendarDay(2022, 12, 31)), isStated: true),
      .init(
        "约260万户", 2_600_000, "户", "移动电话用户", "mobile-users", qualifier: .approx, period: .year(2022)),
      .init("710亿元", 71_000_000_000, "元", "数字经济规模", "digital-economy-output", period: .year(2022)),
      .init(
        "31.8%", ExactDecimal(318, exponent: -1), "%", "数字经济占GDP比重", "digital-economy-share",
        kind: .share, period: .year(2022)),
      .init(
        "6.9%", ExactDecimal(69, exponent: -1), "%", "数字经济增速", "digital-economy-growth",
        kind: .growth, period: .year(2022)),
      .init(
        "突破40亿元", 4_000_000_000, "元", "网络交易额", "online-trade", qualifier: .more, period: .year(2022)
      ),
      .init("12次", 12, "次", "专项行动", "campaigns", period: .year(2022)),
      .init("12.7万条", 127_000, "条", "清理违法违规信息", "illegal-items-removed", period: .year(2022)),
      .init("3至5万条", 30_000, "条", "受理举报", "reports-received", period: .year(2022), upper: 50_000),
      .init("152家", 152, "家", "关闭网站平台", "sites-closed", period: .year(2022)),
      .init("28微克/立方米", 28, "微克/立方米", "PM2.5平均浓度", "pm25", period: .year(2022)),
      .init(
        "93.7%", ExactDecimal(937, exponent: -1), "%", "空气质量优良天数比例", "good-air-days-share",
        kind: .share, period: .year(2022)),
      .init(
        "53.07%", ExactDecimal(5307, exponent: -2), "%", "森林覆盖率", "forest-coverage",
        kind: .share, period: .year(2022)),
    ])

  static let hebeiReport = ReportBuilder(
    path: "hebei-2018.txt",
    text: """
      河北省网络生态治理成效显著
      今年以来，全省开展专项行动30多次，清理违法违规信息4.5万条，关闭违法违规网站95家，下架应用程序200款。受理举报45000条。
      全省PM2.5平均浓度56微克/立方米，空气质量优良天数比例55.9%。
      """
  ).report(
    title: "河北省网络生态治理成效显著", place: hebei, date: CalendarDay(2018, 10, 15),
    figures: [
      .init(
        "30多次", 30, "次", "专项行动", "campaigns", qualifier: .more, period: .months(2018, 1, 10),
        isStated: true),
      .init(
        "4.5万条", 45_000, "条", "清理违法违规信息", "illegal-items-removed",
        period: .months(2018, 1, 10), isStated: true),
      .init(
        "95家", 95, "家", "关闭违法违规网站", "sites-closed", period: .months(2018, 1, 10), isStated: true),
      .init("200款", 200, "款", "下架应用程序", period: .months(2018, 1, 10), isStated: true),
      .init("45000条", 45_000, "条", "受理举报", "reports-received"),
      .init("56微克/立方米", 56, "微克/立方米", "PM2.5平均浓度", "pm25"),
      .init(
        "55.9%", ExactDecimal(559, exponent: -1), "%", "空气质量优良天数比例", "good-air-days-share",
        kind: .share),
    ])

  static let luoyangReport = ReportBuilder(
    path: "luoyang-2016.txt",
    text: """
      洛阳市信息化发展情况
      全市光缆总长度1.07万皮长公里，移动电话用户658.2万户，信息产业规模超过300亿元。
      森林覆盖率45.3%，数字经济下降3%。
      """
  ).report(
    title: "洛阳市信息化发展情况", place: luoyang, date: CalendarDay(2016, 12, 31),
    figures: [
      .init("1.07万皮长公里", 10_700, "皮长公里", "光缆总长度", "fibre-cable-length"),
      .init("658.2万户", 6_582_000, "户", "移动电话用户", "mobile-users"),
      .init("超过300亿元", 30_000_000_000, "元", "信息产业规模", qualifier: .more),
      .init(
        "45.3%", ExactDecimal(453, exponent: -1), "%", "森林覆盖率", "forest-coverage", kind: .share),
      .init("下降3%", -3, "%", "数字经济增速", "digital-economy-growth", kind: .growth),
    ])

  static let shangqiuReport = ReportBuilder(
    path: "shangqiu-2018.txt", text: "商丘市召开网络安全和信息化工作会议\n会议学习了有关文件，部署了下一步工作。"
  ).report(
    title: "商丘市召开网络安全和信息化工作会议", place: shangqiu, date: CalendarDay(2018, 5, 2), figures: [])

  static let leaflet = ReportBuilder(path: "leaflet.txt", text: "网络文明倡议书\n参与人数1.2万人次。").report(
    title: "网络文明倡议书", place: nil, date: nil,
    figures: [.init("1.2万人次", 12_000, "人次", "参与人数")])
}
