/// A passage in the making: its lines, and what is known of it so far.
struct Draft {
  /// The lines of the source that it is made of, in reading order.
  var lines: [Line]
  /// How each line after the first was joined.
  var joins: [Passage.Join]
  var role: Passage.Role = .paragraph
  var isComplete = true
  /// Empty lines, or a page's end, before it.
  var blanksBefore: Int
  /// The range of each piece, without Markdown's marks.
  var ranges: [Range<Int>]
  /// The balance of the first ranges, so that a text of many lines is not counted anew at each.
  private var counted = (ranges: 0, balance: Brackets.Balance())

  init(line: Line) {
    lines = [line]
    joins = []
    blanksBefore = line.blanksBefore
    ranges = [line.range]
  }

  mutating func append(_ line: Line, join: Passage.Join) {
    lines.append(line)
    joins.append(join)
    ranges.append(line.range)
  }

  /// Joins another passage's pieces to this one.
  mutating func append(_ other: Draft, join: Passage.Join) {
    lines += other.lines
    joins += [join] + other.joins
    ranges += other.ranges
    isComplete = isComplete && other.isComplete
  }

  /// The quotation marks and brackets that its pieces leave open.
  mutating func balance(in bytes: [UInt8]) -> Brackets.Balance {
    for range in ranges[counted.ranges...] {
      counted.balance = counted.balance.followed(by: Brackets.balance(of: range, in: bytes))
    }
    counted.ranges = ranges.count
    return counted.balance
  }

  var passage: Passage {
    let pieces = ranges.enumerated().map { index, range in
      Passage.Piece(range: range, join: index == 0 ? nil : joins[index - 1])
    }
    return Passage(role: role, pieces: pieces, isComplete: isComplete)
  }

  /// Columns of all lines.
  var width: Int { lines.reduce(0) { $0 + $1.width } }

  var first: UInt32 { lines.first?.first ?? 0 }
  var last: UInt32 { lines.last?.last ?? 0 }
  var endsSentence: Bool { lines.last?.endsSentence ?? false }
  var start: Int { ranges.first?.lowerBound ?? 0 }
}
