/// The indicators that panels show, and the rules by which figures state them.
public struct Catalogue: Sendable {
  public let panels: [Panel]
  public let indicators: [Indicator]

  public init(panels: [Panel], indicators: [Indicator]) {
    self.panels = panels
    self.indicators = indicators
  }

  /// The indicator with an id, or `nil`.
  public func indicator(_ id: String) -> Indicator? {
    indicators.first { $0.id == id }
  }

  /// The indicator that a figure states, or `nil`.
  ///
  /// - Parameters:
  ///   - label: what the figure counts, in the report's words.
  ///   - unit: the figure's bare unit.
  ///   - kind: what the figure says about it.
  public func match(label: String, unit: String, kind: MeasurementKind) -> Indicator? { nil }
}
