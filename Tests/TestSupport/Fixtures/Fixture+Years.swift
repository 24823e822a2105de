public import Indicators
import Quantities
import ReportText

// Four reports of one place: a series with a gap and a revision, goals met and missed, and figures
// that contradict themselves.
extension Fixture {
  /// The corpus of these reports.
  public static let years = Corpus(
    reports: [luoyang2021, luoyang2022, luoyang2023, luoyang2025], catalogue: catalogue,
    gazetteer: gazetteer)

  private static func rate(
    _ text: String, _ tenths: Int64, _ year: Int, isTarget: Bool = false,
    qualifier: Qualifier = .exact
  ) -> ReportBuilder.Figure {
    .init(
      text, ExactDecimal(tenths, exponent: -1), "%", "数字经济增速", "digital-economy-growth",
      kind: .growth, qualifier: qualifier, period: .year(year), isStated: true, isTarget: isTarget)
  }

  private static func stations(_ text: String, _ count: Int64, _ year: Int) -> ReportBuilder.Figure
  {
    .init(
      text, ExactDecimal(count), "个", "5G基站", "5g-base-stations", period: .year(year),
      isStated: true)
  }

  private static let luoyang2021 = ReportBuilder(
    path: "luoyang-2021.txt",
    text: """
      洛阳市2021年政府工作报告
      2020年，数字经济增长8.2%，建成5G基站3200个。
      2021年，数字经济增长9%以上。
      """
  ).report(
    title: "洛阳市2021年政府工作报告", place: luoyang, date: CalendarDay(2021, 2, 20),
    figures: [
      rate("8.2%", 82, 2020), stations("3200个", 3200, 2020),
      rate("9%以上", 90, 2021, isTarget: true, qualifier: .more),
    ])

  private static let luoyang2022 = ReportBuilder(
    path: "luoyang-2022.txt",
    text: """
      洛阳市2022年政府工作报告
      2021年，数字经济增长10.4%，2020年核定为8.5%，建成5G基站6100个。
      2022年，数字经济增长10%左右。
      """
  ).report(
    title: "洛阳市2022年政府工作报告", place: luoyang, date: CalendarDay(2022, 2, 18),
    figures: [
      rate("10.4%", 104, 2021), rate("8.5%", 85, 2020), stations("6100个", 6100, 2021),
      rate("10%左右", 100, 2022, isTarget: true, qualifier: .approx),
    ])

  private static let luoyang2023 = ReportBuilder(
    path: "luoyang-2023.txt",
    text: """
      洛阳市2023年政府工作报告
      2022年，数字经济增长7.6%，建成5G基站87000个。森林覆盖率145.3%。
      2023年，数字经济增长8%。
      """
  ).report(
    title: "洛阳市2023年政府工作报告", place: luoyang, date: CalendarDay(2023, 2, 9),
    figures: [
      rate("7.6%", 76, 2022), stations("87000个", 87000, 2022),
      .init(
        "145.3%", ExactDecimal(1453, exponent: -1), "%", "森林覆盖率", "forest-coverage",
        kind: .share, period: .year(2022), isStated: true),
      rate("8%", 80, 2023, isTarget: true),
    ])

  private static let luoyang2025 = ReportBuilder(
    path: "luoyang-2025.txt",
    text: """
      洛阳市2025年政府工作报告
      2024年，数字经济增长9.1%，建成5G基站9900个。
      """
  ).report(
    title: "洛阳市2025年政府工作报告", place: luoyang, date: CalendarDay(2025, 2, 13),
    figures: [rate("9.1%", 91, 2024), stations("9900个", 9900, 2024)])
}
