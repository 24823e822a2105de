/// Reads comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line breaks.
struct CSVReader {
  private let bytes: [UInt8]
  private var index: Int

  /// A reader of a whole file; a byte order mark is left out.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The fields of the next record, or `nil` at the end.
  mutating func next() -> [[UInt8]]? {
    guard index < bytes.count else { return nil }
    var fields: [[UInt8]] = []
    while true {
      fields.append(field())
      guard index < bytes.count else { return fields }
      let mark = bytes[index]
      index += 1
      if mark == 0x2C { continue }
      if mark == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return fields
    }
  }

  /// Reads up to the comma or line break that ends the field.
  private mutating func field() -> [UInt8] {
    var result: [UInt8] = []
    var isQuoted = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 {
        if isQuoted, index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          result.append(byte)
          index += 1
        } else {
          isQuoted.toggle()
        }
      } else if !isQuoted, byte == 0x2C || byte == 0x0A || byte == 0x0D {
        return result
      } else {
        result.append(byte)
      }
      index += 1
    }
    return result
  }
}
