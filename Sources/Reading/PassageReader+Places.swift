import Indicators
import Quantities
import ReportText

/// Of which place a clause and its figures speak.
extension PassageReader {
  /// 全国 speaks of the nation before what is measured of a nation (全国网民达10亿); before anything
  /// else it is a grade of what the report's own place has (全国重点实验室44家).
  func subject(_ place: PlaceName?, of figure: Figure) -> PlaceName? {
    guard place == .nation, home?.level != .nation, !text.has("我国", at: leadStart(figure.clause))
    else { return place }
    if let scope = figure.clause.first(where: { text.has("全国", at: $0) }),
      let (length, meaning) = LinkWords.trie.longest(in: text.units, at: scope + 2),
      length > 1, [.reach, .rise, .fall].contains(meaning)
    {
      return place  // 同期全国增长3.1%
    }
    let isMeasured = figure.label.contains { range in
      range.contains { NounWords.nationalMeasures.starts(in: text, at: $0) }
    }
    return isMeasured ? place : nil
  }

  func leadStart(_ clause: Range<Int>) -> Int {
    clause.first { text.at($0) != "," && text.at($0) != "“" } ?? clause.lowerBound
  }

  /// The place that each clause speaks of: the one that it opens with, else that of the clause before.
  func subjectPlaces(clauses: [Range<Int>], before: PlaceName?) -> [PlaceName?] {
    let cutter = StemCutter(text: text, dates: dates, places: places)
    // Where nobody knows whose report it is, the place named last holds.
    let holds = home == nil
    var current = holds ? before : nil
    // A place that opens the sentence by its full name is its subject throughout; one named in
    // passing, or by its short name, holds for the next clause only.
    var distance = 0
    var isSubject = false
    return clauses.map { clause in
      distance += 1
      if distance > 1, !isSubject, !holds { current = nil }
      if clause.lowerBound > 0, text.at(clause.lowerBound - 1) == ";", !holds { current = nil }
      var isPassing = false
      defer { if isPassing, !holds { current = nil } }
      let stem = cutter.withoutLead(Stem(range: clause))
      if PlaceWords.named.starts(in: text, at: leadStart(clause)), let place = current ?? before {
        current = place
        distance = 0
        return current
      }
      if let place = stem.place {
        // What a list of places shares ends with its clause.
        if place.code == nil, !stem.placeList.isEmpty { return place }
        current = place
        distance = 0
        let isFull = text.text(clause).contains(place.name)
        isSubject = clause == clauses.first && isFull
        // 元阳阿者科入选最佳旅游乡村，累计建成…: the place only limits a name, against 宝塔建成基站5个;
        // a province's short name is its ordinary one.
        isPassing =
          !isFull && place.code?.hasSuffix("0000") == false
          && !isPredicate(at: stem.range.lowerBound)
      } else if let scope = stem.opensWith {
        // 商南县…，全县…: the county named before.
        if let home, scope != .province, scope != .nation, !scope.isOwn(of: home),
          place(of: scope)?.code == home.code, let named = current ?? before
        {
          return named
        }
        let named = self.place(of: scope)
        if scope == .nation, home?.level != .nation {
          // 我国网民近11亿人，互联网普及率达78%: the next clause too.
          if text.has("我国", at: leadStart(clause)) {
            current = named
            distance = 0
            isSubject = false
          }
          return named
        }
        current = named
        distance = 0
        isSubject = true
      }
      if let own = ownPlace(in: clause, before: clause.upperBound) {
        current = own
        distance = 0
      }
      if let place = placeSettled(in: clause) {
        current = place
        distance = 0
        isSubject = false
      }
      return current
    }
  }

  /// A verb, a relation, a measure or who acts for a place begins at a position.
  private func isPredicate(at index: Int) -> Bool {
    (index..<index + 10).contains { Self.organs.starts(in: text, at: $0) }
      || Verbs.eventTrie.longest(in: text.units, at: index) != nil
      || LinkWords.trie.longest(in: text.units, at: index) != nil
      || NounWords.nationalMeasures.starts(in: text, at: index)
      || NounWords.outputs.starts(in: text, at: index)
  }

  /// Who acts for a place: 无锡警方, against 元阳阿者科.
  private static let organs = WordList(
    "警方 公安 网安 网信 法院 法庭 检察 海关 税务 政府 城乡 城镇 农村 居民",
    example: "宝塔～整治网络，企业增加5家。 = |宝塔区|")

  /// 首家产业园落户柞水县，入驻企业20家: the place that a clause ends with is that of what follows.
  func placeSettled(in clause: Range<Int>) -> PlaceName? {
    func comes(to index: Int) -> Bool {
      PlaceWords.settling.ends(in: text, before: index) || text.at(index - 1) == "的"
    }
    let end = clause.upperBound - 1
    if PlaceWords.own.ends(in: text, before: end), comes(to: end - 2) { return home?.placeName }
    return places.first {
      clause.contains($0.range.lowerBound) && $0.isPlaceItself && $0.range.upperBound >= end
        && comes(to: $0.range.lowerBound)
    }?.place
  }

  /// 全市13个区县综合考核我区列第三位: the report's own place, named within the clause.
  func ownPlace(in clause: Range<Int>, before index: Int) -> PlaceName? {
    guard let home, clause.contains(where: { text.at($0) == "我" }) else { return nil }
    let named = (clause.lowerBound..<index).last {
      PlaceWords.own.starts(in: text, at: $0) && !PlaceWords.measuring.ends(in: text, before: $0)
    }
    let scope = named.flatMap { PlaceWords.scopeTrie.longest(in: text.units, at: $0)?.value }
    return scope?.isOwn(of: home) == true ? home.placeName : nil
  }

  /// Whom 全省 means in a city's report: the province above it.
  func place(of scope: PlaceWords.Scope) -> PlaceName? {
    guard let home else { return nil }
    let above = gazetteer.ancestors(of: home.code)
    switch scope {
    case .nation: return .nation
    case .city:
      // 全市 in a district's or a county's report is the city above, in that of a 县级市 itself.
      guard home.level == .county, !home.name.hasSuffix("市") else { return home.placeName }
      return above.first { $0.level < .county && $0.level > .nation }?.placeName ?? home.placeName
    case .province:
      guard home.level > .province else { return home.placeName }
      return above.first { $0.level == .province }?.placeName ?? home.placeName
    case .region:
      // 全区 is a district of its own report, and elsewhere the autonomous region.
      guard !home.name.hasSuffix("区") else { return home.placeName }
      return above.first { $0.name.hasSuffix("自治区") }?.placeName ?? home.placeName
    case .county: return home.placeName
    }
  }

  /// A short paragraph about one county or city alone speaks of it throughout; a long one comes to
  /// other things.
  func topicPlace() -> PlaceName? {
    guard let home, text.count <= 200 else { return nil }
    let below = places.filter { mention in
      guard mention.isPlaceItself, let code = mention.place.code, code != home.code else {
        return false
      }
      return gazetteer.contains(home.code, code) && home.level != .nation
    }
    guard below.count >= 2, let first = below.first else { return nil }
    var chosen = first.place
    for mention in below.dropFirst() {
      guard let code = mention.place.code, let current = chosen.code else { return nil }
      if gazetteer.contains(current, code) {
        chosen = mention.place
      } else if !gazetteer.contains(code, current) {
        return nil
      }
    }
    let speaksOfHome = text.units.indices.contains {
      PlaceWords.scopeTrie.longest(in: text.units, at: $0)?.value.isOwn(of: home) ?? false
    }
    return speaksOfHome ? nil : chosen
  }
}
