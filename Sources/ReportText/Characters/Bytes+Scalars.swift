/// Reading single Unicode scalars out of UTF-8 bytes, forwards and backwards.
///
/// The bytes are taken to be valid; damaged ones give U+FFFD and never a trap.
extension [UInt8] {
  /// The scalar that starts at `index`, with its length in bytes.
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = self[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC0, index + length <= count else { return (0xFFFD, 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      value = value << 6 | UInt32(self[index + offset] & 0x3F)
    }
    return (value, length)
  }

  /// The scalar that ends before `index`, with its length in bytes.
  func scalar(before index: Int) -> (value: UInt32, length: Int) {
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = scalar(at: start)
    return scalar.length == index - start ? scalar : (0xFFFD, 1)
  }

  /// The scalars of a range.
  func scalars(_ range: Range<Int>) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(range.count / 3 + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let next = scalar(at: index)
      result.append(next.value)
      index += next.length
    }
    return result
  }

  /// The number of scalars in a range: every byte that does not continue one.
  func scalarCount(_ range: Range<Int>) -> Int {
    var total = 0
    for index in range where self[index] & 0xC0 != 0x80 { total += 1 }
    return total
  }
}

extension UInt32 {
  /// True for the scalar of a character, so that the sources show it: `line.first == "—"`.
  @inline(__always)
  static func == (scalar: UInt32, character: Unicode.Scalar) -> Bool { scalar == character.value }
}
