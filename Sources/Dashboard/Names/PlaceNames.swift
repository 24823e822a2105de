package import Indicators

/// The names of places as screens and tables write them; namesakes among them are told apart.
package struct PlaceNames: Sendable {
  private let gazetteer: Gazetteer
  let language: Language
  /// The full and the short names of places that share theirs with another one.
  private var namesakes: [PlaceName: (full: String, short: String)] = [:]

  /// - Parameter places: those that stand beside each other: what several of them are called is no
  ///   name for one.
  package init(gazetteer: Gazetteer, language: Language, among places: [PlaceName] = []) {
    self.gazetteer = gazetteer
    self.language = language
    let full = distinct(places, by: [plainFull, above, coded])
    let short = distinct(places, by: [plainShort, plainFull, below, coded])
    for place in Set(full.keys).union(short.keys) {
      namesakes[place] = (full[place] ?? plainFull(place), short[place] ?? plainShort(place))
    }
  }

  /// The full name: 商洛市; Shangluo. Of namesakes 吉林省长春市朝阳区; Chaoyang (Changchun).
  package func full(_ place: PlaceName) -> String {
    namesakes.isEmpty ? plainFull(place) : namesakes[place]?.full ?? plainFull(place)
  }

  /// The name without its generic ending, where that is customary: 商洛, 陕西, 湘西. Of namesakes
  /// 长春朝阳区.
  package func short(_ place: PlaceName) -> String {
    namesakes.isEmpty ? plainShort(place) : namesakes[place]?.short ?? plainShort(place)
  }

  /// The short name of the province that a place lies in; empty for a province and the nation.
  func province(of place: PlaceName) -> String {
    guard let province = ancestors(of: place).last else { return "" }
    return language == .zh ? province.shortName : province.english
  }

  /// The ways to spell the place, for the palette: name, pinyin in syllables of the whole and of the
  /// short name, English, code.
  func spellings(_ place: PlaceName) -> [String] {
    let known = division(place)
    let pinyin = known?.pinyin ?? Pinyin.spelled(place.name)
    let short =
      known.map { $0.level == .nation ? Pinyin.spelled(PlaceNames.nation) : $0.shortPinyin } ?? ""
    return [place.name, pinyin, short, english(place), place.code ?? ""]
  }

  /// Everything that a person may type to find the place, in lower case.
  func haystack(_ place: PlaceName) -> String {
    let syllables = (division(place)?.pinyin ?? "").split(separator: " ")
    let initials = syllables.compactMap(\.first).map(String.init).joined()
    let parts = [
      place.name, english(place), syllables.joined(), initials, place.code ?? "",
      province(of: place),
    ]
    return parts.joined(separator: "\n").lowercased()
  }

  /// What reports call the nation.
  private static let nation = "全国"

  private func division(_ place: PlaceName) -> Place? {
    place.code.flatMap { gazetteer.place(code: $0) }
  }

  private func ancestors(of place: PlaceName) -> [Place] {
    place.code.map { gazetteer.ancestors(of: $0) } ?? []
  }

  private func english(_ place: PlaceName) -> String {
    guard let known = division(place), known.level == .nation || !known.pinyin.isEmpty else {
      return PlaceNames.spelled(place.name) ?? place.name
    }
    return known.english
  }

  /// Endings of places that have no division's code, in English.
  private static let endings = [
    ("高新区", " High-tech Zone"), ("开发区", " Development Zone"), ("示范区", " Demonstration Zone"),
    ("新区", " New Area"),
  ]

  /// A zone's name in letters: 雄安新区 → Xiong'an New Area; `nil` for what is no zone, or has rare
  /// characters.
  private static func spelled(_ name: String) -> String? {
    guard let ending = endings.first(where: { name.hasSuffix($0.0) }) else { return nil }
    let syllables = Pinyin.spelled(String(name.dropLast(ending.0.count))).split(separator: " ")
    guard let first = syllables.first, syllables.allSatisfy({ $0.utf8.count == $0.count }) else {
      return nil
    }
    let rest = syllables.dropFirst().map { "aeo".contains($0.prefix(1)) ? "'" + $0 : String($0) }
    return first.prefix(1).uppercased() + first.dropFirst() + rest.joined() + ending.1
  }

  private func plainFull(_ place: PlaceName) -> String {
    language == .zh ? place.name : english(place)
  }

  /// Districts and counties keep their endings in Chinese: 宝塔区.
  private func plainShort(_ place: PlaceName) -> String {
    guard language == .zh else { return english(place) }
    guard let known = division(place), known.level < .county else { return place.name }
    return known.level == .nation ? place.name : known.shortName
  }
}

// Names that tell namesakes apart, from the shortest on.
extension PlaceNames {
  /// With everything that the place lies in: 吉林省长春市朝阳区; Chaoyang (Changchun).
  private func above(_ place: PlaceName) -> String {
    guard language == .zh else { return below(place) }
    return ancestors(of: place).reversed().map(\.name).joined() + place.name
  }

  /// With what the place lies in directly: 长春朝阳区; Chaoyang (Changchun).
  private func below(_ place: PlaceName) -> String {
    guard let parent = ancestors(of: place).first else { return plainFull(place) }
    return language == .zh
      ? parent.shortName + place.name : "\(english(place)) (\(parent.english))"
  }

  private func coded(_ place: PlaceName) -> String {
    plainFull(place) + (place.code.map { " " + $0 } ?? "")
  }

  /// For each place that others share the first form with, the first form that is its own.
  private func distinct(
    _ places: [PlaceName], by forms: [(PlaceName) -> String]
  ) -> [PlaceName: String] {
    var result: [PlaceName: String] = [:]
    var rest = Set(places)
    for (index, form) in forms.enumerated() where rest.count > 1 {
      let groups = Dictionary(grouping: rest, by: form)
      for (name, members) in groups where index > 0 {
        if members.count == 1 || index == forms.count - 1 {
          for place in members { result[place] = name }
        }
      }
      rest = Set(groups.values.filter { $0.count > 1 }.joined())
    }
    return result
  }
}
