/// Finds divisions by their full or short name.
///
/// An open-addressed table of indices: it is built at every start, where a dictionary of strings
/// costs several times as much.
struct NameIndex: Sendable {
  private let slots: [Int32]
  private let mask: Int

  init(_ places: [Place]) {
    var capacity = 16
    while capacity < places.count * 4 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    let mask = capacity - 1
    for (index, place) in places.enumerated() {
      Self.insert(Int32(index), place.name, &slots, mask)
      if place.shortName.utf8.count != place.name.utf8.count {
        Self.insert(Int32(index), place.shortName, &slots, mask)
      }
    }
    self.slots = slots
    self.mask = mask
  }

  /// The places with that name, ascending.
  func indices(of name: String, in places: [Place]) -> [Int] {
    var slot = Self.hash(name) & mask
    var result: [Int] = []
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if places[index].name == name || places[index].shortName == name { result.append(index) }
      slot = (slot + 1) & mask
    }
    return result.sorted()
  }

  private static func insert(_ index: Int32, _ name: String, _ slots: inout [Int32], _ mask: Int) {
    var slot = hash(name) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = index
  }

  /// FNV-1a over the bytes.
  private static func hash(_ name: String) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }
}
