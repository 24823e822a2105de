import Yams

// The parts of a catalogue file.
extension YAMLReader {
  /// The entries of the file's three lists.
  mutating func sections(
    of yaml: String
  ) throws(FileIssue) -> (panels: [Node], indicators: [Node], derived: [Node]) {
    let fields = try fields(root(of: yaml), "", allowed: ["panels", "indicators", "derived"])
    return (
      try entries(fields["panels"], "panels"), try entries(fields["indicators"], "indicators"),
      try entries(fields["derived"], "derived")
    )
  }

  /// A derivation of the file.
  ///
  /// - Parameter known: the ids of the indicators that it may name.
  mutating func derivation(_ node: Node, known: Set<String>) throws(FileIssue) -> Derivation {
    let fields = try fields(
      node, "derived", allowed: ["id", "zh", "en", "formula", "from", "unless"])
    let id = try required("id", fields, node, "derived")
    let formula = try choice(
      Derivation.Formula.allCases, try required("formula", fields, node, id), fields["formula"],
      "\(id).formula")
    let from = try texts(fields["from"], "\(id).from")
    guard from.count == 2 else { throw error(fields["from"] ?? node, "\(id).from", .notTwo) }
    let unless = try fields["unless"].map { node throws(FileIssue) in try text(node, "\(id).unless")
    }
    for (key, name) in [("from", from[0]), ("from", from[1])]
      + (unless.map { [("unless", $0)] } ?? [])
    where !known.contains(name) {
      throw error(fields[key], "\(id).\(key)", .unknownIndicator(name))
    }
    return Derivation(
      id: id, zh: try required("zh", fields, node, id), en: try required("en", fields, node, id),
      formula: formula, first: from[0], second: from[1], stated: unless)
  }

  /// A panel of the file.
  mutating func panel(_ node: Node) throws(FileIssue) -> Panel {
    let fields = try fields(node, "panels", allowed: ["id", "zh", "en"])
    let id = try required("id", fields, node, "panels")
    return Panel(
      id: id, zh: try required("zh", fields, node, id), en: try required("en", fields, node, id))
  }

  private static let indicatorKeys = [
    "id", "panel", "zh", "en", "unit", "kind", "better", "goal", "counts", "names", "words",
    "without",
    "units", "prices", "follows", "examples", "counterexamples",
  ]

  /// An indicator of the file.
  mutating func indicator(_ node: Node) throws(FileIssue) -> Indicator {
    let fields = try fields(node, "indicators", allowed: Self.indicatorKeys)
    let id = try required("id", fields, node, "indicators")
    let unit = try required("unit", fields, node, id)
    let kind = try choice(
      MeasurementKind.allCases, try required("kind", fields, node, id), fields["kind"],
      "\(id).kind")
    var better: Indicator.Better?
    if let node = fields["better"] {
      let text = try required("better", fields, node, id)
      better = try choice([Indicator.Better.higher, .lower], text, node, "\(id).better")
    }
    var goal: Indicator.Goal?
    if let node = fields["goal"] {
      let text = try required("goal", fields, node, id)
      goal = try choice([Indicator.Goal.floor, .ceiling], text, node, "\(id).goal")
    }
    var counts = Indicator.Counts.flow
    if let node = fields["counts"] {
      let text = try required("counts", fields, node, id)
      counts = try choice(Indicator.Counts.allCases, text, node, "\(id).counts")
    }
    return Indicator(
      id: id, panel: try required("panel", fields, node, id),
      zh: try required("zh", fields, node, id), en: try required("en", fields, node, id),
      unit: unit, kind: kind, better: better, goal: goal, counts: counts,
      rule: try rule(fields, node, id))
  }

  /// The wordings of an indicator of the file.
  mutating func wordings(
    _ node: Node
  ) throws(FileIssue) -> (id: String, wordings: Catalogue.Wordings) {
    let indicator = try indicator(node)
    let fields = try fields(node, indicator.id, allowed: Self.indicatorKeys)
    let (id, unit, kind) = (indicator.id, indicator.unit, indicator.kind)
    let wordings = Catalogue.Wordings(
      examples: try wordings(fields["examples"], "\(id).examples", unit, kind),
      counterexamples: try wordings(
        fields["counterexamples"], "\(id).counterexamples", unit, kind))
    return (id, wordings)
  }

  private func rule(
    _ fields: Fields, _ node: Node, _ id: String
  ) throws(FileIssue) -> MatchRule {
    var prices: MatchRule.Prices?
    if let node = fields["prices"] {
      let text = try required("prices", fields, node, id)
      prices = try choice([MatchRule.Prices.current, .constant], text, node, "\(id).prices")
    }
    let rule = MatchRule(
      names: try texts(fields["names"], "\(id).names"),
      words: try texts(fields["words"], "\(id).words").map(Self.groups),
      without: try texts(fields["without"], "\(id).without"),
      units: try texts(fields["units"], "\(id).units"), prices: prices,
      follows: try texts(fields["follows"], "\(id).follows"))
    guard !(rule.names.isEmpty && rule.words.isEmpty) else { throw error(node, id, .emptyRule) }
    return rule
  }

  /// `清理/删除 + 违法/不良 + 信息`: groups joined by `+`, the words of a group by `/`.
  private static func groups(_ text: String) -> [[String]] {
    split(text, at: UInt8(ascii: "+")).map { split($0, at: UInt8(ascii: "/")) }
  }

  /// `建成5G基站`, or with another unit and kind than the indicator's `5G基站 | 座 | level`.
  func wordings(
    _ node: Node?, _ path: String, _ unit: String, _ kind: MeasurementKind
  ) throws(FileIssue) -> [Catalogue.Wording] {
    var result: [Catalogue.Wording] = []
    for text in try texts(node, path) {
      let parts = Self.split(text, at: UInt8(ascii: "|"))
      let ownKind =
        parts.count > 2 ? try choice(MeasurementKind.allCases, parts[2], node, path) : kind
      result.append(
        Catalogue.Wording(label: parts[0], unit: parts.count > 1 ? parts[1] : unit, kind: ownKind))
    }
    return result
  }
}
