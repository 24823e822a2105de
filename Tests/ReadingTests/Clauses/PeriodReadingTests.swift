import Indicators
import Quantities
import Testing

@testable import Reading

@Suite struct PeriodReadingTests {
  static func describe(_ figures: [Measurement]) -> String {
    figures.map {
      "\($0.period.map(String.init(describing:)) ?? "?")\($0.isPeriodStated ? "" : "~")\($0.isTarget ? " T" : "")"
    }
    .joined(separator: "; ")
  }

  @Test(arguments: [
    ("2022年，数字经济总量达710亿元，占GDP的31.8%。", "2022; 2022"),
    ("今年一季度，营业收入增长23.4%。", "2023-01/2023-03"),
    ("截至10月底，今年通报665件。", "2023-01/2023-10"),
    ("截至目前，建成5G基站5248个。", "–2023-11-15"),
    // Days that the calendar does not have.
    ("2022年2月30日，建成5G基站5个。", "2022-02-28"),
    ("截至2022年2月31日，建成5G基站5个。", "–2022-02-28"),
    ("2022年2月30日至4月31日，处置账号4560个。", "2022-02-28/2022-04-30"),
    ("2017年上线运行以来，累计办结110.92万件。", "2017-01-01–"),
    ("生产总值从2020年的3.68万亿元增长到2025年的4.93万亿元。", "2020; 2025 T"),
    ("收入比2020年增长5%。", "2023~"),
    ("在去年增长5%的基础上增长6%。", "2022; 2023~"),
    ("印发《行动计划》(2019—2022),建成5G基站5个。", "2023~"),
    ("力争到2025年产值达到5亿元。", "2025 T"),
    ("产量是2020年的3倍。", "2023~"),
    // How much of a plan was done, and what is told as done behind a goal.
    ("煤产量计划完成百分之一百零二，原油完成百分之九十六。", "2023~; 2023~"),
    ("今年计划建成住房2400套，已开工1860套，开工率77.5%。", "2023 T; 2023; 2023"),
    ("旅游收入恢复到2019年同期的85%。", "2023~"),
    ("2022年3月1日至5月31日，处置账号4560个。", "2022-03/2022-05"),
    ("今年，我们将新建污水处理厂6座。", "2023 T"),
    ("确保粮食产量稳定在80万吨。", "2023~ T"),
    ("到“十四五”末，数字经济占比将达到15%。", "–2025-12-31 T"),
    ("2022年计划投资300亿元，实际完成投资326亿元。", "2022 T; 2022"),
    ("覆盖率由35%提高到42%。", "?~; 2023~"),
    // Years in a list, one figure each.
    ("2020年、2021年、2022年GDP分别为3亿元、4亿元、5亿元。", "2020; 2021; 2022"),
    ("2020、2021和2022年GDP分别增长5%、6%和7%。", "2020; 2021; 2022"),
    ("2021—2023年GDP分别增长5%、6%和7%。", "2021; 2022; 2023"),
    // Both ends of a change.
    ("2012年至2022年十年间，收入从2.4万元增加到4.9万元。", "2012; 2022"),
    ("“十三五”时期，收入从2.4万元增加到4.9万元。", "?~; 2016–2020"),
    ("与2017年相比，公园由35个增加到60个。", "2017; 2023~"),
    ("涨幅由上年的21%回落到14%。", "2022; 2023~"),
    // What it turned from; the year before, told in passing; months of two years; the year behind.
    ("进出口由上年下降8.1%转为增长5.1%。", "2022; 2023~"),
    ("工业增加值增长5%，上年为8%；投资增长6%。", "2023~; 2022; 2023~"),
    ("比上年末增加0.3万人；全年出生4280人。", "2023~; 2023"),
    ("2022年10月至2023年4月，处理投诉132件。", "2022-10/2023-04"),
    ("2022年启动建设，次年建成站点30个。", "2023"),
    ("2021年，产值5亿元。2022年，产值6亿元。利润1亿元。", "2021; 2022; 2022~"),
    ("五年城镇新增就业230万人。", "2019–2023"),
    // A plan is told by what stands before a verb.
    ("全市将引进企业5家。", "2023~ T"),
    ("今年要培训教师5名。", "2023 T"),
    ("考核目标为150家，实际新增187家。", "2023~ T; 2023~"),
    ("今年目标：新增企业160家；能耗下降2.5%。", "2023 T; 2023 T"),
    // Means over years.
    ("五年来，2023年产值5亿元，年均增长4%。", "2023; 2019–2023"),
    ("2022年产值5亿元，是2017年的2倍，年均增长8%。", "2022; 2022; 2018–2022"),
    ("产值年均增长8%。", "?~"),
    ("日均办件800件。", "2023~"),
    // Plans, years to come, and parts of a year.
    ("比“五五”时期翻一番。", "1981–2023~"),
    ("今后五年，产值年均增长7%。", "2024–2028 T"),
    ("3月底前开工310个项目，新增企业100家。", "–2023-03-31; 2023~"),
    ("2023年上半年开工5个；全年完成8个。", "2023-01/2023-06; 2023"),
    ("截至12月底，建成5个。", "–2022-12-31"),
    ("创2010年以来最好位次，进出口增长30%。", "2023~"),
    ("前三季度增速与上半年持平，收入86亿元。", "2023-01/2023-09"),
    ("截至4月末用户达16亿户。其中，5G用户4亿户。", "–2023-04-30; –2023-04-30"),
    // Goals told as such, and words that only look so.
    ("增长5.5%的目标未能实现。", "2023~ T"),
    ("预期目标5.5%左右未能实现。", "2023~ T"),
    ("完成年度目标的106%。", "2023~"),
    ("2023年计划投资5亿元。", "2023 T"),
    ("争取到资金468亿元。", "2023~"),
    ("计划投资5亿元，实际完成6亿元，为年计划的120%。", "2023~ T; 2023~; 2023~"),
    ("提前三年实现了翻一番的目标。", "2023~"),
    ("截至2022年底，用户达16亿户。移动用户中，4G用户4亿户。", "–2022-12-31; –2022-12-31~"),
    (
      "1至6月，产值增长9%，其中6月增长8%；五个行业增长面为80%。",
      "2023-01/2023-06; 2023-06; 2023-01/2023-06; 2023-01/2023-06"
    ),
    ("比历史最高的上年增产25亿斤，总量居全国第二。", "2023~; 2023~"),
    ("前2个月，收入4亿元。前十一个月，收入9亿元。", "2023-01/2023-02; 2023-01/2023-11"),
    ("五年来，甲类、乙类产值年均增长13%和16%。", "2019–2023; 2019–2023"),
    (
      "据《报告》介绍，2023年，我市持续发挥基础设施的支撑作用，为建设网络强市提供了坚实的保障，基础资源不断优化。截至2023年10月，网站数量为2013个。", "–2023-10-31"
    ),
    // Records, and years that end another number.
    ("增速分别为35年来、20年来首次，投资增长8.3%。", "2023~"),
    ("为1996年以来增速最快的一年，人均产值达4万元。", "2023~"),
    ("20年来累计造林50万亩。", "2004–2023"),
    // A year in a name behind the days.
    ("9月9日至15日，2023年宣传周活动期间，举办活动5场。", "2023-09-09/2023-09-15"),
    // 年末 is of what there was, not of how it grew.
    ("年末失业率降到5.5%，消费价格上涨2%。", "–2022-12-31; 2023~"),
  ])
  func sentence(text: String, expected: String) {
    #expect(Self.describe(ReadingFixture.figures(text)) == expected)
  }

