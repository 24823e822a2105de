public import Quantities

/// A figure that a report implies but does not state.
public struct Derived: Sendable, Hashable {
  /// What is derived, and how it follows from stated figures, which stand in `inputs` in its order.
  public let derivation: Derivation
  /// The place that it is about.
  public let place: PlaceName
  /// Rounded: rates to two decimals, levels to the digits of the shortest input, at least three.
  public let value: ExactDecimal
  /// That of the level, or %.
  public let unit: String
  /// The time that the value is of; that of the inputs, or the year before.
  public let period: Period?
  /// The stated figures that it follows from.
  public let inputs: [FigureID]

  /// A derived figure with its inputs.
  public init(
    derivation: Derivation, place: PlaceName, value: ExactDecimal, unit: String, period: Period?,
    inputs: [FigureID]
  ) {
    self.derivation = derivation
    self.place = place
    self.value = value
    self.unit = unit
    self.period = period
    self.inputs = inputs
  }
}
