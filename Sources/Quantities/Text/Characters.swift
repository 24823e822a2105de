/// Text as the scanners see it: UTF-16 code units in one typography, each with the byte it comes from.
///
/// Full-width letters, digits and punctuation become their ASCII forms (５％ → 5%), and white space
/// and zero-width characters are left out, since 50 余起 and 50余起 say the same; between two ASCII
/// letters or digits one space stays. Offsets lead back to the source, so nothing found is ever
/// described by anything but the source's own bytes.
public struct Characters: Sendable {
  /// Code units; a character beyond the basic plane is one U+FFFD.
  public private(set) var units: [UInt16] = []
  /// The byte offset in the source where each code unit begins.
  public private(set) var starts: [Int32] = []
  /// The bytes of each code unit in the source: 0 to 4.
  private var widths: [UInt8] = []
  /// Indices of code units that begin a new piece of the source.
  public private(set) var seams: [Int] = []

  /// An empty text.
  public init() {}

  /// The characters of a string, with offsets into its UTF-8 form.
  public init(_ text: String) {
    append(Array(text.utf8), in: 0..<text.utf8.count)
  }

  public var count: Int { units.count }

  /// The code unit at an index, or 0 outside the text.
  @inline(__always)
  public func at(_ index: Int) -> UInt16 {
    index >= 0 && index < units.count ? units[index] : 0
  }

  /// The bytes of the source that a range of code units stands for.
  public func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(starts[range.lowerBound])..<end(range.upperBound - 1)
  }

  /// The byte offset in the source where a code unit ends.
  public func end(_ index: Int) -> Int { Int(starts[index]) + Int(widths[index]) }

  /// The characters of a range in plain text.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: units[range], as: UTF16.self)
  }

  /// True where a word stands at an index.
  ///
  /// The word is read where the program has it; nothing is made of it.
  public func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0 else { return false }
    var unit = index
    var byte = word.utf8Start
    let end = byte + word.utf8CodeUnitCount
    while byte < end {
      guard unit < units.count else { return false }
      var code = UInt16(byte[0])
      if code < 0x80 {
        byte += 1
      } else {
        // Chinese characters and punctuation take three bytes each.
        code = (code & 0x0F) << 12 | UInt16(byte[1] & 0x3F) << 6 | UInt16(byte[2] & 0x3F)
        byte += 3
      }
      guard units[unit] == code else { return false }
      unit += 1
    }
    return true
  }

  /// True where a word ends just before an index.
  public func has(_ word: StaticString, before index: Int) -> Bool {
    has(word, at: index - word.length)
  }

  /// Adds a piece of the source, which must be valid UTF-8.
  public mutating func append(_ bytes: [UInt8], in range: Range<Int>) {
    if !units.isEmpty { seams.append(units.count) }
    let expected = units.count + range.count / 3 + 8
    units.reserveCapacity(expected)
    starts.reserveCapacity(expected)
    widths.reserveCapacity(expected)
    bytes.withUnsafeBufferPointer { buffer in
      var index = range.lowerBound
      let end = range.upperBound
      var pendingSpace = false
      // Digits set apart one by one (1 9 9 7 年) are one number.
      var isLoneDigit = false
      while index < end {
        let start = index
        let first = UInt32(buffer[index])
        var scalar: UInt32
        if first < 0x80 {
          scalar = first
          index += 1
        } else if first < 0xE0 {
          scalar = (first & 0x1F) << 6 | UInt32(buffer[index + 1]) & 0x3F
          index += 2
        } else if first < 0xF0 {
          scalar =
            (first & 0x0F) << 12 | (UInt32(buffer[index + 1]) & 0x3F) << 6
            | UInt32(buffer[index + 2]) & 0x3F
          index += 3
        } else {
          scalar = 0xFFFD
          index += 4
        }
        if scalar == 0x1B {  // a terminal's control sequence, ESC [ … letter, says nothing
          index = Self.endOfControlSequence(buffer, at: index, end: end)
          continue
        }
        let unit = Typography.normal(UInt16(truncatingIfNeeded: scalar))
        guard unit != Typography.dropped else { continue }
        guard unit != Typography.space else {
          pendingSpace = true
          continue
        }
        let isDigit = unit >= 0x30 && unit <= 0x39
        let isAlone = isDigit && !Self.startsWithDigit(buffer, at: index, end: end)
        if pendingSpace {
          pendingSpace = false
          if unit < 0x80, let last = units.last, Typography.isWord(last), Typography.isWord(unit),
            !(isLoneDigit && isAlone)
          {
            units.append(Typography.space)
            starts.append(Int32(start))
            widths.append(0)
          }
        }
        let followsDigit =
          units.last.map { $0 >= 0x30 && $0 <= 0x39 && self.end(units.count - 1) == start } ?? false
        isLoneDigit = isAlone && !followsDigit
        units.append(unit)
        starts.append(Int32(start))
        widths.append(UInt8(index - start))
      }
    }
  }
}

extension Characters {
  /// The index behind a control sequence (ECMA-48) whose ESC stands before an index.
  private static func endOfControlSequence(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int
  ) -> Int {
    guard start < end, bytes[start] == 0x5B else { return start }
    var index = start + 1
    while index < end, bytes[index] >= 0x20, bytes[index] < 0x40 { index += 1 }
    return index < end && bytes[index] < 0x7F ? index + 1 : index
  }

  /// True where an ASCII or a full-width digit stands at a byte.
  @inline(__always)
  private static func startsWithDigit(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int)
    -> Bool
  {
    guard index < end else { return false }
    if bytes[index] >= 0x30 && bytes[index] <= 0x39 { return true }
    return index + 2 < end && bytes[index] == 0xEF && bytes[index + 1] == 0xBC
      && bytes[index + 2] >= 0x90 && bytes[index + 2] <= 0x99
  }
}

extension StaticString {
  /// The characters of a word, one code unit each.
  var length: Int {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount).count { $0 & 0xC0 != 0x80 }
  }
}
