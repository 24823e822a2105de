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
    ("2017年上线运行以来，累计办结110.92万件。", "2017-01-01–"),
    ("生产总值从2020年的3.68万亿元增长到2025年的4.93万亿元。", "2020; 2025 T"),
    ("收入比2020年增长5%。", "2023~"),
    ("在去年增长5%的基础上增长6%。", "2022; 2023~"),
    ("印发《行动计划》(2019—2022),建成5G基站5个。", "2023~"),
    ("力争到2025年产值达到5亿元。", "2025 T"),
    ("产量是2020年的3倍。", "2023~"),
    ("旅游收入恢复到2019年同期的85%。", "2023~"),
    ("2022年3月1日至5月31日，处置账号4560个。", "2022-03/2022-05"),
    ("今年，我们将新建污水处理厂6座。", "2023 T"),
    ("确保粮食产量稳定在80万吨。", "2023~ T"),
    ("到“十四五”末，数字经济占比将达到15%。", "–2025-12-31 T"),
    ("2022年计划投资300亿元，实际完成投资326亿元。", "2022 T; 2022"),
    ("覆盖率由35%提高到42%。", "?~; 2023~"),
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
