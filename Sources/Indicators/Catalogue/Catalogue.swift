/// The indicators that panels show, and the rules by which figures state them.
public struct Catalogue: Sendable {
  public let panels: [Panel]
  public let indicators: [Indicator]
  /// Wordings that show what each indicator's rule takes and leaves, by the indicator's id.
  public let wordings: [String: Wordings]
  /// What a file says that is not understood, such as an unknown key.
  public let warnings: [CatalogueIssue]
  private let matcher: Matcher

  /// A catalogue of the given panels and indicators; of several indicators with one id the first
  /// is found by it.
  public init(
    panels: [Panel], indicators: [Indicator], wordings: [String: Wordings] = [:],
    warnings: [CatalogueIssue] = []
  ) {
    self.panels = panels
    self.indicators = indicators
    self.wordings = wordings
    self.warnings = warnings
    matcher = Matcher(indicators)
  }

  /// Examples of reports' wordings for one indicator.
  public struct Wordings: Sendable, Hashable {
    /// Figures that state the indicator.
    public let examples: [Wording]
    /// Figures that come near and do not.
    public let counterexamples: [Wording]

    public init(examples: [Wording], counterexamples: [Wording]) {
      self.examples = examples
      self.counterexamples = counterexamples
    }
  }

  /// A figure as the extraction names it.
  public struct Wording: Sendable, Hashable {
    /// What the figure counts: 建成5G基站.
    public let label: String
    public let unit: String
    public let kind: MeasurementKind

    public init(label: String, unit: String, kind: MeasurementKind) {
      self.label = label
      self.unit = unit
      self.kind = kind
    }
  }

  /// The indicator with an id, or `nil`.
  public func indicator(_ id: String) -> Indicator? {
    indicators.first { $0.id == id }
  }

  /// The panel with an id, or `nil`.
  public func panel(_ id: String) -> Panel? {
    panels.first { $0.id == id }
  }

  /// The indicator that a figure states, or `nil`.
  ///
  /// A label that is one of an indicator's names comes before one that merely has the words of
  /// another; then the catalogue's order decides.
  ///
  /// - Parameters:
  ///   - label: what the figure counts, in the report's words.
  ///   - unit: the figure's bare unit.
  ///   - kind: what the figure says about it.
  /// - Complexity: O(length of the label).
  public func match(label: String, unit: String, kind: MeasurementKind) -> Indicator? {
    matcher.matches(label, unit: unit, kind: kind, in: indicators).first.map { indicators[$0] }
  }

  /// All indicators that a figure would state if there were no order among them; more than one
  /// shows rules that overlap.
  func allMatches(label: String, unit: String, kind: MeasurementKind) -> [Indicator] {
    matcher.matches(label, unit: unit, kind: kind, in: indicators).map { indicators[$0] }
  }

  /// This catalogue with a user's own: panels and indicators of the same id are replaced where
  /// they stand, new ones follow.
  public func merging(_ user: Catalogue) -> Catalogue {
    Catalogue(
      panels: Self.merged(panels, user.panels, id: \.id),
      indicators: Self.merged(indicators, user.indicators, id: \.id),
      wordings: wordings.merging(user.wordings) { $1 },
      warnings: warnings + user.warnings)
  }

  private static func merged<Entry>(
    _ base: [Entry], _ user: [Entry], id: (Entry) -> String
  ) -> [Entry] {
    var result = base
    for entry in user {
      if let index = result.firstIndex(where: { id($0) == id(entry) }) {
        result[index] = entry
      } else {
        result.append(entry)
      }
    }
    return result
  }
}
