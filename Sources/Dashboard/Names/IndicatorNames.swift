package import Indicators

/// Finds indicators by what people call them: their ids, their names in both languages, those names in
/// pinyin, and the names under which reports state them.
package struct IndicatorNames {
  private let entries: [(indicator: Indicator, names: [String])]

  package init(_ catalogue: Catalogue) {
    entries = catalogue.indicators.map { indicator in
      (indicator, [indicator.id, indicator.zh, indicator.en, Pinyin.spelled(indicator.zh)])
    }
  }

  /// The indicators of that name, capitals, blanks and signs aside: those so called, else those that a
  /// report states under it (5G基站), else those whose name begins with it.
  package func named(_ name: String) -> [Indicator] {
    let wanted = Self.folded(name)
    guard !wanted.isEmpty else { return [] }
    let own = entries.filter { $0.names.contains { Self.folded($0) == wanted } }
    if !own.isEmpty { return own.map(\.indicator) }
    let stated = entries.filter { entry in
      entry.indicator.rule.names.contains {
        Self.folded($0) == wanted || Self.folded(Pinyin.spelled($0)) == wanted
      }
    }
    if !stated.isEmpty { return stated.map(\.indicator) }
    return entries.filter { $0.names.contains { Self.folded($0).hasPrefix(wanted) } }
      .map(\.indicator)
  }

  /// The indicator whose id differs by a slip, else those whose names hold the words of a text, or
  /// their beginnings, in order, the likest first.
  package func nearest(to text: String, count: Int = 3) -> [Indicator] {
    let slip = YAMLReader.nearest(text.lowercased(), of: entries.map(\.indicator.id))
    if let slip { return entries.map(\.indicator).filter { $0.id == slip } }
    let wanted = Spelling(text)
    let costs = entries.enumerated().compactMap { index, entry in
      entry.names.compactMap { Spelling($0).cost(of: wanted) }.min().map { (cost: $0, index) }
    }
    return costs.filter { $0.cost < Self.farthest }.sorted { $0 < $1 }.prefix(count)
      .map { entries[$0.1].indicator }
  }

  /// What it costs to leap into a word: letters that merely occur in a name are no likeness.
  private static let farthest = 20

  /// The letters and digits of a name, in lower case.
  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
