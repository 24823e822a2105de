/// A set of UTF-16 code units, one bit each.
struct CodeUnitSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  init() {}

  /// The code units of a text.
  init(_ text: String) {
    for unit in text.utf16 { insert(unit) }
  }

  mutating func insert(_ unit: UInt16) { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }
}
