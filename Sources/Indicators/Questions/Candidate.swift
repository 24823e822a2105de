import Quantities

/// A figure that may stand for one place and one indicator, with what the choice among several
/// goes by.
struct Candidate {
  let id: FigureID
  let measurement: Measurement
  let indicator: Indicator
  /// The value in the indicator's unit.
  let comparable: ExactDecimal
  /// The figure's period, or the report's date where it gives none.
  let period: Period?
  let time: RowTime?
  /// True for what is counted up since a start before the year in which it ends, or since a start that
  /// is not told; what counts since a start within that year (今年以来) is of a part of the year.
  let isCountedUp: Bool
  /// The report's place in the order of reading: the place's own reports, newest first.
  let order: Int

  init?(
    id: FigureID, measurement: Measurement, indicator: Indicator, report: Report, order: Int
  ) {
    guard
      let comparable = indicator.comparable(measurement.value, unit: measurement.unit)
    else { return nil }
    self.id = id
    self.measurement = measurement
    self.indicator = indicator
    self.comparable = comparable
    time = RowTime(measurement, of: indicator, in: report)
    let date = report.date
    isCountedUp = Self.isCountedUp(measurement, on: date)
    // A figure that counts since a start and names no end speaks of the day of the report.
    self.period =
      measurement.period.map { Period(start: $0.start, end: $0.end ?? date ?? $0.start) }
      ?? date.map { Period(start: nil, end: $0) }
    self.order = order
  }

  private static func isCountedUp(_ figure: Measurement, on date: CalendarDay?) -> Bool {
    // What counts from a start to no end (自6月21日上线以来) runs on to the day of the report. A span of
    // years alone does not tell: 五年来粮食产量稳定在760亿斤 is a year's harvest.
    if let period = figure.period, let start = period.start, period.end == nil {
      let isWithinTheYear = date.map { $0.year == start.year } ?? false
      return !isWithinTheYear && (figure.kind == .level || figure.scope.contains(.cumulative))
    }
    // 全年累计新增 is of the one year that it names.
    let isOfOneYear = figure.isPeriodStated && (figure.period?.isWithinOneYear ?? false)
    return figure.scope.contains(.cumulative) && !isOfOneYear
  }

  /// The values that the figure may stand for, in the indicator's unit.
  var range: ValueRange { ValueRange(measurement, in: indicator) }

  /// True where the figure spans more than one calendar year.
  var isLong: Bool {
    guard let period, let start = period.start, let end = period.end else { return false }
    return start.year != end.year
  }

  /// True where the figure is of the period asked for.
  ///
  /// It must end in it. A rate of growth, and a count over several years, must begin in it too:
  /// the growth or the jobs of five years are not those of the last one.
  func isWithin(_ asked: Period) -> Bool {
    guard let end = period?.end, asked.contains(end) else { return false }
    if measurement.kind == .growth {
      guard let start = period?.start else { return false }
      return asked.contains(start)
    }
    guard let time, time.years > 1, let start = period?.start else { return true }
    return asked.contains(start)
  }

  /// True for what years with an end bring together, and for a goal that they are given; a count that
  /// runs on is of today.
  private var isOfYears: Bool {
    guard measurement.period?.end != nil, isLong else { return false }
    return measurement.isTarget || time.map { $0.years > 1 } ?? false
  }

  /// What one more of the last digit that is written is worth, in the indicator's unit.
  private var lastDigit: ExactDecimal? {
    indicator.comparable(ValueRange.step(of: measurement), unit: measurement.unit)
  }

  /// The order of preference: one year before years that hold it, the latest period, one year before a
  /// longer span, stated before inferred, exact before rounded, of one report's two wordings of one value
  /// the more precise (30146亿元 before 迈上3万亿元台阶), then the first in reading order.
  func isPreferred(to other: Candidate) -> Bool {
    if isOfYears != other.isOfYears {
      let (one, years) = isOfYears ? (other, self) : (self, other)
      if let end = one.period?.end, years.period?.contains(end) ?? false { return !isOfYears }
    }
    if period?.end != other.period?.end {
      guard let end = period?.end else { return false }
      guard let otherEnd = other.period?.end else { return true }
      return end > otherEnd
    }
    if isLong != other.isLong { return !isLong }
    if measurement.isPeriodStated != other.measurement.isPeriodStated {
      return measurement.isPeriodStated
    }
    // 增长7%以上、力争达到8%: of a report's goals the first is the goal, the next what is hoped for.
    if measurement.isTarget, other.measurement.isTarget, order == other.order {
      return id.measurement < other.id.measurement
    }
    let isExact = measurement.qualifier == .exact
    if isExact != (other.measurement.qualifier == .exact) { return isExact }
    if order == other.order, range.overlaps(other.range), let lastDigit,
      let otherLastDigit = other.lastDigit, lastDigit != otherLastDigit
    {
      return lastDigit < otherLastDigit
    }
    return (order, id.measurement) < (other.order, other.id.measurement)
  }
}
