import Quantities
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2021", Period.year(2021)), ("2021-06", .months(2021, 6, 6)),
    ("2021-06-30", .day(CalendarDay(2021, 6, 30))), ("2021-01-01/2021-06-30", .months(2021, 1, 6)),
    ("2016/2020", .years(2016, 2020)), ("2024-02-29", .day(CalendarDay(2024, 2, 29))),
  ])
  func readsPeriods(text: String, period: Period) {
    #expect(Period(argument: text) == period)
  }

  @Test(arguments: [
    "", "21年", "2021-13", "2021-00", "2021-02-30", "2023-02-29", "2021-6-1-1", "2021/2022/2023",
    "/2021", "2021/", "2022/2020", "2021-06/2021-05", "0", "10000", "2021-06-", "上半年",
  ])
  func refusesAnythingElse(text: String) {
    #expect(Period(argument: text) == nil)
  }

  @Test(arguments: [
    (Period.year(2021), "2021"), (.years(2016, 2020), "2016–2020"),
    (.months(2018, 1, 10), "2018-01/2018-10"),
    (.months(2023, 2, 2), "2023-02"), (.day(CalendarDay(2018, 10, 15)), "2018-10-15"),
    (Period(start: nil, end: CalendarDay(2018, 10, 15)), "–2018-10-15"),
    (Period(start: CalendarDay(2018, 6, 21), end: nil), "2018-06-21–"),
    (
      Period(start: CalendarDay(2018, 6, 21), end: CalendarDay(2018, 10, 15)),
      "2018-06-21/2018-10-15"
    ),
    (Period(start: nil, end: nil), ""),
  ])
  func describesItselfShortly(period: Period, text: String) {
    #expect(period.description == text)
  }

  @Test(arguments: [
    (Period.year(2021), 2021, true), (.years(2016, 2020), 2020, false),
    (Period(start: CalendarDay(2018, 6, 21), end: nil), 2018, false),
    (Period(start: nil, end: CalendarDay(2018, 10, 15)), 2018, false),
  ])
  func isFiledByItsEnd(period: Period, year: Int, isWithinOneYear: Bool) {
    #expect(period.year == year)
    #expect(period.isWithinOneYear == isWithinOneYear)
  }

  @Test(arguments: [
    (Period.year(2021), CalendarDay(2021, 1, 1), true),
    (.year(2021), CalendarDay(2021, 12, 31), true),
    (.year(2021), CalendarDay(2022, 1, 1), false), (.year(2021), CalendarDay(2020, 12, 31), false),
    (Period(start: nil, end: CalendarDay(2018, 10, 15)), CalendarDay(1954, 1, 1), true),
    (Period(start: CalendarDay(2018, 6, 21), end: nil), CalendarDay(2018, 6, 20), false),
  ])
  func containsTheDaysBetweenItsEnds(period: Period, day: CalendarDay, isContained: Bool) {
    #expect(period.contains(day) == isContained)
  }

  @Test(arguments: [
    (2024, 2, 29), (2023, 2, 28), (2000, 2, 29), (1900, 2, 28), (2023, 4, 30), (2023, 12, 31),
  ])
  func lastDaysCountLeapYears(year: Int, month: Int, day: Int) {
    #expect(CalendarDay.lastDay(of: year, month) == CalendarDay(year, month, day))
  }

  @Test(arguments: [
    (2022, 2, 30, "2022-02-28"), (2024, 2, 31, "2024-02-29"), (2022, 4, 31, "2022-04-30"),
    (2022, 4, 30, "2022-04-30"),
  ])
  func aDayThatTheMonthDoesNotHaveIsItsLast(year: Int, month: Int, day: Int, text: String) {
    #expect(CalendarDay.named(year, month, day).description == text)
  }

  @Test func daysAreOrderedAndWritten() {
    #expect(CalendarDay(2018, 9, 30) < CalendarDay(2018, 10, 1))
    #expect(CalendarDay(2017, 12, 31) < CalendarDay(2018, 1, 1))
    #expect(CalendarDay(954, 3, 7).description == "0954-03-07")
  }
}
