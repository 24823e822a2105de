import Quantities

extension Cell {
  /// The best of several figures for the same place and indicator, the rest kept as `others`;
  /// `nil` where there is none.
  ///
  /// - Parameter rest: figures that cannot be chosen and are kept among the others.
  init?(choosing candidates: [Candidate], besides rest: [Candidate] = []) {
    guard var best = candidates.first else { return nil }
    for candidate in candidates.dropFirst() where candidate.isPreferred(to: best) {
      best = candidate
    }
    let others = candidates.filter { $0.id != best.id } + rest
    self.init(
      figure: best.id, measurement: best.measurement, comparable: best.comparable,
      others: others.map(\.id).sorted(), notes: Self.notes(on: best, others))
  }

  private static func notes(on chosen: Candidate, _ others: [Candidate]) -> Set<Note> {
    var notes: Set<Note> = []
    let figure = chosen.measurement
    if figure.qualifier != .exact || figure.upper != nil { notes.insert(.approximate) }
    if figure.isTarget { notes.insert(.targetNotResult) }
    // What counts from a start to no end (自6月21日上线以来) runs on. A span of years alone does not
    // tell: 五年来粮食产量稳定在760亿斤 is a year's harvest.
    let runsOn = figure.period.map { $0.start != nil && $0.end == nil } ?? false
    if figure.scope.contains(.cumulative) || (figure.kind == .level && runsOn) {
      notes.insert(.cumulative)
    }
    if figure.scope.contains(.partial) { notes.insert(.partialScope) }
    let isContradicted = others.contains {
      $0.period == chosen.period
        && ($0.comparable != chosen.comparable || $0.measurement.upper != figure.upper)
    }
    if isContradicted { notes.insert(.severalValues) }
    return notes
  }
}

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
    let times = cells.map { cell in cell.flatMap { time(of: $0) } }
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

  private func time(of cell: Cell) -> RowTime? {
    let period = cell.measurement.period
    guard let last = period?.end?.year ?? reports[cell.figure.report].year ?? period?.year else {
      return nil
    }
    var first = period?.start?.year ?? last
    var isPart = false
    if cell.measurement.kind == .growth {
      isPart = period.map { $0.isWithinOneYear && $0 != .year(last) } ?? false
    } else if cell.measurement.kind != .level {
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
