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
        addParts(start..<index, characters: index - start - continuing, wide: wide)
        if bytes[index] == 0x0C { sawFormFeed = true }
        index += length
        start = index
        wide = 0
        continuing = 0
      }
    }
    if start < count {
      addParts(start..<count, characters: count - start - continuing, wide: wide)
    }
  }

  /// Adds a line, or the parts of a page that was written on one: “… 一、2019年工作回顾 2019年，…”.
  private mutating func addParts(_ whole: Range<Int>, characters: Int, wide: Int) {
    let edges = characters > Self.longestHeading * 4 ? headingEdges(in: whole) : []
    guard !edges.isEmpty else { return add(whole, characters: characters, wide: wide) }
    for (start, end) in zip([whole.lowerBound] + edges, edges + [whole.upperBound]) {
      let part = bytes[start..<end]
      let continuing = part.count { $0 & 0xC0 == 0x80 }
      add(start..<end, characters: part.count - continuing, wide: part.count { $0 >= 0xC0 })
    }
  }

  /// Where headings between blanks begin and end in a line: 一、 and no mark of a sentence.
  private func headingEdges(in line: Range<Int>) -> [Int] {
    var edges: [Int] = []
    var index = line.lowerBound
    while index < line.upperBound {
      let blank = blankLength(at: index)
      guard blank > 0 else {
        // Nearly all are characters of three bytes.
        index += bytes[index] >= 0xE0 ? 3 : 1
        continue
      }
      let start = index + blank
      index = start
      guard let end = headingEnd(from: start, in: line) else { continue }
      edges += [start, end]
      index = end
    }
    return edges
  }

  private static let longestHeading = 40
  /// , ， ; ； 。
  private static let sentenceMarks: [UInt32] = [0x2C, 0xFF0C, 0x3B, 0xFF1B, 0x3002]

  /// The blank behind 一、2019年工作回顾, or `nil` where no heading begins at an index.
  private func headingEnd(from start: Int, in line: Range<Int>) -> Int? {
    var index = start
    var numerals = 0
    while index + 3 <= line.upperBound, numerals < 3,
      ScalarClass.chineseDigit(bytes.scalar(at: index).value) != nil
    {
      numerals += 1
      index += 3
    }
    guard numerals > 0, index + 3 <= line.upperBound, bytes.scalar(at: index).value == 0x3001 else {
      return nil
    }
    var length = 0
    while index < line.upperBound, length <= Self.longestHeading {
      if length > 2, blankLength(at: index) > 0 { return index }
      let scalar = bytes.scalar(at: index)
      guard !Self.sentenceMarks.contains(scalar.value) else { return nil }
      index += scalar.length
      length += 1
    }
    return nil
  }

  /// 1 at a space, 3 at an ideographic one, else 0.
  private func blankLength(at index: Int) -> Int {
    if bytes[index] == 0x20 { return 1 }
    let isWide =
      bytes[index] == 0xE3 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      && bytes[index + 2] == 0x80
    return isWide ? 3 : 0
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
