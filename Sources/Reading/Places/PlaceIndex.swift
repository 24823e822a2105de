import Indicators
import Quantities

/// The names of places as a text scanner uses them; built once a reader.
struct PlaceIndex: Sendable {
  struct Entry: Sendable {
    /// Indices into the gazetteer's places that bear the name.
    var places: [Int32]
    var isShort: Bool
    /// The name is a common word as well.
    var isOrdinary: Bool
  }

  let gazetteer: Gazetteer
  let trie: TermTrie<Entry>

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    let ordinary = Set(PlaceWords.ordinary.map(\.word)).union(PlaceWords.generic.map(\.word))
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(8000)
    for name in gazetteer.names where name.text != "中国" {
      if entries[name.text] != nil {
        entries[name.text]?.places.append(Int32(name.place))
        if !name.isShort { entries[name.text]?.isShort = false }
      } else {
        entries[name.text] = Entry(
          places: [Int32(name.place)], isShort: name.isShort,
          isOrdinary: ordinary.contains(name.text))
      }
    }
    trie = TermTrie(entries.map { ($0.key, $0.value) })
  }
}
