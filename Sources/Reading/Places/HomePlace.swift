import Indicators
import Quantities

/// Finds the place that a report is about: from its title, else from whom its text speaks of as 我市.
struct HomePlace {
  let index: PlaceIndex

  /// - Parameters:
  ///   - titles: the report's title, then the lines that stand beside it.
  ///   - head: the first lines of the page, its particulars included.
  ///   - passages: the whole text.
  func place(titles: [Characters], head: [Characters], passages: [Characters]) -> Place? {
    let scanner = PlaceScanner(index: index, home: nil)
    if let speaker = speaker(passages, scanner) { return speaker }
    for (number, title) in titles.enumerated() {
      let mentions = scanner.mentions(in: title).filter { $0.place.code != nil }
      // A line beside the title that names several places is about none of them alone.
      guard number == 0 || areOneInAnother(mentions) else { continue }
      if let named = mostSpecific(mentions) { return named }
    }
    if let reported = reported(passages, scanner) { return reported }
    if let publisher = publisher(head, scanner) { return publisher }
    let (scope, namesNation) = spokenScope(passages)
    if scope == .nation { return index.gazetteer.place(code: Place.nation.code) }
    var counts: [String: Int] = [:]
    for passage in passages {
      for mention in scanner.mentions(in: passage)
      where !isMeasure(mention.range.lowerBound, in: passage) {
        if let code = mention.place.code { counts[code, default: 0] += 1 }
      }
    }
    // A sentence or two by themselves are about the one place that they name.
    if counts.count == 1, passages.reduce(0, { $0 + $1.count }) <= Self.shortText,
      let place = counts.keys.first.flatMap(index.gazetteer.place),
      scope?.isOwn(of: place) ?? true
    {
      return place
    }
    if scope == nil, namesNation { return index.gazetteer.place(code: Place.nation.code) }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    for (code, count) in ranked where count >= 2 {
      guard let place = index.gazetteer.place(code: code) else { continue }
      if scope?.isOwn(of: place) ?? true { return place }
    }
    // 扶沟县辖16个乡镇。…全县…: named once, the only one of its kind.
    if let scope {
      let own = counts.keys.compactMap(index.gazetteer.place).filter { scope.isOwn(of: $0) }
      return own.count == 1 ? own[0] : nil
    }
    return speaksForNation(passages) ? index.gazetteer.place(code: Place.nation.code) : nil
  }

  /// 现在，我代表上杭县人民政府向大会报告工作: whoever speaks tells the place before all else.
  private func speaker(_ passages: [Characters], _ scanner: PlaceScanner) -> Place? {
    for passage in passages.prefix(12) {
      let limit = min(passage.count, 120)
      guard let start = (0..<limit).first(where: { passage.has("我代表", at: $0) }) else { continue }
      // 我代表国务院向大会作政府工作报告
      if passage.has("国务院", at: start + 3) {
        return index.gazetteer.place(code: Place.nation.code)
      }
      let opening = Characters(passage.text(start..<min(start + 30, passage.count)))
      let named = scanner.mentions(in: opening).filter {
        opening.has("人民政府", at: $0.range.upperBound) || opening.has("政府", at: $0.range.upperBound)
      }
      if let place = mostSpecific(named) { return place }
    }
    return nil
  }

  private static let shortText = 300

  /// 占惠州市的一半, 居惠州市第三: what something is measured by.
  private func isMeasure(_ index: Int, in text: Characters) -> Bool {
    let before = text.at(index - 1)
    return ["占", "居", "比", "较", "于"].contains(before)
  }

  /// 发布机构：银川市智慧城市管理指挥中心, in the table at the head of a page.
  private func publisher(_ head: [Characters], _ scanner: PlaceScanner) -> Place? {
    for passage in head {
      for start in 0..<min(passage.count, 300) {
        guard let length = PlaceWords.publishers.length(in: passage, at: start) else { continue }
        let end = start + length
        let named = Characters(passage.text(end..<min(end + 30, passage.count)))
        if let place = mostSpecific(scanner.mentions(in: named)) { return place }
      }
    }
    return nil
  }

  /// 安徽省省长王清宪作政府工作报告: whose report a piece of news is on.
  private func reported(_ passages: [Characters], _ scanner: PlaceScanner) -> Place? {
    for passage in passages.prefix(4) {
      guard let end = passage.units.indices.first(where: { passage.has("作政府工作报告", at: $0) })
      else { continue }
      let named = scanner.mentions(in: passage).last {
        $0.range.upperBound <= end && PlaceWords.heads.starts(in: passage, at: $0.range.upperBound)
      }
      if let place = named?.place.code.flatMap(index.gazetteer.place) { return place }
    }
    return nil
  }

  /// 国家网信办组织开展13项专项行动: where no place is told, an office of the nation speaks of it.
  private func speaksForNation(_ passages: [Characters]) -> Bool {
    passages.contains { passage in
      passage.units.indices.contains { PlaceWords.nationalOffices.starts(in: passage, at: $0) }
    }
  }

  private func areOneInAnother(_ mentions: [PlaceMention]) -> Bool {
    let codes = mentions.compactMap(\.place.code)
    return zip(codes, codes.dropFirst()).allSatisfy {
      index.gazetteer.contains($0, $1) || index.gazetteer.contains($1, $0)
    }
  }

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

  /// The word that the text speaks of itself with most often: 我市, 全省, 我国; and whether it tells of 全国.
  private func spokenScope(_ passages: [Characters]) -> (own: PlaceWords.Scope?, namesNation: Bool)
  {
    var counts: [PlaceWords.Scope: Int] = [:]
    var others = 0
    // Fifty words tell; the rest of a long text need not be read for it.
    for passage in passages where counts.values.reduce(0, +) < 50 {
      var position = 0
      while position < passage.count {
        if let (length, scope) = PlaceWords.scopeTrie.longest(in: passage.units, at: position) {
          // 居全省第一, 高于全省: whom a place is measured by is not the place.
          if !StemCutter.orders.starts(in: passage, at: position + length),
            !PlaceWords.measuring.ends(in: passage, before: position),
            !StemCutter.rankVerbs.ends(in: passage, before: position)
          {
            // 全国 is what a province measures itself by; only 我国 speaks of itself.
            if scope == .nation, !passage.has("我国", at: position) {
              others += 1
            } else {
              counts[scope, default: 0] += 1
            }
          }
          position += length
        } else {
          position += 1
        }
      }
    }
    let most = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    return (most?.key, others > 0)
  }
}

extension PlaceWords.Scope {
  /// True where a report of the place uses the word of the place itself: 全市 in that of a city.
  func isOwn(of place: Place) -> Bool {
    switch self {
    case .nation: place.level == .nation
    case .province: place.level == .province
    case .region: place.name.hasSuffix("区")
    case .city:
      place.level == .prefecture || (place.level != .nation && place.name.hasSuffix("市"))
    case .county: place.level == .county
    }
  }
}
