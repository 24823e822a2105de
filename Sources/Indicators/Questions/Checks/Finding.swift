public import Quantities

/// A place in the reports where figures contradict themselves.
public struct Finding: Sendable, Hashable {
  /// What is wrong; the raw value is the code that exports write.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A part is larger than its whole: more in service than built.
    case partExceedsWhole = "part-exceeds-whole"
    /// A share below 0 or above 100%.
    case shareOutOfRange = "share-out-of-range"
    /// The same thing twice, with different values.
    case conflictingValues = "conflicting-values"
    /// A share that its numerator and denominator do not give.
    case shareDisagrees = "share-disagrees"
    /// A growth that its two levels do not give.
    case growthDisagrees = "growth-disagrees"
    /// A factor of 10, 100, … off its neighbours: probably a slip of the pen.
    case magnitude
  }

  /// What is wrong.
  public let kind: Kind
  /// The place that the figures are about.
  public let place: PlaceName?
  /// The calculation that shows it, in numbers; the words stand in the dashboard.
  public let arithmetic: Arithmetic
  /// How sure it is, from 0 to 1.
  public let confidence: ExactDecimal
  /// The figures, in the order in which the arithmetic names them.
  public let evidence: [FigureID]

  /// A finding with its evidence.
  public init(
    kind: Kind, place: PlaceName?, arithmetic: Arithmetic, confidence: ExactDecimal,
    evidence: [FigureID]
  ) {
    self.kind = kind
    self.place = place
    self.arithmetic = arithmetic
    self.confidence = confidence
    self.evidence = evidence
  }

  /// The calculation behind a finding. Numbers are in the unit given, multipliers applied.
  public enum Arithmetic: Sendable, Hashable {
    /// `part` is more than `whole`.
    case exceeds(part: ExactDecimal, whole: ExactDecimal, unit: String)
    /// The share is outside 0 to 100.
    case outOfRange(ExactDecimal)
    /// Two values of one thing; `reports` is 2 where they stand in two reports.
    case differ(ExactDecimal, ExactDecimal, unit: String, reports: Int)
    /// `part ÷ whole` gives `computed` per cent (two decimals), where `stated` is written.
    case quotient(
      part: ExactDecimal, whole: ExactDecimal, unit: String, computed: ExactDecimal,
      stated: ExactDecimal)
    /// From `before` to `after` is `computed` per cent (two decimals) over `years` years, a mean per
    /// year where there are several; `stated` is written.
    case growth(
      before: ExactDecimal, after: ExactDecimal, unit: String, years: Int, computed: ExactDecimal,
      stated: ExactDecimal)
    /// From `before` to `after` is `computed`, where an increase of `stated` is written.
    case increase(
      before: ExactDecimal, after: ExactDecimal, unit: String, computed: ExactDecimal,
      stated: ExactDecimal)
    /// `value` is about 10 to the power of `power` times the neighbour.
    case scale(value: ExactDecimal, neighbour: ExactDecimal, unit: String, power: Int)
  }
}
