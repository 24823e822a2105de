/// Cuts a text into lines at LF, CR, CR LF, form feed, NEL, U+2028 and U+2029.
struct LineSplitter {
  private let bytes: [UInt8]
  private var lines: [Line] = []
  private var blanks = 0
  private var sawFormFeed = false

  /// The lines that are not empty, in order.
  static func lines(of bytes: [UInt8]) -> [Line] {
    var splitter = LineSplitter(bytes: bytes)
    splitter.split()
    return splitter.lines
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func split() {
    var start = 0
    var index = 0
    var wide = 0
    var continuing = 0
    let count = bytes.count
    while index < count {
      // Nearly every byte is part of a Chinese character and ends no line.
      while let eight = EightBytes(bytes, at: index), !eight.mayEndLine {
        wide += eight.leads
        continuing += eight.continuations
        index += 8
      }
      let stop = min(index + 8, count)
      while index < stop {
        let length = lineEnd(at: index)
        if length == 0 {
          if bytes[index] >= 0xC0 { wide += 1 } else if bytes[index] >= 0x80 { continuing += 1 }
          index += 1
          continue
        }
        add(start..<index, characters: index - start - continuing, wide: wide)
        if bytes[index] == 0x0C { sawFormFeed = true }
        index += length
        start = index
        wide = 0
        continuing = 0
      }
    }
    if start < count {
      add(start..<count, characters: count - start - continuing, wide: wide)
    }
  }

  /// The length of the line end at an index, 0 where there is none.
  private func lineEnd(at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  private mutating func add(_ whole: Range<Int>, characters: Int, wide: Int) {
    var start = whole.lowerBound
    var end = whole.upperBound
    var indent = 0
    var length = characters
    var width = characters + wide
    var hasInvisible = false
    while start < end {
      let scalar = bytes.scalar(at: start)
      guard ScalarClass.isEdge(scalar.value) else { break }
      if ScalarClass.isInvisible(scalar.value) {
        hasInvisible = true
      } else {
        indent += scalar.value > 0x2000 ? 2 : 1
      }
      length -= 1
      width -= scalar.length > 1 ? 2 : 1
      start += scalar.length
    }
    guard start < end else {
      if !hasInvisible { blanks += 1 }
      return
    }
    while end > start {
      let scalar = bytes.scalar(before: end)
      guard ScalarClass.isEdge(scalar.value) else { break }
      length -= 1
      width -= scalar.length > 1 ? 2 : 1
      end -= scalar.length
    }
    let last = bytes.scalar(before: end)
    let lastStart = end - last.length
    lines.append(
      Line(
        range: start..<end, indent: indent, width: width, length: length, blanksBefore: blanks,
        followsFormFeed: sawFormFeed, first: bytes.scalar(at: start).value, last: last.value,
        beforeLast: lastStart > start ? bytes.scalar(before: lastStart).value : 0))
    blanks = 0
    sawFormFeed = false
  }
}
