/// The indicators that panels show, and the rules by which figures state them.
public struct Catalogue: Sendable {
  /// The groups of indicators, in the order in which they are shown.
  public let panels: [Panel]
  /// The indicators, in the order in which they are shown.
  public let indicators: [Indicator]
  /// What reports imply by two of the indicators.
  public let derivations: [Derivation]
  /// What a file says that is not understood, such as an unknown key.
  public let warnings: [FileIssue]
  private let matcher: Matcher

  /// A catalogue of the given panels, indicators and derivations; of several with one id it has the
  /// first.
  public init(
    panels: [Panel], indicators: [Indicator], derivations: [Derivation] = [],
    warnings: [FileIssue] = []
  ) {
    self.panels = Self.unrepeated(panels, id: \.id)
    self.indicators = Self.unrepeated(indicators, id: \.id)
    self.derivations = Self.unrepeated(derivations, id: \.id)
    self.warnings = warnings
    matcher = Matcher(self.indicators)
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
    match(label: label.utf16, unit: unit, kind: kind)
  }

  /// The same for a label as UTF-16 units, as a reader has it at hand.
  public func match(
    label: some Sequence<UInt16>, unit: String, kind: MeasurementKind
  ) -> Indicator? {
    matcher.matches(label, unit: unit, kind: kind, in: indicators).first.map { indicators[$0] }
  }

  /// All indicators that a figure would state if there were no order among them; more than one
  /// shows rules that overlap.
  func allMatches(label: String, unit: String, kind: MeasurementKind) -> [Indicator] {
    matcher.matches(label.utf16, unit: unit, kind: kind, in: indicators).map { indicators[$0] }
  }

  /// This catalogue with a user's own: panels, indicators and derivations of the same id are replaced
  /// where they stand, new ones follow.
  public func merging(_ user: Catalogue) -> Catalogue {
    Catalogue(
      panels: Self.merged(panels, user.panels, id: \.id),
      indicators: Self.merged(indicators, user.indicators, id: \.id),
      derivations: Self.merged(derivations, user.derivations, id: \.id),
      warnings: warnings + user.warnings)
  }

  private static func unrepeated<Entry>(_ entries: [Entry], id: (Entry) -> String) -> [Entry] {
    var ids: Set<String> = []
    return entries.filter { ids.insert(id($0)).inserted }
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
