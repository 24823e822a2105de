import Quantities

/// Numbers that are a factor of 10, 100, … off their neighbours: a slip of the pen, or 万 for 亿.
enum MagnitudeCheck {
  /// The power of ten by which a value is off its neighbour, or `nil` where it is not.
  ///
  /// - Parameter spread: how far from the power itself the ratio may be, as a factor.
  static func power(of value: ExactDecimal, beside neighbour: ExactDecimal, spread: Double) -> Int?
  {
    guard value > .zero, neighbour > .zero else { return nil }
    var ratio = value.approximation / neighbour.approximation
    var power = 0
    while ratio > 3.17, power < 9 {
      ratio /= 10
      power += 1
    }
    while ratio < 1 / 3.17, power > -9 {
      ratio *= 10
      power -= 1
    }
    guard power != 0, ratio <= spread, ratio >= 1 / spread else { return nil }
    return power
  }

  /// Points of a series that are off both neighbours, or the last or first that is off the two next
  /// to it, where those agree with each other.
  static func findings(in trend: Trend, of corpus: Corpus) -> [Finding] {
    guard trend.indicator.kind == .level else { return [] }
    let points = trend.points
    return points.indices.compactMap { index in
      let near =
        index == 0
        ? Array(points.dropFirst().prefix(2))
        : index == points.count - 1
          ? Array(points.dropLast().suffix(2)) : [points[index - 1], points[index + 1]]
      guard near.count == 2, abs(near[0].year - points[index].year) <= 4,
        abs(near[1].year - points[index].year) <= 4,
        near.allSatisfy({ isAlike($0.cell, points[index].cell, corpus) }),
        isClose(near[0].cell.comparable, near[1].cell.comparable),
        let power = power(
          of: points[index].cell.comparable, beside: near[0].cell.comparable, spread: 1.6),
        power
          == self.power(
            of: points[index].cell.comparable, beside: near[1].cell.comparable, spread: 1.6)
      else { return nil }
      return finding(points[index].cell, beside: near[0].cell, power, trend, confidence: 80)
    }
  }

  /// The goal of one year against the result of the year before.
  static func findings(
    in goals: [Targets.Row], after trend: Trend, of corpus: Corpus
  ) -> [Finding] {
    guard trend.indicator.kind == .level else { return [] }
    return goals.compactMap { row in
      guard let target = row.target,
        let before = trend.points.first(where: { $0.year == row.year - 1 })?.cell,
        isAlike(target, before, corpus),
        let power = power(of: target.comparable, beside: before.comparable, spread: 1.4)
      else { return nil }
      return finding(target, beside: before, power, trend, confidence: 70)
    }
  }

  /// True for two stocks, or two counts of what is new: 2万家 and 新增2000家 are no neighbours.
  private static func isAlike(_ left: Cell, _ right: Cell, _ corpus: Corpus) -> Bool {
    let apart: Set<Note> = [.cumulative, .partialScope]
    return left.notes.intersection(apart) == right.notes.intersection(apart)
      && corpus.reports[left.figure.report].countsNewOnes(left.measurement)
        == corpus.reports[right.figure.report].countsNewOnes(right.measurement)
  }

  private static func isClose(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
    guard left > .zero, right > .zero else { return false }
    let ratio = left.approximation / right.approximation
    return ratio < 2 && ratio > 0.5
  }

  private static func finding(
    _ cell: Cell, beside neighbour: Cell, _ power: Int, _ trend: Trend, confidence: Int64
  ) -> Finding {
    Finding(
      kind: .magnitude, place: trend.place,
      arithmetic: .scale(
        value: cell.comparable, neighbour: neighbour.comparable, unit: trend.indicator.unit,
        power: power), confidence: ExactDecimal(confidence, exponent: -2),
      evidence: [cell.figure, neighbour.figure])
  }
}
