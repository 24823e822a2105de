import Quantities

/// The time of a figure as far as it matters beside the others of a row: the year in which it ends,
/// and how long a time it counts together.
struct RowTime: Hashable, Comparable {
  let last: Int
  /// Years counted together; 1 also for a day, 0 for a part of a year, and `unknown` where a running
  /// total does not tell since when.
  let years: Int

  static let unknown = Int.max

  /// `nil` where neither the figure nor its report tells a time.
  init?(_ figure: Measurement, of indicator: Indicator, in report: Report) {
    let period = figure.period
    guard let last = period?.end?.year ?? report.year ?? period?.year else { return nil }
    self.last = last
    years = Self.years(figure, to: last, indicator, report)
  }

  private static func years(
    _ figure: Measurement, to last: Int, _ indicator: Indicator, _ report: Report
  ) -> Int {
    let isFlow = figure.kind == .level && indicator.counts == .flow
    // A share, a rank and a stock are of the end of any time.
    guard isFlow || figure.kind == .growth else { return 1 }
    let period = figure.period
    let first = period?.start?.year ?? last
    if first < last {
      // 五年来生产总值达到14.2万亿元 is the last year's; nobody adds up means (人均可支配收入).
      let isOfTheEnd = isFlow && (!indicator.isAdditive || report.tellsWhatIsReached(figure))
      return isOfTheEnd ? 1 : last - first + 1
    }
    // 今年以来 counts to the day of the report.
    if let period, period.start != nil, period.end == nil, report.year == last { return 0 }
    if let period, period.isWithinOneYear {
      if period != .year(last) { return 0 }
      if figure.isPeriodStated { return 1 }
    }
    return isFlow && figure.scope.contains(.cumulative) ? unknown : 1
  }

  static func < (left: RowTime, right: RowTime) -> Bool {
    (left.last, right.years) < (right.last, left.years)
  }

  /// The time of most columns: first how many years are counted together, of several equally
  /// frequent one; then when, of several the latest.
  ///
  /// - Parameter columns: the times of which each column has a figure.
  static func usual(_ columns: [Set<RowTime>]) -> RowTime? {
    func mostFrequent<Value: Hashable>(
      _ value: (RowTime) -> Value, _ order: (Value, Value) -> Bool, among: (RowTime) -> Bool
    ) -> Value? {
      var counts: [Value: Int] = [:]
      for column in columns {
        for value in Set(column.filter(among).map(value)) { counts[value, default: 0] += 1 }
      }
      return counts.max {
        $0.value == $1.value ? order($0.key, $1.key) : $0.value < $1.value
      }?.key
    }
    let years = mostFrequent(
      \.years, { $1 == 1 || ($0 != 1 && $0 > $1) }, among: { _ in true })
    return mostFrequent(\.self, <, among: { $0.years == years })
  }
}
