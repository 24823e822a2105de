public import Quantities

/// One indicator of one place over the years.
public struct Trend: Sendable {
  /// What is measured.
  public let indicator: Indicator
  /// The place that it is measured of.
  public let place: PlaceName
  /// One point a year that the reports give a result for, in the order of years; years without one
  /// are left out, never filled.
  public let points: [Point]
  /// Years for which two reports give figures that do not agree, in the order of years.
  public let revisions: [Revision]

  /// The result of one year.
  public struct Point: Sendable {
    /// The calendar year.
    public let year: Int
    /// The figure; its `others` are the other statements of the same year.
    public let cell: Cell
    /// The date of the report that states it.
    public let reportDate: CalendarDay?
    /// The way from the point before, if there is one.
    public let change: Change?
    /// The result of a year.
    public init(year: Int, cell: Cell, reportDate: CalendarDay?, change: Change?) {
      self.year = year
      self.cell = cell
      self.reportDate = reportDate
      self.change = change
    }
  }

  /// The way from one point to the next.
  public struct Change: Sendable, Hashable {
    /// The years between the two points: 1 for neighbours, more over a gap.
    public let years: Int
    /// The later value less the earlier one, in the indicator's unit; percentage points for rates.
    public let difference: ExactDecimal?
    /// The difference as a part of the earlier value, for display only; `nil` for rates and shares,
    /// whose change is counted in percentage points, and where the earlier value is not above zero.
    public let ratio: Double?
    /// The ratio in per cent, rounded to one decimal.
    public var percent: ExactDecimal? {
      ratio.flatMap { Int64(exactly: ($0 * 1000).rounded()) }.map { ExactDecimal($0, exponent: -1) }
    }
    /// How exact both are; `nil` where the two points are bounds that tell nothing of the way.
    public let qualifier: Qualifier?
    /// A way over a number of years.
    public init(years: Int, difference: ExactDecimal?, ratio: Double?, qualifier: Qualifier?) {
      self.years = years
      self.difference = difference
      self.ratio = ratio
      self.qualifier = qualifier
    }
  }

  /// Two figures for the same year from two reports.
  public struct Revision: Sendable {
    /// The calendar year.
    public let year: Int
    /// The figure of the older report.
    public let earlier: Cell
    /// The figure of the newer report.
    public let later: Cell
    /// Two figures of one year.
    public init(year: Int, earlier: Cell, later: Cell) {
      self.year = year
      self.earlier = earlier
      self.later = later
    }
  }

  /// A series in the order of years.
  public init(indicator: Indicator, place: PlaceName, points: [Point], revisions: [Revision]) {
    self.indicator = indicator
    self.place = place
    self.points = points
    self.revisions = revisions
  }
}
