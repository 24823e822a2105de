public import Quantities

/// A figure that a report implies but does not state.
public struct Derived: Sendable, Hashable {
  /// How it follows from stated figures, which stand in `inputs` in this order.
  public enum Formula: String, Sendable, Hashable, CaseIterable {
    /// A whole from a part and its share: 213亿元 ÷ 25.03%.
    case whole = "part-divided-by-share"
    /// A rate from a part and its whole: 96532 ÷ 98691.
    case rate = "part-divided-by-whole"
    /// The level of the year before from a level and its growth: 213亿元 ÷ (1 + 21.7%).
    case levelBefore = "level-divided-by-growth"
  }

  /// What is derived.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    case gdp
    case completionRate = "completion-rate"
    case inServiceRate = "in-service-rate"
    case verifiedRate = "verified-rate"
    case outputBefore = "digital-economy-output-before"
    case onlineTradeBefore = "online-trade-before"
    case tradeBefore = "trade-before"
    case revenueBefore = "budget-revenue-before"
  }

  public let subject: Subject
  public let formula: Formula
  public let place: PlaceName
  /// Rounded: rates to two decimals, levels to the digits of the shortest input, at least three.
  public let value: ExactDecimal
  /// 元, %.
  public let unit: String
  /// The time that the value is of; that of the inputs, or the year before.
  public let period: Period?
  /// The stated figures that it follows from.
  public let inputs: [FigureID]

  public init(
    subject: Subject, formula: Formula, place: PlaceName, value: ExactDecimal, unit: String,
    period: Period?, inputs: [FigureID]
  ) {
    self.subject = subject
    self.formula = formula
    self.place = place
    self.value = value
    self.unit = unit
    self.period = period
    self.inputs = inputs
  }
}
