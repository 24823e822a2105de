import Indicators
import Quantities

/// Finds the names of places in a passage, resolved by the place that the report is about.
///
/// A name that is only part of another word, or an ordinary word, is no place; of several divisions
/// with one name the nearest to the report's own place counts, and without one none.
struct PlaceScanner {
  let index: PlaceIndex
  /// The code of the report's place, if known.
  let home: String?

  func mentions(in text: Characters) -> [PlaceMention] {
    var found: [PlaceMention] = []
    var position = 0
    var quoteDepth = 0
    while position < text.count {
      let unit = text.at(position)
      if unit == "“" || unit == "《" { quoteDepth += 1 }
      if unit == "”" || unit == "》" { quoteDepth = max(0, quoteDepth - 1) }
      if index.begins(unit),
        let mention = mention(in: text, at: position, isQuoted: quoteDepth > 0, after: found.last)
      {
        found.append(mention)
        position = mention.range.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  /// The place named at a position, behind another: 通州区 in 南通市通州区.
  private func mention(
    in text: Characters, at start: Int, isQuoted: Bool, after last: PlaceMention?
  )
    -> PlaceMention?
  {
    guard let (length, entry) = index.longest(in: text, at: start) else { return nil }
    let range = start..<start + length
    if entry.isRegion {
      return finish(text, range, PlaceName(name: text.text(range), code: nil), isQuoted, last)
    }
    if let former = former(entry, in: text, range: range, isQuoted: isQuoted) { return former }
    let above = last?.range.upperBound == start ? last?.place.code : nil
    guard let place = resolve(entry, in: text, range: range, above: above) else { return nil }
    return finish(text, range, place.placeName, isQuoted, last)
  }

  /// 安塞县, which is 安塞区 now; 榆林县, which was never 榆林市: behind its short name a division bears
  /// another rank than today.
  private func former(
    _ entry: PlaceIndex.Entry, in text: Characters, range: Range<Int>, isQuoted: Bool
  ) -> PlaceMention? {
    let rank = text.at(range.upperBound)
    guard rank == "县" || rank == "市", !entry.isOrdinary,
      !Self.behindRanks.contains(text.at(range.upperBound + 1))
    else { return nil }
    let bearers = ([entry.first] + entry.others).map { index.gazetteer.places[$0] }
    guard
      bearers.allSatisfy({ $0.level > .province && $0.name.utf16.count > range.count }),
      range.count > 1
    else { return nil }
    let counties = bearers.filter { $0.level == .county && $0.isCurrent }
    // 番禺市, 番禺区 now; against 大城市.
    guard rank == "县" || (counties.count == 1 && counties[0].name.hasSuffix("区")) else {
      return nil
    }
    let whole = range.lowerBound..<range.upperBound + 1
    return PlaceMention(
      range: whole,
      place: PlaceName(
        name: text.text(whole), code: counties.count == 1 ? counties.first?.code : nil),
      isPlaceItself: true, isQuoted: isQuoted)
  }

  /// 县域, 县级, 县城, 县(市、区): words of all counties.
  private static let behindRanks: CodeUnitSet = "域级城乡处委政区镇直属(市均场内外"

  /// Takes in the words of a zone, and tells names of other things.
  private func finish(
    _ text: Characters, _ range: Range<Int>, _ place: PlaceName, _ isQuoted: Bool,
    _ last: PlaceMention?
  ) -> PlaceMention {
    if let length = PlaceWords.zones.length(in: text, at: range.upperBound) {
      let whole = range.lowerBound..<range.upperBound + length
      let name = text.text(whole)
      let known = index.gazetteer.places(named: name).first
      return PlaceMention(
        range: whole, place: known?.placeName ?? PlaceName(name: name, code: nil),
        isPlaceItself: true,
        isQuoted: isQuoted)
    }
    // 宝鸡——成都, 贵阳至广州: the ends of a line are no place; against the dash that opens an item.
    var dash = range.lowerBound
    while text.at(dash - 1) == "—" { dash -= 1 }
    let isJoined = dash < range.lowerBound && last?.range.upperBound == dash
    let joint = text.at(range.upperBound)
    let isLineEnd =
      joint == "—" || joint == "-" || isJoined
      || (joint == "至" && text.at(range.upperBound + 1) != "今")
    let isWater =
      Self.waters.contains(text.at(range.upperBound - 1))
      && PlaceWords.ofWaters.starts(in: text, at: range.upperBound)
    let belonging =
      isWater
      || PlaceWords.belongings.starts(in: text, at: range.upperBound)
        && !PlaceWords.noBelongings.starts(in: text, at: range.upperBound)
    return PlaceMention(
      range: range, place: place, isPlaceItself: !belonging && !isLineEnd, isQuoted: isQuoted)
  }

  /// 在滑县, 1995年沛县: a time or 在 stands before.
  private static let beforeCounties: CodeUnitSet = "在年月日末底初"
  private static let waters: CodeUnitSet = "湖水河江海山"

  private func resolve(
    _ entry: PlaceIndex.Entry, in text: Characters, range: Range<Int>, above: String?
  ) -> Place? {
    let gazetteer = index.gazetteer
    let candidates = [gazetteer.places[entry.first]] + entry.others.map { gazetteer.places[$0] }
    let full = candidates.filter { $0.name.utf16.count == range.count }
    if let above, let below = unique(full.filter { gazetteer.contains(above, $0.code) }) {
      return below
    }
    // 渠县2023年…: where nothing is known yet, a county's full name of two characters at the head.
    if home == nil, range.count == 2, full.count == 1,
      full[0].name.hasSuffix("县") || full[0].name.hasSuffix("市"),
      !text.at(range.lowerBound - 1).isHan || text.has("代表", before: range.lowerBound)
        || Self.beforeCounties.contains(text.at(range.lowerBound - 1))
    {
      return full[0]
    }
    // A short name stands for a province or a prefecture anywhere, for a county only at home.
    let usable = candidates.filter { place in
      let isFull = place.name.utf16.count == range.count
      if entry.isOrdinary {
        return isFull && range.count > 2 && isNear(place) && !isInsideWord(text, range)
      }
      if isFull { return place.level != .county || isNear(place) || range.count >= 3 }
      return place.level == .province || place.level == .prefecture || isBelowHome(place)
    }
    guard !usable.isEmpty else { return nil }
    if usable.count == 1 {
      let only = usable[0]
      let isFull = only.name.utf16.count == range.count
      // 新县, 东乡区: a name found nowhere near, in another province, is trusted when it is long.
      return only.level == .county && !isNear(only) && (!isFull || range.count < 3) ? nil : only
    }
    if let below = unique(usable.filter { isBelowHome($0) }) { return below }
    if let near = unique(usable.filter { isNear($0) }) { return near }
    if let high = unique(usable.filter { $0.level == .province }) { return high }
    if let middle = unique(usable.filter { $0.level == .prefecture }) { return middle }
    return nil
  }

  private func unique(_ places: [Place]) -> Place? {
    let current = places.filter(\.isCurrent)
    let left = current.isEmpty ? places : current
    // 商丘市 and its former county of the same short name: the higher one.
    let top = left.map(\.level).min()
    let highest = left.filter { $0.level == top }
    return highest.count == 1 ? highest[0] : nil
  }

  /// 主城区, 示范县区: the characters before continue a word.
  private func isInsideWord(_ text: Characters, _ range: Range<Int>) -> Bool {
    let before = text.at(range.lowerBound - 1)
    return before.isHan
  }

  private func isBelowHome(_ place: Place) -> Bool {
    guard let home else { return false }
    return home != "100000" && index.gazetteer.contains(home, place.code)
  }

  /// In the report's province.
  private func isNear(_ place: Place) -> Bool {
    guard let home, home != "100000" else { return false }
    return home.prefix(2) == place.code.prefix(2)
  }
}
