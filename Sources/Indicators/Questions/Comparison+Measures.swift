public import Quantities

// Measures of a column's cell beside the others of its row.
extension Comparison.Row {
  /// The rank of a column's cell within the row: 1 is the best where the catalogue says what better
  /// means, else the largest; equal values share a rank. `nil` for a gap.
  public func rank(_ column: Int) -> Int? {
    guard let value = cells[column]?.comparable else { return nil }
    let ahead = cells.count { cell in
      guard let other = cell?.comparable else { return false }
      return indicator.better == .lower ? other < value : other > value
    }
    return ahead + 1
  }

  /// The value less that of a reference column, in the indicator's unit (percentage points for rates
  /// and shares); `nil` for gaps and for cells counted in different units.
  public func difference(_ column: Int, to reference: Int) -> ExactDecimal? {
    guard let (value, other) = pair(column, reference) else { return nil }
    return value.adding(-other)
  }

  /// How many times the value of a reference column, for display; of levels above zero only.
  public func ratio(_ column: Int, to reference: Int) -> Double? {
    guard indicator.kind == .level, let (value, other) = pair(column, reference),
      other > .zero, !value.isNegative
    else { return nil }
    return value.approximation / other.approximation
  }

  /// The value as a part of the sum of the row, for display; only where a sum has a meaning: additive
  /// levels, every column filled, all of one time, unit and scope.
  public func shareOfSum(_ column: Int) -> Double? {
    let apart: Set<Note> = [.periodDiffers, .unitDiffers, .cumulative, .partialScope]
    guard indicator.isAdditive, cells.count > 1, notes.isDisjoint(with: apart),
      let value = cells[column]?.comparable.approximation
    else { return nil }
    var sum = 0.0
    for cell in cells {
      guard let cell, !cell.comparable.isNegative else { return nil }
      sum += cell.comparable.approximation
    }
    return sum > 0 ? value / sum : nil
  }

  private func pair(_ column: Int, _ reference: Int) -> (ExactDecimal, ExactDecimal)? {
    guard let cell = cells[column], let other = cells[reference],
      cell.notes.contains(.unitDiffers) == other.notes.contains(.unitDiffers),
      cell.notes.isDisjoint(with: [.unitDiffers])
        || cell.measurement.unit == other.measurement.unit
    else { return nil }
    return (cell.comparable, other.comparable)
  }
}

extension Indicator {
  /// True where the values of several places may be added: a level that is no mean (人均, 每万人,
  /// 平均) and no quotient (微克/立方米).
  public var isAdditive: Bool {
    kind == .level && !unit.contains("/")
      && !["人均", "每", "平均", "户均"].contains { zh.contains($0) }
  }
}
