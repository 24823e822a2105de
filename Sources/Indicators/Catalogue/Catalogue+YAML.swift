import Yams

extension Catalogue {
  /// Reads a catalogue file.
  ///
  /// The file has `panels` (each `id`, `zh`, `en`) and `indicators` (each `id`, `panel`, `zh`,
  /// `en`, `unit`, `kind`, optionally `better`, a rule `match` with `names`, `words`, `without`
  /// and `units`, and `examples` and `counterexamples` of wordings).
  ///
  /// - Parameters:
  ///   - yaml: the file's text.
  ///   - name: the file's name, for messages.
  ///   - base: the catalogue that the file extends; its panels may be named.
  /// - Throws: the first thing that makes the file unusable. Unknown keys are `warnings`.
  public init(yaml: String, name: String, extending base: Catalogue? = nil) throws(CatalogueError) {
    var reader = CatalogueReader(file: name)
    let root = try reader.root(of: yaml)
    var panels: [Panel] = []
    var indicators: [Indicator] = []
    var wordings: [String: Wordings] = [:]
    let fields = try reader.fields(root, "", allowed: ["panels", "indicators"])
    for node in try reader.entries(fields["panels"], "panels") {
      let panel = try reader.panel(node)
      if panels.contains(where: { $0.id == panel.id }) {
        throw reader.error(node, "panels", .repeatedID(panel.id))
      }
      panels.append(panel)
    }
    let panelIDs = Set((panels + (base?.panels ?? [])).map(\.id))
    for node in try reader.entries(fields["indicators"], "indicators") {
      let (indicator, examples) = try reader.indicator(node)
      guard panelIDs.contains(indicator.panel) else {
        throw reader.error(node, "\(indicator.id).panel", .unknownPanel(indicator.panel))
      }
      guard wordings.updateValue(examples, forKey: indicator.id) == nil else {
        throw reader.error(node, "indicators", .repeatedID(indicator.id))
      }
      indicators.append(indicator)
    }
    self.init(
      panels: panels, indicators: indicators, wordings: wordings, warnings: reader.warnings)
  }
}
