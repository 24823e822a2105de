public import Quantities

/// One indicator over all places that have reports.
public struct Ranking: Sendable {
  public let indicator: Indicator
  /// The period asked for, or `nil` for each place's latest.
  public let period: Period?
  public let isTarget: Bool
  /// Best first where the catalogue says what better means, else largest first.
  public let rows: [Row]
  /// Places that have reports and no such figure.
  public let missing: [PlaceName]

  public struct Row: Sendable {
    /// 1 for the first; equal values share a rank.
    public let rank: Int
    public let place: PlaceName
    public let cell: Cell
    public init(rank: Int, place: PlaceName, cell: Cell) {
      self.rank = rank
      self.place = place
      self.cell = cell
    }
  }

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
  public func ranking(
    of indicator: Indicator, period: Period? = nil, isTarget: Bool = false
  ) -> Ranking {
    Ranking(indicator: indicator, period: period, isTarget: isTarget, rows: [], missing: [])
  }
}