  /// 目前 where only the year is known: the report's year, not that of the sentence before.
  @Test func nowIsOfTheReport() {
    let report = ReadingFixture.report(
      "延安市网信工作综述\n近年来，数字经济加速发展。2022年，总量达710亿元。目前，共有企业578家。12个县区获批示范。\n",
      path: "yanan-2023.txt")
    #expect(Self.describe(report.measurements) == "2022; 2023~; 2023~")
  }

  /// A report of spring without headings reviews the year that it begins with.
  @Test func reviewWithoutHeadings() {
    let report = ReadingFixture.report(
      """
      延安市人民政府工作报告
      （一九八五年五月在延安市第八届人民代表大会第二次会议上）
      一九八四年，全市工农业总产值达到六亿元。
      粮食总产七亿斤。
      一九八五年，计划工农业总产值增长百分之十二。
      """)
    #expect(Self.describe(report.measurements) == "1984; 1984~; 1985 T")
  }

  /// A title and its headings that name parts of a year.
  @Test func partsOfTheYear() {
    let report = ReadingFixture.report(
      """
      延安市委网信办2024年上半年工作总结
      2024年7月5日

      一、上半年工作开展情况

      清理信息5条，关闭网站4家。

      二、存在问题

      核定编制136名，实有97人。
      """)
    #expect(
      Self.describe(report.measurements)
        == "2024-01/2024-06; 2024-01/2024-06; 2024-01/2024-06~; 2024-01/2024-06~")
  }

  /// What the title says of the year, whatever the file is called: 2024年 is summed up, 2025年 planned.
  @Test(arguments: [
    ("延安市2024年工作总结", "2024~; 2022–2024; 2025 T"),
    ("延安市2024年工作情况及2025年工作思路", "2024~; 2022–2024; 2025 T"),
    ("延安市2025年工作要点", "2025~ T; 2022–2024; 2025 T"),
    ("延安市2024年前三季度经济运行情况", "2024-01/2024-09~; 2021–2023; 2025 T"),
  ])
  func yearsOfTheTitle(title: String, expected: String) {
    let report = ReadingFixture.report(
      "\(title)\n清理信息5条。三年来，关闭网站4家。\n2025年，预计投资增长6%。\n", path: "yanan2030.txt")
    #expect(Self.describe(report.measurements) == expected)
  }

  /// Sections on the year that is over and on the one to come, where no word says goal.
  @Test func yearToCome() {
    let report = ReadingFixture.report(
      """
      延安市2006年政府工作报告
      一、2005年工作
      生产总值增长9%。
      二、2006年工作
      过去一年，成绩很大。粮食产量达9亿斤。
      今年全市生产总值增长10%，财政收入增长12%。
      已建成水库5座。
      """)
    #expect(Self.describe(report.measurements) == "2005; 2005~; 2006 T; 2006 T; 2006")
  }

  /// A text that begins with a part of the year reports on it; one that tells of a month's event, or
  /// of one month after the other, does not.
  @Test(arguments: [
    ("2023年1至9月，受理案件5件。\n刑事案件3件，下降2%。", "2023-01/2023-09; 2023-01/2023-09~; 2023-01/2023-09~"),
    ("2023年3月，办理工单5件。\n办结4件。", "2023-03; 2023-03~"),
    ("记者从会上获悉，今年1至10月，受理案件5件。\n办结4件。", "2023-01/2023-10; 2023-01/2023-10~"),
    ("2023年10月，大会召开。\n办结4件。", "2023~"),
    ("2023年6月至11月，开展活动5场。\n办结4件。", "2023-06/2023-11; 2023~"),
    ("2023年3月，建成基站5个。\n2023年5月，建成基站6个。\n办结4件。", "2023-03; 2023-05; 2023~"),
  ])
  func partReportedOn(text: String, expected: String) {
    let report = ReadingFixture.report("延安市网信工作综述\n（2023年11月15日）\n\(text)\n")
    #expect(Self.describe(report.measurements) == expected)
  }

  /// The stamp of a page is younger than the session that the report was given in.
  @Test func sessionBeforeStamp() {
    let report = ReadingFixture.report(
      "2000年延安市政府工作报告\n（2020-02-17 18:52:29）\n2000年2月25日在延安市第十二届人民代表大会第三次会议上\n各位代表：\n全市去年生产总值增长13%。\n"
    )
    #expect(report.date == CalendarDay(2000, 2, 25))
    #expect(Self.describe(report.measurements) == "1999")
  }

  /// A government work report of a province: headings, reviews and goals.
  @Test func sections() {
    let report = ReadingFixture.report(
      """
      2026年河北省政府工作报告
      ——2026年1月26日在河北省第十四届人民代表大会第四次会议上
      各位代表：
      现在，我代表省人民政府向大会报告工作，请予审议。
      一、“十四五”时期和2025年工作回顾
      过去五年，是极不平凡的五年。城镇新增就业452万人。
      各位代表！刚刚过去的2025年，我们顶住压力。生产总值增长5.6%。
      粮食产量稳定在760亿斤以上。
      二、“十五五”时期主要目标任务
      地区生产总值年均增长5%左右。
      三、2026年重点工作
      今年主要预期目标是：地区生产总值增长5%以上，城镇新增就业86万人。
      （一）扩大内需
      新建停车位10万个。去年已建成8万个。
      """)
    #expect(report.place?.name == "河北省")
    #expect(report.date == CalendarDay(2026, 1, 26))
    #expect(
      Self.describe(report.measurements)
        == "2021–2025; 2025; 2025; 2026–2030 T; 2026 T; 2026 T; 2026 T; 2025")
  }
}
