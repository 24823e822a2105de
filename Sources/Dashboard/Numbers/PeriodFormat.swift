import Quantities

/// Writes periods for the screen.
struct PeriodFormat: Hashable, Sendable {
  let language: Language

  /// The short form for a column: `2021`, `2018.1–10`, `至2018.10.15`; empty for none.
  func short(_ period: Period?) -> String {
    guard let period else { return "" }
    switch (period.start, period.end) {
    case (nil, nil):
      return ""
    case (nil, .some(let end)):
      return (language == .zh ? "至" : "to ") + day(end)
    case (.some(let start), nil):
      return language == .zh ? first(start) + "起" : "from " + first(start)
    case (.some(let start), .some(let end)):
      return span(start, end)
    }
  }

  private func span(_ start: CalendarDay, _ end: CalendarDay) -> String {
    if start == end { return day(start) }
    let isWhole = start.day == 1 && end == .lastDay(of: end.year, end.month)
    guard isWhole else { return first(start) + "–" + day(end) }
    if start.month == 1, end.month == 12 {
      return start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)"
    }
    let first = "\(start.year).\(start.month)"
    guard start.year == end.year else { return "\(first)–\(end.year).\(end.month)" }
    return start.month == end.month ? first : "\(first)–\(end.month)"
  }

  /// A first day; that of a year or month is written as that year or month.
  private func first(_ day: CalendarDay) -> String {
    guard day.day == 1 else { return "\(day.year).\(day.month).\(day.day)" }
    return day.month == 1 ? "\(day.year)" : "\(day.year).\(day.month)"
  }

  /// A last day; the last day of a year or month is written as that year or month.
  private func day(_ day: CalendarDay) -> String {
    guard day == .lastDay(of: day.year, day.month) else {
      return "\(day.year).\(day.month).\(day.day)"
    }
    return day.month == 12 ? "\(day.year)" : "\(day.year).\(day.month)"
  }
}
