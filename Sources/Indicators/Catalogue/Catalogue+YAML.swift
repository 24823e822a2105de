import Yams

extension Catalogue {
  /// Reads a catalogue file.
  ///
  /// The file has `panels` (each `id`, `zh`, `en`), `indicators` (each `id`, `panel`, `zh`,
  /// `en`, `unit`, `kind`, optionally `better`, `goal` and `counts`, a rule of `names`, `words`,
  /// `without`, `units`, `prices` and `follows`, and wordings as `examples` and `counterexamples`) and
  /// `derived` (each `id`, `zh`, `en`, `formula`, `from`, optionally `unless`). The shipped file tells
  /// what they mean.
  ///
  /// - Parameters:
  ///   - yaml: the file's text.
  ///   - name: the file's name, for messages.
  ///   - base: the catalogue that the file extends; its panels and indicators may be named.
  /// - Throws: the first thing that makes the file unusable. Unknown keys are `warnings`.
  public init(yaml: String, name: String, extending base: Catalogue? = nil) throws(FileIssue) {
    var reader = YAMLReader(file: name)
    let (panelNodes, indicatorNodes, derivedNodes) = try reader.sections(of: yaml)
    var panels: [Panel] = []
    for node in panelNodes {
      let panel = try reader.panel(node)
      if panels.contains(where: { $0.id == panel.id }) {
        throw reader.error(node, "panels", .repeatedID(panel.id))
      }
      panels.append(panel)
    }
    let panelIDs = Set((panels + (base?.panels ?? [])).map(\.id))
    var indicators: [Indicator] = []
    var ids: Set<String> = []
    for node in indicatorNodes {
      let indicator = try reader.indicator(node)
      guard panelIDs.contains(indicator.panel) else {
        throw reader.error(node, "\(indicator.id).panel", .unknownPanel(indicator.panel))
      }
      guard ids.insert(indicator.id).inserted else {
        throw reader.error(node, "indicators", .repeatedID(indicator.id))
      }
      indicators.append(indicator)
    }
    let known = ids.union((base?.indicators ?? []).map(\.id))
    var derivations: [Derivation] = []
    for node in derivedNodes {
      let derivation = try reader.derivation(node, known: known)
      if derivations.contains(where: { $0.id == derivation.id }) {
        throw reader.error(node, "derived", .repeatedID(derivation.id))
      }
      derivations.append(derivation)
    }
    self.init(
      panels: panels, indicators: indicators, derivations: derivations, warnings: reader.warnings)
  }

  /// Reads the wordings of a catalogue file, which its rules are tried with, by indicator's id.
  ///
  /// They are read apart from the rules because a program that starts does not need them.
  public static func wordings(
    yaml: String, name: String
  ) throws(FileIssue) -> [String: Wordings] {
    var reader = YAMLReader(file: name)
    var result: [String: Wordings] = [:]
    for node in try reader.sections(of: yaml).indicators {
      let (id, wordings) = try reader.wordings(node)
      result[id] = wordings
    }
    return result
  }
}
