public import Quantities

/// One indicator over all places that have reports.
public struct Ranking: Sendable {
  /// What is ranked.
  public let indicator: Indicator
  /// The period asked for, or `nil` for each place's latest.
  public let period: Period?
  /// True for a ranking of goals.
  public let isTarget: Bool
  /// Best first where the catalogue says what better means, else largest first; then, in the same
  /// order, the figures that have no rank.
  public let rows: [Row]
  /// Places that have reports and no such figure.
  public let missing: [PlaceName]

  /// One place.
  public struct Row: Sendable {
    /// 1 for the first; equal values share a rank. `nil` for a figure over another length of time
    /// than most, in another unit or of a part only.
    public let rank: Int?
    /// The place.
    public let place: PlaceName
    /// Its figure.
    public let cell: Cell
    /// A place with its rank and figure.
    public init(rank: Int?, place: PlaceName, cell: Cell) {
      self.rank = rank
      self.place = place
      self.cell = cell
    }
  }

  /// A ranking whose rows are in order.
  public init(
    indicator: Indicator, period: Period?, isTarget: Bool, rows: [Row], missing: [PlaceName]
  ) {
    self.indicator = indicator
    self.period = period
    self.isTarget = isTarget
    self.rows = rows
    self.missing = missing
  }
}

extension Corpus {
  /// The ranking of an indicator over all places that have reports.
  ///
  /// - Parameters:
  ///   - period: the figures must end in it, and rates of growth begin in it too; `nil` for each
  ///     place's latest.
  ///   - isTarget: goals instead of results.
  /// - Complexity: O(number of figures).
  public func ranking(
    of indicator: Indicator, period: Period? = nil, isTarget: Bool = false
  ) -> Ranking {
    let places = subjects.map(\.place)
    let candidates = candidates(
      for: [indicator], in: Columns(places, in: self), count: places.count, period: period,
      isTarget: isTarget)
    var cells = markingUnits(
      markingPeriods(candidates.map { Cell(choosing: $0[0]) }, of: indicator), of: indicator)
    if isTarget {
      // All rows are goals: none of them differs from its neighbours by that.
      for index in cells.indices { cells[index]?.notes.remove(.targetNotResult) }
    }
    var rows: [(place: PlaceName, cell: Cell)] = []
    var missing: [PlaceName] = []
    for (place, cell) in zip(places, cells) {
      if let cell { rows.append((place, cell)) } else { missing.append(place) }
    }
    return Ranking(
      indicator: indicator, period: period, isTarget: isTarget,
      rows: Self.ranked(rows, of: indicator), missing: missing)
  }

  /// Best or largest first, what has no rank at the end; equal values share a rank and stay in the
  /// order of places.
  private static func ranked(
    _ rows: [(place: PlaceName, cell: Cell)], of indicator: Indicator
  ) -> [Ranking.Row] {
    let sorted = rows.sorted { indicator.puts($0.cell, before: $1.cell) }
    var result: [Ranking.Row] = []
    for (index, (place, cell)) in sorted.enumerated() {
      let isTie = result.last?.cell.comparable == cell.comparable
      let rank = isTie ? result[index - 1].rank : index + 1
      result.append(Ranking.Row(rank: cell.isRanked ? rank : nil, place: place, cell: cell))
    }
    return result
  }
}
