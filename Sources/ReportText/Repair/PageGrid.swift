/// Where the pages of a document end, reckoned from the breaks that are certain.
///
/// Official documents have 28 characters a line and the same number of lines on every page
/// (GB/T 9704-2012, 5.2.3), so that breaks come at equal distances.
struct PageGrid {
  private static let lineLength = 28
  /// Lines by which a page's end may be off: the width of digits and the space around headings
  /// are not known.
  private static let tolerance = 2.5

  let blocks: [Block]
  /// Places in `blocks` after which a page ends inside a sentence.
  let breaks: Set<Int>

  /// Breaks between whole sentences that the list around them shows to be inside an item.
  func listBreaks() -> [Int] {
    let pageEnds = expectedEnds()
    let lines = linesUpTo()
    return blocks.indices.dropLast().filter { place in
      let end = blocks[place]
      guard !breaks.contains(place), !end.isOpenAtEnd, !blocks[place + 1].followsHeading,
        pageEnds.contains(where: { abs($0 - Double(lines[place])) <= Self.tolerance })
      else { return false }
      return goesOnInside(place)
    }
  }

  /// Lines of text up to the end of each block, a first line being indented by two characters.
  private func linesUpTo() -> [Int] {
    var total = 0
    return blocks.map { block in
      total += (block.text.count + 2 + Self.lineLength - 1) / Self.lineLength
      if block.followsHeading { total += 1 }
      return total
    }
  }

  /// The lines at which pages end, where the certain breaks agree on a page's length.
  private func expectedEnds() -> [Double] {
    let lines = linesUpTo()
    let certain = breaks.sorted().map { lines[$0] }
    let distances = zip(certain, certain.dropFirst()).map { $1 - $0 }
    guard let shortest = distances.min(), shortest >= 10 else { return [] }
    let pages = distances.map { (Double($0) / Double(shortest)).rounded() }
    let page = Double(distances.reduce(0, +)) / pages.reduce(0, +)
    let agree = zip(distances, pages).allSatisfy {
      abs(Double($0) - $1 * page) <= Self.tolerance * max(1, $1.squareRoot())
    }
    guard agree, let first = certain.first, let last = lines.last else { return [] }
    var ends: [Double] = []
    for (place, count) in pages.enumerated() {
      let step = Double(distances[place]) / count
      for number in 0..<Int(count) { ends.append(Double(certain[place]) + Double(number) * step) }
    }
    var before = Double(first) - page
    while before > 0 {
      ends.append(before)
      before -= page
    }
    var after = Double(certain.last ?? first)
    while after < Double(last) {
      ends.append(after)
      after += page
    }
    return ends
  }

  /// The next block is no paragraph of its own: 第二， whose 第一， stands inside the block before,
  /// or unnumbered text between items 4 and 5 of a list.
  private func goesOnInside(_ place: Int) -> Bool {
    let end = blocks[place]
    let start = blocks[place + 1]
    if let marker = start.marker {
      return marker.isOfRunningText && marker.number > 1
        && contains(end.text, number: marker.number - 1, kind: marker.kind)
    }
    guard let item = end.marker, !item.isOfRunningText, place + 2 < blocks.count,
      let next = blocks[place + 2].marker
    else { return false }
    return next.kind == item.kind && next.number == item.number + 1
      && !blocks[place + 2].followsHeading
  }

  /// 第一， or 一是 after the end of a sentence inside a text.
  private func contains(_ text: [UInt32], number: Int, kind: HeadingMarker.Kind) -> Bool {
    guard number < Self.numerals.count else { return false }
    let numeral = Self.numerals[number]
    return text.indices.dropFirst().dropLast(2).contains { index in
      kind == .ordinal
        ? text[index] == "第" && text[index + 1] == numeral
        : text[index] == numeral && (text[index + 1] == "是" || text[index + 1] == "要")
    }
  }

  /// 〇 to 十.
  private static let numerals = "〇一二三四五六七八九十".unicodeScalars.map(\.value)
}
