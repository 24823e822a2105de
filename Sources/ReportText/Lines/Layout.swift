/// How a document sets its paragraphs, read from the shape of all its lines.
struct Layout: Hashable {
  /// What the lines of a hard-wrapped text are cut by: printed pages by their width, programs
  /// often by the number of characters, half a width or a whole one.
  enum Wrap: Hashable {
    case columns(Int)
    case characters(Int)
  }

  /// Paragraphs stand apart by blank lines. Then a line break without one may lie inside a
  /// sentence: collections made from web pages leave such breaks around links.
  let separatesByBlankLines: Bool
  /// Where lines are cut; nil where a line is a whole paragraph.
  let wrap: Wrap?

  /// Half of the longer lines stop inside a sentence, or in a text of few lines all of them: text cut
  /// by a width that too few lines fill to tell it.
  let isRagged: Bool

  /// Numbers stand on lines of their own inside sentences, as some viewers of documents leave them.
  let breaksAtNumbers: Bool

  /// Reads the layout from the lines.
  init(lines: [Line]) {
    breaksAtNumbers = Self.breaksAtNumbers(lines)
    separatesByBlankLines = Self.separatesByBlankLines(lines)
    let long = zip(lines, lines.dropFirst()).filter { $0.0.width >= 30 }
    let cut = long.filter { $0.0.stopsInsideClause && $0.1.blanksBefore == 0 }
    isRagged =
      cut.count * 2 >= long.count && cut.count >= 3
      || lines.count <= 6 && !cut.isEmpty && cut.count == long.count
    let columns = Self.limit(of: lines.map { $0.indent + $0.width }, within: 24...160, slack: 5)
    let characters = Self.limit(
      of: lines.map { $0.indent / 2 + $0.length }, within: 16...120, slack: 2)
    // The measure that more lines reach is the one that they were cut by.
    wrap =
      switch (columns, characters) {
      case (nil, nil): nil
      case (let columns?, let characters) where columns.full >= characters?.full ?? 0:
        .columns(columns.limit)
      case (_, let characters): characters.map { .characters($0.limit) }
      }
  }

  /// A line that reaches the wrapping width, so that its paragraph may go on in the next.
  ///
  /// A mark that must not begin a line takes up to two characters off the width.
  func isFull(_ line: Line) -> Bool {
    switch wrap {
    case .columns(let limit): line.indent + line.width >= limit - 5
    case .characters(let limit): line.indent / 2 + line.length >= limit - 2
    case nil: false
    }
  }

  /// True where most of the numbers on lines of their own go on with a mark or a measure; in a table
  /// another cell follows.
  private static func breaksAtNumbers(_ lines: [Line]) -> Bool {
    var alone = 0
    var inside = 0
    for (line, next) in zip(lines, lines.dropFirst()) where line.isNumeral {
      alone += 1
      if next.blanksBefore == 0, goesOn(next.first) { inside += 1 }
    }
    return inside >= 5 && inside * 2 >= alone
  }

  /// A mark that cannot begin a line, or a measure of a number before it.
  private static func goesOn(_ scalar: UInt32) -> Bool {
    ScalarClass.cannotBegin(scalar) || measures.contains { $0.value == scalar }
  }

  private static let measures = Array("个亿万元人户家项件次位倍年月日左以多余吨公".unicodeScalars)

  private static func separatesByBlankLines(_ lines: [Line]) -> Bool {
    var ended = 0
    var apart = 0
    for (line, next) in zip(lines, lines.dropFirst()) where line.endsSentence {
      ended += 1
      if next.blanksBefore > 0 { apart += 1 }
    }
    return apart * 2 > ended
  }

  /// The measure that half of the lines reach and hardly any passes.
  private static func limit(
    of measures: [Int], within range: ClosedRange<Int>, slack: Int
  ) -> (limit: Int, full: Int)? {
    guard measures.count >= 8 else { return nil }
    var counts = [Int](repeating: 0, count: range.upperBound + 1)
    var over = 0
    for measure in measures {
      if range.contains(measure) {
        counts[measure] += 1
      } else if measure > range.upperBound {
        over += 1
      }
    }
    guard over * 50 <= measures.count,
      let most = range.reversed().first(where: { counts[$0] * 20 >= measures.count })
    else { return nil }
    let full = (max(range.lowerBound, most - slack)...most).reduce(0) { $0 + counts[$1] }
    let more = (most + 1..<counts.count).reduce(over) { $0 + counts[$1] }
    return full * 2 >= measures.count && more * 20 <= measures.count ? (most, full) : nil
  }
}
