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

  /// Marks the cells whose time is not that of most cells of the row, and those that count another
  /// number of years together.
  func markingPeriods(_ cells: [Cell?], of indicator: Indicator) -> [Cell?] {
    let times = cells.map { cell in
      cell.flatMap { RowTime($0.measurement, of: indicator, in: reports[$0.figure.report]) }
    }
    guard let usual = RowTime.usual(times.map { Set([$0].compactMap(\.self)) }) else {
      return cells
    }
    return zip(cells, times).map { cell, time in
      guard var cell, let time, time != usual else { return cell }
      cell.notes.insert(.periodDiffers)
      if time.years != usual.years { cell.notes.insert(.spanDiffers) }
      return cell
    }
  }

  /// Of each column the best figure of one time: that which most columns have a figure of, of several
  /// the latest. A reference column sets the time, where it has a figure.
  func aligned(_ columns: [[Candidate]], to reference: Int?) -> [Cell?] {
    let times = columns.map { Set($0.compactMap(\.time)) }
    let own = reference.flatMap { column in
      Cell(choosing: columns[column]).flatMap { cell in
        columns[column].first { $0.id == cell.figure }?.time
      }
    }
    guard let usual = own ?? RowTime.usual(times) else { return columns.map { _ in nil } }
    return columns.map { column in Cell(choosing: column.filter { $0.time == usual }) }
  }
}
