/// Turns bytes into the code units of `Characters`, each with where it begins and how long it is.
///
/// Every byte of a report goes through here, so it works on plain memory: there is never more than
/// one code unit for each byte that begins a character.
struct CharacterReader {
  typealias Piece = (units: [UInt16], starts: [Int32], widths: [UInt8])

  private let bytes: UnsafeBufferPointer<UInt8>
  private let units: UnsafeMutableBufferPointer<UInt16>
  private let starts: UnsafeMutableBufferPointer<Int32>
  private let widths: UnsafeMutableBufferPointer<UInt8>
  private let typography = Typography.table
  private var count = 0
  private var hasPendingSpace = false
  /// Digits set apart one by one (1 9 9 7 年) are one number.
  private var isLoneDigit = false

  /// Reads a range of valid UTF-8.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> Piece {
    bytes.withUnsafeBufferPointer { bytes in
      var most = 0
      for index in range { most &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
      var piece: Piece = ([], [], [])
      piece.units = Array(unsafeUninitializedCapacity: most) { units, count in
        piece.starts = Array(unsafeUninitializedCapacity: most) { starts, startCount in
          piece.widths = Array(unsafeUninitializedCapacity: most) { widths, widthCount in
            var reader = CharacterReader(
              bytes: bytes, units: units, starts: starts, widths: widths)
            reader.read(range)
            (count, startCount, widthCount) = (reader.count, reader.count, reader.count)
          }
        }
      }
      return piece
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, units: UnsafeMutableBufferPointer<UInt16>,
    starts: UnsafeMutableBufferPointer<Int32>, widths: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.bytes = bytes
    self.units = units
    self.starts = starts
    self.widths = widths
  }

  private mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let first = UInt16(bytes[index])
      var unit: UInt16 = 0xFFFD
      if first < 0x80 {
        unit = first
        index += 1
      } else if first < 0xE0 {
        unit = (first & 0x1F) << 6 | UInt16(bytes[index + 1]) & 0x3F
        index += 2
      } else if first < 0xF0 {
        unit =
          (first & 0x0F) << 12 | (UInt16(bytes[index + 1]) & 0x3F) << 6
          | UInt16(bytes[index + 2]) & 0x3F
        index += 3
      } else {
        index += 4
      }
      if unit == 0x1B {  // a terminal's control sequence, ESC [ … letter, says nothing
        index = endOfControlSequence(at: index, end: range.upperBound)
        continue
      }
      unit = typography.normal(unit)
      if unit >= 0x80 {
        // Nearly every character: no space stands before it, and it is no digit.
        hasPendingSpace = false
        isLoneDigit = false
        put(unit, at: start, width: index - start)
      } else if unit == Typography.space {
        hasPendingSpace = true
      } else if unit != Typography.dropped {
        readASCII(unit, at: start, until: index, end: range.upperBound)
      }
    }
  }

  private mutating func readASCII(_ unit: UInt16, at start: Int, until next: Int, end: Int) {
    let isDigit = unit >= 0x30 && unit <= 0x39
    let isAlone = isDigit && !startsWithDigit(at: next, end: end)
    let last = count > 0 ? units[count - 1] : 0
    if hasPendingSpace, Typography.isWord(last), Typography.isWord(unit), !(isLoneDigit && isAlone)
    {
      put(Typography.space, at: start, width: 0)
    }
    hasPendingSpace = false
    let followsDigit =
      count > 0 && units[count - 1] >= 0x30 && units[count - 1] <= 0x39
      && Int(starts[count - 1]) + Int(widths[count - 1]) == start
    isLoneDigit = isAlone && !followsDigit
    put(unit, at: start, width: next - start)
  }

  @inline(__always)
  private mutating func put(_ unit: UInt16, at start: Int, width: Int) {
    units[count] = unit
    starts[count] = Int32(truncatingIfNeeded: start)
    widths[count] = UInt8(truncatingIfNeeded: width)
    count += 1
  }

  /// The index behind a control sequence (ECMA-48) whose ESC stands before an index.
  private func endOfControlSequence(at start: Int, end: Int) -> Int {
    guard start < end, bytes[start] == 0x5B else { return start }
    var index = start + 1
    while index < end, bytes[index] >= 0x20, bytes[index] < 0x40 { index += 1 }
    return index < end && bytes[index] < 0x7F ? index + 1 : index
  }

  /// True where an ASCII or a full-width digit stands at a byte.
  private func startsWithDigit(at index: Int, end: Int) -> Bool {
    guard index < end else { return false }
    if bytes[index] >= 0x30 && bytes[index] <= 0x39 { return true }
    return index + 2 < end && bytes[index] == 0xEF && bytes[index + 1] == 0xBC
      && bytes[index + 2] >= 0x90 && bytes[index + 2] <= 0x99
  }
}
