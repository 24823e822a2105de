/// Breaks Chinese and mixed text into lines.
///
/// The rules are those of GB/T 15834 and JIS X 4051 in short: a closing mark begins no line, an
/// opening one ends none, a number or a Latin word stays whole where a line can hold it.
enum LineBreaker {
  /// One glyph of a text with the byte that it begins at in the text's source.
  struct Item: Hashable {
    let glyph: Glyph
    let offset: Int
  }

  private static let noStart: Set<Cluster> = [
    "，", "。", "；", "：", "、", "！", "？", "）", "》", "〉", "”", "’", "】", "〕", "」", "』", "…", "·",
    "％", "%", ",", ".", ";", ":", "!", "?", ")", "]", "}", "℃", "‰", "～", "—", "-",
  ]
  private static let noEnd: Set<Cluster> = [
    "（", "《", "〈", "“", "‘", "【", "〔", "「", "『", "(", "[", "{", "￥", "$",
  ]

  /// The lines as ranges of `items`; blanks at a line's end belong to no line.
  ///
  /// - Parameters:
  ///   - columns: the width of a line.
  ///   - indent: the columns that the first line has less.
  static func lines(of items: [Item], columns: Int, indent: Int = 0) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while start < items.count {
      let room = max(2, lines.isEmpty ? columns - indent : columns)
      let end = endOfLine(items, from: start, room: room)
      var last = end
      while last > start, items[last - 1].glyph.cluster == .space { last -= 1 }
      lines.append(start..<last)
      start = end
      while start < items.count, items[start].glyph.cluster == .space { start += 1 }
    }
    return lines
  }

  /// The lines of a text for a place of its own.
  static func wrap(_ text: String, columns: Int) -> [String] {
    let items = Glyph.all(in: text).map { Item(glyph: $0, offset: 0) }
    return lines(of: items, columns: columns).map { line in
      items[line].map(\.glyph.cluster.text).joined()
    }
  }

  private static func endOfLine(_ items: [Item], from start: Int, room: Int) -> Int {
    var width = 0
    var end = start
    while end < items.count, width + items[end].glyph.width <= room {
      width += items[end].glyph.width
      end += 1
    }
    guard end < items.count else { return end }
    end = max(end, start + 1)
    if items[end].glyph.cluster == .space { return end }
    var candidate = end
    while candidate > start + 1, !isBreak(items, before: candidate) { candidate -= 1 }
    return candidate > start + 1 || isBreak(items, before: candidate) ? candidate : end
  }

  private static func isBreak(_ items: [Item], before index: Int) -> Bool {
    let next = items[index].glyph.cluster
    let last = items[index - 1].glyph.cluster
    if noStart.contains(next) || noEnd.contains(last) { return false }
    return !(isWord(last) && isWord(next))
  }

  private static func isWord(_ cluster: Cluster) -> Bool {
    switch cluster.only?.value ?? 0 {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x25, 0x5F, 0x2F, 0x2B: return true
    default: return false
    }
  }
}
