import Quantities

extension Corpus {
  /// Marks the cells whose written unit is not that of most cells of the row; of several equally
  /// frequent, the indicator's own is the row's. Figures without a unit are left alone.
  func markingUnits(_ cells: [Cell?], of indicator: Indicator) -> [Cell?] {
    var counts: [String: Int] = [:]
    for case let cell? in cells {
      let unit = cell.measurement.unit
      let isConverted = UnitConversion.canConvert(from: unit, to: indicator.unit)
      if !unit.isEmpty { counts[isConverted ? indicator.unit : unit, default: 0] += 1 }
    }
    func weight(_ unit: String, _ count: Int) -> (Int, Int, String) {
      (count, unit == indicator.unit ? 1 : 0, unit)
    }
    guard counts.count > 1,
      let usual = counts.max(by: { weight($0.key, $0.value) < weight($1.key, $1.value) })?.key
    else { return cells }
    return cells.map { cell in
      guard var cell, !cell.measurement.unit.isEmpty, cell.measurement.unit != usual,
        !(usual == indicator.unit
          && UnitConversion.canConvert(from: cell.measurement.unit, to: usual))
      else { return cell }
      cell.notes.insert(.unitDiffers)
      return cell
    }
  }

  /// Marks the cells whose time is not that of most cells of the row; of several times equally
  /// frequent, the latest is the row's.
  func markingPeriods(_ cells: [Cell?]) -> [Cell?] {
    let times = cells.map { cell in cell.flatMap { time(of: $0.measurement, in: $0.figure.report) }
    }
    var counts: [RowTime: Int] = [:]
    for case let time? in times { counts[time, default: 0] += 1 }
    guard counts.count > 1,
      let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key
    else { return cells }
    return zip(cells, times).map { cell, time in
      guard var cell, let time, time != usual else { return cell }
      cell.notes.insert(.periodDiffers)
      return cell
    }
  }

  /// Of each column the best figure of one time: that which most columns have a figure of, of several
  /// the latest. A reference column sets the time, where it has a figure.
  func aligned(_ columns: [[Candidate]], to reference: Int?) -> [Cell?] {
    let times = columns.map { $0.map { time(of: $0.measurement, in: $0.id.report) } }
    var counts: [RowTime: Int] = [:]
    for column in times {
      for time in Set(column.compactMap(\.self)) { counts[time, default: 0] += 1 }
    }
    let own = reference.flatMap { Cell(choosing: columns[$0]) }
      .flatMap { time(of: $0.measurement, in: $0.figure.report) }
    let usual = own ?? counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    return zip(columns, times).map { column, times in
      Cell(choosing: zip(column, times).filter { $1 != nil && $1 == usual }.map(\.0))
    }
  }

  private func time(of figure: Measurement, in report: Int) -> RowTime? {
    let period = figure.period
    guard let last = period?.end?.year ?? reports[report].year ?? period?.year else {
      return nil
    }
    var first = period?.start?.year ?? last
    var isPart = false
    if figure.kind == .growth {
      isPart = period.map { $0.isWithinOneYear && $0 != .year(last) } ?? false
    } else if figure.kind != .level {
      first = last
    }
    return RowTime(last: last, first: first, isPart: isPart)
  }

  /// The time of a cell as far as it matters beside others: the years, and for growth whether it
  /// is of a part of the year.
  private struct RowTime: Hashable, Comparable {
    let last: Int
    let first: Int
    let isPart: Bool

    static func < (left: RowTime, right: RowTime) -> Bool {
      if left.last != right.last { return left.last < right.last }
      if left.first != right.first { return left.first < right.first }
      return left.isPart && !right.isPart
    }
  }
}
