/// A span of days that a figure speaks of; either end may be open.
///
/// `2021年` is 2021-01-01 to 2021-12-31; `截至10月15日` in a report of 2018 has no start and ends
/// on 2018-10-15; `自6月21日上线以来` has a start and no end.
public struct Period: Hashable, Sendable {
  /// The first day, or `nil` where none is given.
  public let start: CalendarDay?
  /// The last day, or `nil` where none is given.
  public let end: CalendarDay?

  /// A period between two days; `nil` leaves an end open.
  public init(start: CalendarDay?, end: CalendarDay?) {
    self.start = start
    self.end = end
  }

  /// The whole calendar year.
  public static func year(_ year: Int) -> Period {
    Period(start: CalendarDay(year, 1, 1), end: CalendarDay(year, 12, 31))
  }

  /// The calendar years from one to another, both whole.
  public static func years(_ first: Int, _ last: Int) -> Period {
    Period(start: CalendarDay(first, 1, 1), end: CalendarDay(last, 12, 31))
  }

  /// The months from one to another of the same year.
  public static func months(_ year: Int, _ first: Int, _ last: Int) -> Period {
    Period(start: CalendarDay(year, first, 1), end: CalendarDay.lastDay(of: year, last))
  }

  /// A single day.
  public static func day(_ day: CalendarDay) -> Period { Period(start: day, end: day) }

  /// The year by which a period is filed: that of its end, else of its start.
  public var year: Int? { end?.year ?? start?.year }

  /// True where both ends are given and they lie in one calendar year.
  public var isWithinOneYear: Bool {
    guard let start, let end else { return false }
    return start.year == end.year
  }

  /// True for a day between the two ends, where an open end holds any day.
  public func contains(_ day: CalendarDay) -> Bool {
    if let start, day < start { return false }
    if let end, day > end { return false }
    return true
  }
}

extension Period {
  /// Reads `2021`, `2021-06`, `2021-06-30` and `2021-01-01/2021-06-30`; `nil` for anything else
  /// and for a period that ends before it begins.
  public init?(argument: String) {
    let ends = argument.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = ends.first.flatMap({ Period.span($0) }) else { return nil }
    switch ends.count {
    case 1:
      self = first
    case 2:
      guard let last = Period.span(ends[1]), let start = first.start, let end = last.end,
        start <= end
      else { return nil }
      self.init(start: start, end: end)
    default:
      return nil
    }
  }

  private static func span(_ text: Substring) -> Period? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], (1...9999).contains(year) else {
      return nil
    }
    guard parts.count > 1 else { return .year(year) }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    guard parts.count > 2 else { return .months(year, month, month) }
    guard let day = parts[2], day >= 1, CalendarDay(year, month, day) <= .lastDay(of: year, month)
    else { return nil }
    return .day(CalendarDay(year, month, day))
  }
}

extension Period: CustomStringConvertible {
  /// Short ISO form: `2021`, `2021-06`, `2018-01/2018-10`, `–2018-10-15`, `2018-06-21–`.
  public var description: String {
    guard let start else { return end.map { "–\($0)" } ?? "" }
    guard let end else { return "\(start)–" }
    if start == end { return "\(start)" }
    let wholeMonths = start.day == 1 && end == .lastDay(of: end.year, end.month)
    guard wholeMonths else { return "\(start)/\(end)" }
    if start.month == 1 && end.month == 12 {
      return start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)"
    }
    let first = "\(start)".dropLast(3)
    let last = "\(end)".dropLast(3)
    return first == last ? String(first) : "\(first)/\(last)"
  }
}
