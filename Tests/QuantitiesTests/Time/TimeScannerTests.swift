import Testing

@testable import Quantities

@Suite struct TimeScannerTests {
  /// Periods of all expressions in a text, read in a report of 15 November 2018.
  static func periods(_ text: String, report: CalendarDay = CalendarDay(2018, 11, 15)) -> String {
    TimeScanner(Characters(text)).mentions().map { mention in
      let period = mention.period(
        report: ReportTime(day: report, isDayKnown: true), year: nil)
      return
        "\(period?.start.map(String.init(describing:)) ?? "")/\(period?.end.map(String.init(describing:)) ?? "")"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("2021年，", "2021-01-01/2021-12-31"),
    ("2019年至2023年", "2019-01-01/2023-12-31"),
    ("2019—2023年", "2019-01-01/2023-12-31"),
    ("二〇二六年一月二十七日", "2026-01-27/2026-01-27"),
    ("一九五四年", "1954-01-01/1954-12-31"),
    ("2017年10月1日9时", "2017-10-01/2017-10-01"),
    ("2016年11月", "2016-11-01/2016-11-30"),
    ("10月17日", "2018-10-17/2018-10-17"),
    ("1—9月", "2018-01-01/2018-09-30"),
    ("今年一季度", "2018-01-01/2018-03-31"),
    ("今年上半年", "2018-01-01/2018-06-30"),
    ("前三季度", "2018-01-01/2018-09-30"),
    ("三季度末", "/2018-09-30"),
    ("2017全年", "2017-01-01/2017-12-31"),
    ("2016年至今", "2016-01-01/"),
    ("15年以来", "2015-01-01/"),
    ("第一个五年计划期间", "1953-01-01/1957-12-31"),
    ("去年", "2017-01-01/2017-12-31"),
    ("截至去年底", "/2017-12-31"),
    ("2020年末", "/2020-12-31"),
    ("截至10月底", "/2018-10-31"),
    ("截至10月15日", "/2018-10-15"),
    ("截至目前", "/2018-11-15"),
    ("今年以来", "2018-01-01/"),
    ("2017年上线运行以来", "2017-01-01/"),
    ("自6月21日上线运行以来", "2018-06-21/"),
    ("近三年", "2016-01-01/2018-12-31"),
    ("五年来", "2014-01-01/2018-12-31"),
    ("“十三五”期间", "2016-01-01/2020-12-31"),
    ("“十四五”以来", "2021-01-01/"),
    ("“十四五”末", "/2025-12-31"),
    ("“六五”期间", "1981-01-01/1985-12-31"),
    ("2018年的夏天和秋天", "2018-06-01/2018-11-30"),
    ("2024年2月底", "/2024-02-29"),
    ("2026-02-09", "2026-02-09/2026-02-09"),
  ])
  func periods(text: String, expected: String) {
    #expect(Self.periods(text) == expected)
  }

  @Test(arguments: [
    ("过去五年", "2021-01-01/2025-12-31"), ("五年累计", "2021-01-01/2025-12-31"),
    ("这五年", "2021-01-01/2025-12-31"), ("去年", "2025-01-01/2025-12-31"),
  ])
  func reportsOfTheFirstMonthsLookBack(text: String, expected: String) {
    #expect(Self.periods(text, report: CalendarDay(2026, 1, 27)) == expected)
  }

  @Test(arguments: ["5家企业", "12月饼", "“十四五”规划", "近2000家", "年轻人", "1271个", "2.5月"])
  func noTime(text: String) {
    #expect(TimeScanner(Characters(text)).mentions().isEmpty)
  }
}
