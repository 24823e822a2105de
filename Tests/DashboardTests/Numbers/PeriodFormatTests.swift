import Quantities
import Testing

@testable import Dashboard

@Suite struct PeriodFormatTests {
  @Test(arguments: [
    (nil, "", ""), (Period.year(2021), "2021", "2021"),
    (.years(2016, 2020), "2016–2020", "2016–2020"),
    (.months(2018, 1, 10), "2018.1–10", "2018.1–10"),
    (.months(2018, 6, 6), "2018.6", "2018.6"),
    (.day(CalendarDay(2017, 10, 1)), "2017.10.1", "2017.10.1"),
    (Period(start: nil, end: CalendarDay(2018, 10, 15)), "至2018.10.15", "to 2018.10.15"),
    (Period(start: nil, end: CalendarDay(2022, 12, 31)), "至2022", "to 2022"),
    (Period(start: CalendarDay(2018, 6, 21), end: nil), "2018.6.21起", "from 2018.6.21"),
    (Period(start: CalendarDay(2021, 1, 1), end: nil), "2021起", "from 2021"),
    (
      Period(start: CalendarDay(2020, 3, 1), end: CalendarDay(2021, 2, 28)), "2020.3–2021.2",
      "2020.3–2021.2"
    ), (Period(start: nil, end: nil), "", ""),
  ])
  func short(period: Period?, zh: String, en: String) {
    #expect(PeriodFormat(language: .zh).short(period) == zh)
    #expect(PeriodFormat(language: .en).short(period) == en)
  }
}
