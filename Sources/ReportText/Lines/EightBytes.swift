/// Eight bytes of UTF-8 in one word, looked at together.
struct EightBytes {
  private let word: UInt64

  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The eight bytes at an index, or `nil` where fewer are left.
  @inline(__always)
  init?(_ bytes: [UInt8], at index: Int) {
    guard index + 8 <= bytes.count else { return nil }
    word = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
  }

  /// False where none of them is a control character that ends a line or begins NEL (C2 85), U+2028
  /// or U+2029 (E2 80 A8, A9).
  @inline(__always)
  var mayEndLine: Bool { has(0xC2) || has(0xE2) || hasLess(than: 0x0E, in: word) }

  /// False where none of them is a control character of ASCII.
  @inline(__always)
  var mayBeControl: Bool { has(0x7F) || hasLess(than: 0x20, in: word) }

  /// How many of them begin a character of several bytes: 11xx xxxx.
  @inline(__always)
  var leads: Int { Self.count(word & (word << 1)) }

  /// How many of them go on with a character: 10xx xxxx.
  @inline(__always)
  var continuations: Int { Self.count(word & ~(word << 1)) }

  @inline(__always)
  private func has(_ byte: UInt8) -> Bool {
    hasLess(than: 1, in: word ^ (Self.ones &* UInt64(byte)))
  }

  /// True where some byte of a word is less than a limit of at most 128.
  @inline(__always)
  private func hasLess(than limit: UInt64, in word: UInt64) -> Bool {
    (word &- Self.ones &* limit) & ~word & Self.highs != 0
  }

  /// The bytes whose highest bit is set: the product adds them up in its highest byte.
  @inline(__always)
  private static func count(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: ((word & highs) >> 7 &* ones) >> 56)
  }
}
