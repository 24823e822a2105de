public import Quantities

/// One figure of a report: how much of what, where and when, with its evidence.
public struct Measurement: Sendable, Hashable {
  /// The byte range of the quantity in the source, qualifier and unit included.
  public var span: Range<Int>
  /// What stands at `span`: `5000多条`.
  public var text: String
  /// The number with its multiplier applied; a decline is negative.
  public var value: ExactDecimal
  /// The upper end of a range (3至5家 → 5).
  public var upper: ExactDecimal?
  /// The bare unit as written, without 万 or 亿; empty where none is written.
  public var unit: String
  public var qualifier: Qualifier
  public var kind: MeasurementKind
  /// True for a goal or a plan.
  public var isTarget: Bool
  /// What is measured, in the report's words, at most 40 characters.
  public var label: String
  /// The id of the catalogue's indicator that this figure states, if any.
  public var indicatorID: String?
  /// The place it is about, or `nil` where the report does not tell.
  public var place: PlaceName?
  /// When, or `nil` where the report gives no time.
  public var period: Period?
  /// True where the figure's own sentence or the heading over it gives the period.
  public var isPeriodStated: Bool
  /// Words of time or scope that limit a comparison: a running total since a start, a part only.
  public var scope: Scope
  /// The sentence, as an index into the report's `sentences`.
  public var sentence: Int

  /// Limits of a figure that a comparison must tell.
  public struct Scope: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Counted up since a start (累计, 五年来), not in one year.
    public static let cumulative = Scope(rawValue: 1)
    /// A part of the whole that the indicator names (其中, 规上).
    public static let partial = Scope(rawValue: 2)
  }

  public init(
    span: Range<Int>, text: String, value: ExactDecimal, upper: ExactDecimal? = nil, unit: String,
    qualifier: Qualifier = .exact, kind: MeasurementKind = .level, isTarget: Bool = false,
    label: String, indicatorID: String? = nil, place: PlaceName? = nil, period: Period? = nil,
    isPeriodStated: Bool = false, scope: Scope = [], sentence: Int = 0
  ) {
    self.span = span
    self.text = text
    self.value = value
    self.upper = upper
    self.unit = unit
    self.qualifier = qualifier
    self.kind = kind
    self.isTarget = isTarget
    self.label = label
    self.indicatorID = indicatorID
    self.place = place
    self.period = period
    self.isPeriodStated = isPeriodStated
    self.scope = scope
    self.sentence = sentence
  }
}

extension Measurement {
  /// The qualifier as it stands to the signed value: a decline of more than 3% (value −3) is `less`,
  /// for it lies below −3.
  public var valueQualifier: Qualifier {
    guard value.isNegative else { return qualifier }
    return switch qualifier {
    case .more: .less
    case .less: .more
    case .exact, .approx: qualifier
    }
  }
}
