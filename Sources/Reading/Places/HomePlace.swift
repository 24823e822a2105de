import Indicators
import Quantities

/// Finds the place that a report is about: from its title, else from whom its text speaks of as 我市.
struct HomePlace {
  let index: PlaceIndex

  /// - Parameters:
  ///   - titles: the report's title, then the lines that stand beside it.
  ///   - passages: the whole text.
  func place(titles: [Characters], passages: [Characters]) -> Place? {
    let scanner = PlaceScanner(index: index, home: nil)
    for title in titles {
      let mentions = scanner.mentions(in: title).filter { $0.place.code != nil }
      if let named = mostSpecific(mentions) { return named }
    }
    let level = spokenLevel(passages)
    if level == .nation { return index.gazetteer.place(code: "100000") }
    var counts: [String: Int] = [:]
    for passage in passages {
      for mention in scanner.mentions(in: passage) {
        if let code = mention.place.code { counts[code, default: 0] += 1 }
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    for (code, count) in ranked where count >= 2 {
      guard let place = index.gazetteer.place(code: code) else { continue }
      if level == nil || place.level == level { return place }
      if place.level == .province, level == .prefecture, Self.municipalities.contains(place.code) {
        return place
      }
    }
    return nil
  }

  /// 北京 天津 上海 重庆: provinces that speak of themselves as 全市.
  private static let municipalities: Set<String> = ["110000", "120000", "310000", "500000"]

  /// 陕西延安: a place and the one above it name the lower one.
  private func mostSpecific(_ mentions: [PlaceMention]) -> Place? {
    var best: Place?
    for mention in mentions {
      guard let place = mention.place.code.flatMap({ index.gazetteer.place(code: $0) }) else {
        continue
      }
      if let current = best {
        if current.code != place.code, index.gazetteer.contains(current.code, place.code) {
          best = place
        }
      } else {
        best = place
      }
    }
    return best
  }

  /// The level that the text speaks of as its own: 我市, 全省, 我国.
  private func spokenLevel(_ passages: [Characters]) -> Place.Level? {
    var counts: [PlaceWords.Scope: Int] = [:]
    // Fifty words tell; the rest of a long text need not be read for it.
    for passage in passages where counts.values.reduce(0, +) < 50 {
      var position = 0
      while position < passage.count {
        if let (length, scope) = PlaceWords.scopeTrie.longest(in: passage.units, at: position) {
          counts[scope, default: 0] += 1
          position += length
        } else {
          position += 1
        }
      }
    }
    guard let top = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
    else { return nil }
    switch top.key {
    case .city: return .prefecture
    case .province: return .province
    case .county: return .county
    case .nation: return .nation
    }
  }
}
