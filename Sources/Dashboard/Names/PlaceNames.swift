import Indicators

/// The names of places as the screens write them.
struct PlaceNames: Sendable {
  private let gazetteer: Gazetteer
  let language: Language

  init(gazetteer: Gazetteer, language: Language) {
    self.gazetteer = gazetteer
    self.language = language
  }

  /// The full name: 商洛市; Shangluo.
  func full(_ place: PlaceName) -> String {
    language == .zh ? place.name : english(place)
  }

  /// The name without its generic ending, where that is customary: 商洛, 陕西, 湘西.
  func short(_ place: PlaceName) -> String {
    language == .zh ? PlaceNames.shortened(place) : english(place)
  }

  /// The short name of the province that a place lies in; empty for a province and the nation.
  func province(of place: PlaceName) -> String {
    guard let code = place.code, code.utf8.count == 6, !code.hasSuffix("0000") else { return "" }
    return provinceName(of: code)
  }

  /// The ways to spell the place, for the palette: name, pinyin in syllables of the whole and of the
  /// short name, English, code.
  func spellings(_ place: PlaceName) -> [String] {
    let pinyin = pinyin(place)
    let short = PlaceNames.shortened(place)
    let syllables =
      place.name.hasPrefix(short)
      ? pinyin.split(separator: " ").prefix(short.count).joined(separator: " ")
      : Pinyin.spelled(short)
    return [place.name, pinyin, syllables, english(place), place.code ?? ""]
  }

  /// The syllables of the name; that of the gazetteer where the place stands in it.
  private func pinyin(_ place: PlaceName) -> String {
    let known = place.code.flatMap { gazetteer.place(code: $0) }
    return known?.pinyin ?? Pinyin.spelled(place.name)
  }

  /// Everything that a person may type to find the place, in lower case.
  func haystack(_ place: PlaceName) -> String {
    let known = place.code.flatMap { gazetteer.place(code: $0) }
    let syllables = (known?.pinyin ?? "").split(separator: " ")
    let initials = syllables.compactMap(\.first).map(String.init).joined()
    let parts = [
      place.name, english(place), syllables.joined(), initials, place.code ?? "",
      province(of: place),
    ]
    return parts.joined(separator: "\n").lowercased()
  }

  private func provinceName(of code: String) -> String {
    let head = String(code.prefix(2))
    guard let names = ProvinceNames.byCode[head] else { return "" }
    return language == .zh ? names.zh : names.en
  }

  private func english(_ place: PlaceName) -> String {
    guard let code = place.code else { return place.name }
    if code == PlaceName.nation.code { return "China" }
    if code.hasSuffix("0000") {
      let name = provinceName(of: code)
      if !name.isEmpty { return name }
    }
    guard let known = gazetteer.place(code: code), !known.pinyin.isEmpty else { return place.name }
    return Pinyin.name(
      syllables: known.pinyin.split(separator: " ").map(String.init), of: known.name)
  }

  private static func shortened(_ place: PlaceName) -> String {
    guard let code = place.code else { return place.name }
    if code == PlaceName.nation.code { return "全国" }
    if code.hasSuffix("0000") {
      return ProvinceNames.byCode[String(code.prefix(2))]?.zh ?? place.name
    }
    for ending in ["市", "地区", "盟"] where place.name.hasSuffix(ending) && code.hasSuffix("00") {
      let stem = place.name.dropLast(ending.count)
      return stem.count >= 2 ? String(stem) : place.name
    }
    return place.name
  }
}
