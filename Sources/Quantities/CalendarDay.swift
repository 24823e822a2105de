/// A day of the Gregorian calendar, as reports date things.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A year of the common era.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// A day by its numbers.
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

  /// A day as a text names it: one that the month does not have (2月30日) is the month's last.
  public static func named(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    Swift.min(CalendarDay(year, month, day), .lastDay(of: year, month))
  }

  /// The same day a year earlier; 29 February becomes the 28th.
  public var yearBefore: CalendarDay { .named(year - 1, month, day) }

  /// Days in the order of the calendar.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// ISO 8601: `2018-10-15`; the year has four digits.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { digits in
      for (index, divisor) in [1000, 100, 10, 1].enumerated() {
        digits[index] = Self.digit(year / divisor)
      }
      (digits[4], digits[7]) = (0x2D, 0x2D)
      (digits[5], digits[6]) = (Self.digit(month / 10), Self.digit(month))
      (digits[8], digits[9]) = (Self.digit(day / 10), Self.digit(day))
      return 10
    }
  }

  /// The last digit of a number, in ASCII.
  private static func digit(_ number: Int) -> UInt8 { 0x30 + UInt8(number.magnitude % 10) }
}
