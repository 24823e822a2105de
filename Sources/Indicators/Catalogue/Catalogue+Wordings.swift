extension Catalogue {
  /// Examples of reports' wordings that show what an indicator's rule takes and leaves.
  public struct Wordings: Sendable, Hashable {
    /// Figures that state the indicator.
    public let examples: [Wording]
    /// Figures that come near and do not.
    public let counterexamples: [Wording]

    /// Wordings that state an indicator, and others that do not.
    public init(examples: [Wording], counterexamples: [Wording]) {
      self.examples = examples
      self.counterexamples = counterexamples
    }
  }

  /// A figure as the extraction names it.
  public struct Wording: Sendable, Hashable {
    /// What the figure counts: 建成5G基站.
    public let label: String
    /// The figure's bare unit.
    public let unit: String
    /// What the figure says of the label.
    public let kind: MeasurementKind

    /// A label with the unit and the kind of its figure.
    public init(label: String, unit: String, kind: MeasurementKind) {
      self.label = label
      self.unit = unit
      self.kind = kind
    }
  }
}
