public import Indicators
import Quantities

/// The names of places as a text scanner uses them; built once a reader.
public final class PlaceIndex: Sendable {
  struct Entry: Sendable {
    /// Index into the gazetteer's places of the first division that bears the name.
    let first: Int
    /// Further divisions of that name.
    var others: [Int] = []
    /// The name is a common word as well.
    var isOrdinary = false
    /// The name of a region, which is no division: 京津冀.
    var isRegion = false
  }

  /// The places that bear the names.
  public let gazetteer: Gazetteer
  private let entries: [Entry]
  private let index: TermIndex

  /// The names of all places of a gazetteer.
  ///
  /// - Complexity: O(number of places); some milliseconds for all divisions of China.
  public init(gazetteer: Gazetteer) {
    let names = gazetteer.names
    var index = TermIndex(capacity: names.count * 3)
    var entries: [Entry] = []
    entries.reserveCapacity(names.count)
    for name in names where gazetteer.places[name.place].level != .nation {
      let units = Array(name.text.utf16)
      if let known = index.number(of: units) {
        entries[known].others.append(name.place)
      } else {
        index.insert(units, as: entries.count)
        entries.append(Entry(first: name.place))
      }
    }
    // 海南州, 威宁自治县: autonomous prefectures and counties are called without their peoples.
    for (number, place) in gazetteer.places.enumerated() {
      // By bytes: there are thousands of names.
      let end = place.name.utf8.suffix(9)
      let kind: String
      if end.elementsEqual("自治州".utf8) {
        kind = "州"
      } else if end.elementsEqual("自治县".utf8) {
        kind = "自治县"
      } else {
        continue
      }
      let units = Array((place.shortName + kind).utf16)
      guard index.number(of: units) == nil else { continue }
      index.insert(units, as: entries.count)
      entries.append(Entry(first: number))
    }
    for word in PlaceWords.regions.words {
      index.insert(Array(word.utf16), as: entries.count)
      entries.append(Entry(first: 0, isRegion: true))
    }
    for word in PlaceWords.ordinary.words + PlaceWords.generic.words {
      if let known = index.number(of: Array(word.utf16)) { entries[known].isOrdinary = true }
    }
    self.gazetteer = gazetteer
    self.entries = entries
    self.index = index
  }

  /// The longest name that starts at a position.
  func longest(in text: Characters, at start: Int) -> (length: Int, entry: Entry)? {
    guard let (length, term) = index.longest(in: text.units, at: start) else { return nil }
    return (length, entries[term])
  }

  /// True where some name begins with the character.
  func begins(_ character: CodeUnit) -> Bool { index.begins(character.value) }
}
