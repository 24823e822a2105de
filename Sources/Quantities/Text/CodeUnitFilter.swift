/// Tells of most code units that they are not in a set, in little memory (a Bloom filter of one hash).
@usableFromInline
struct CodeUnitFilter: Sendable {
  @usableFromInline var words: [UInt64]
  @usableFromInline let mask: Int

  /// An empty filter; `bits` is a power of two from 64 to 65536.
  init(bits: Int) {
    let size = Swift.min(bits, 65536)
    words = [UInt64](repeating: 0, count: size / 64)
    mask = size - 1
  }

  mutating func insert(_ unit: UInt16) {
    let bit = Int(unit) & mask
    words[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// False for a code unit that was not inserted, with few exceptions; true for one that was.
  @inlinable
  @inline(__always)
  func mayContain(_ unit: UInt16) -> Bool {
    let bit = Int(unit) & mask
    return words[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }
}
