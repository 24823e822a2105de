import Quantities

// Measures of a column's cell beside the others of its row.
extension Comparison.Row {
  /// The rank of a column's cell within the row, by the stated numbers: 1 is the best where the
  /// catalogue says what better means, else the largest; equal values share a rank. `nil` for a gap
  /// and for a cell that has no rank.
  public func rank(_ column: Int) -> Int? {
    guard let cell = cells[column], cell.isRanked else { return nil }
    let ahead = cells.count { other in
      guard let other, other.isRanked else { return false }
      return indicator.puts(other, before: cell)
    }
    return ahead + 1
  }

  /// The number of cells that are no gap.
  public var figureCount: Int { cells.count { $0 != nil } }

  /// The number of cells that have a rank.
  public var rankedCount: Int { cells.count { $0?.isRanked ?? false } }

  /// The way from a reference column to another; `nil` where one of them is a gap.
  public func distance(_ column: Int, from reference: Int) -> Distance? {
    guard let cell = cells[column], let other = cells[reference] else { return nil }
    guard column != reference else {
      return .known(
        difference: .zero, ratio: indicator.kind == .level && cell.comparable > .zero ? 1 : nil,
        .exact)
    }
    let apart: Set<Note> = [.spanDiffers, .partialScope]
    let isOneUnit =
      cell.notes.union(other.notes).isDisjoint(with: [.unitDiffers])
      || cell.measurement.unit == other.measurement.unit
    guard isOneUnit, cell.notes.isDisjoint(with: apart), other.notes.isDisjoint(with: apart) else {
      return .unlike
    }
    return Distance(to: cell, from: other, of: indicator)
  }

  /// The value as a part of the sum of the row, for display; only where a sum has a meaning: additive
  /// levels, every column filled, all of one time, unit and scope, and none of them a bound, which
  /// would leave the sum open.
  public func shareOfSum(_ column: Int) -> Double? {
    let apart: Set<Note> = [.periodDiffers, .unitDiffers, .cumulative, .partialScope]
    guard indicator.isAdditive, cells.count > 1, notes.isDisjoint(with: apart),
      let value = cells[column]?.comparable.approximation
    else { return nil }
    var sum = 0.0
    for cell in cells {
      guard let cell, !cell.comparable.isNegative, Qualifier.side(of: cell.measurement) == nil
      else { return nil }
      sum += cell.comparable.approximation
    }
    return sum > 0 ? value / sum : nil
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
