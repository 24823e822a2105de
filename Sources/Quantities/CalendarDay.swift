/// A day of the Gregorian calendar, as reports date things.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  public init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The last day of a month, leap years counted.
  public static func lastDay(of year: Int, _ month: Int) -> CalendarDay {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 && isLeap ? 29 : lengths[Swift.min(Swift.max(month, 1), 12) - 1]
    return CalendarDay(year, month, length)
  }

  /// The same day a year earlier; 29 February becomes the 28th.
  public var yearBefore: CalendarDay {
    Swift.min(CalendarDay(year - 1, month, day), .lastDay(of: year - 1, month))
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// ISO 8601: `2018-10-15`.
  public var description: String {
    "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
