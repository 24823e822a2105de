/// Finds a division by its 6-digit code.
struct CodeIndex: Sendable {
  /// Codes as numbers, ascending, each with its index into the places.
  private let entries: [(code: UInt32, index: UInt32)]

  init(_ places: [Place]) {
    var entries: [(code: UInt32, index: UInt32)] = []
    entries.reserveCapacity(places.count)
    var isSorted = true
    for (index, place) in places.enumerated() {
      guard let code = Self.number(place.code) else { continue }
      if let last = entries.last, last.code > code { isSorted = false }
      entries.append((code, UInt32(index)))
    }
    if !isSorted { entries.sort { ($0.code, $0.index) < ($1.code, $1.index) } }
    self.entries = entries
  }

  /// The second of two places with one code, if there are any.
  var repeated: Int? {
    for position in entries.indices.dropFirst()
    where entries[position].code == entries[position - 1].code {
      return Int(entries[position].index)
    }
    return nil
  }

  func index(of code: String) -> Int? {
    guard let number = Self.number(code) else { return nil }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].code < number { low = middle + 1 } else { high = middle }
    }
    return low < entries.count && entries[low].code == number ? Int(entries[low].index) : nil
  }

  private static func number(_ code: String) -> UInt32? {
    guard code.utf8.count == 6 else { return nil }
    var number: UInt32 = 0
    for digit in code.utf8 {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + UInt32(digit - 0x30)
    }
    return number
  }
}
