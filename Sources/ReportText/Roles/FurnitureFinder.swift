/// Finds the lines that a web page or a printed page adds to the report.
struct FurnitureFinder {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let layout: Layout
  private var isFurniture: [Bool]
  private var isPageMark: [Bool]

  /// Marks every line of a document.
  init(bytes: [UInt8], lines: [Line], layout: Layout) {
    self.bytes = bytes
    self.lines = lines
    self.layout = layout
    isFurniture = Array(repeating: false, count: lines.count)
    isPageMark = isFurniture
    findPageNumbers()
    findWords()
    findCrumbs()
    findCredits()
    findPageHeaders()
  }

  /// True for each line that is furniture.
  var result: [Bool] { isFurniture }

  private mutating func findPageNumbers() {
    var bare: [(line: Int, number: Int)] = []
    for (index, line) in lines.enumerated() where line.width <= 24 {
      guard let page = PageNumber(bytes: bytes, line: line) else { continue }
      if page.isMarked {
        markPage(index)
      } else if standsAlone(index) {
        bare.append((index, page.number))
      }
    }
    // Bare digits: 1, 2, 3 … through the document are pages, a lone 2 is not.
    for (one, next) in zip(bare, bare.dropFirst()) where next.number == one.number + 1 {
      markPage(one.line)
      markPage(next.line)
    }
  }

  private mutating func markPage(_ index: Int) {
    isFurniture[index] = true
    isPageMark[index] = true
  }

  private func standsAlone(_ index: Int) -> Bool {
    let before = lines[index].blanksBefore > 0 || lines[index].followsFormFeed || index == 0
    let after =
      index + 1 == lines.count || lines[index + 1].blanksBefore > 0
      || lines[index + 1].followsFormFeed
    return before && after
  }

  private mutating func findWords() {
    var beside: [Int] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      guard line.width <= 160, let match = FurnitureIndex.shared.match(line, in: bytes) else {
        index += 1
        continue
      }
      switch match {
      case .wholeBesideOthers: beside.append(index)
      case .label(let value):
        isFurniture[index] = true
        if ScalarClass.endsSentence(line.last), index + 1 < lines.count,
          lines[index + 1].blanksBefore == 0, isValue(lines[index + 1], value)
        {
          index += 1
          isFurniture[index] = true
        }
      case .start:
        isFurniture[index] = true
        // The rest of the notice: links have broken it into many lines.
        while layout.separatesByBlankLines, index + 1 < lines.count,
          lines[index + 1].blanksBefore == 0
        {
          index += 1
          isFurniture[index] = true
        }
      default: isFurniture[index] = true
      }
      index += 1
    }
    for index in beside where index > 0 && isFurniture[index - 1] { isFurniture[index] = true }
    for index in beside.reversed() where index + 1 < lines.count && isFurniture[index + 1] {
      isFurniture[index] = true
    }
  }

  private func isValue(_ line: Line, _ value: FurnitureRule.Value) -> Bool {
    let first = ScalarClass.digit(line.first) != nil
    let last = ScalarClass.digit(line.last) != nil
    switch value {
    case .nothing: return false
    case .date: return first && line.width <= 30
    case .number: return first && last && line.width <= 12
    case .name: return line.width <= 24 && !line.endsSentence
    }
  }

  /// The way to the page: the names on both sides of a `>`, and the last name said again.
  private mutating func findCrumbs() {
    for (index, line) in lines.enumerated() where line.first == ">" && line.range.count <= 2 {
      guard index > 0, isFurniture[index - 1] else { continue }
      isFurniture[index] = true
      for beside in [index - 1, index + 1] where lines.indices.contains(beside) {
        guard lines[beside].width <= 24, !lines[beside].endsSentence else { continue }
        isFurniture[beside] = true
        let again = beside + 1
        if beside > index, again < lines.count,
          bytes[lines[again].range].elementsEqual(bytes[lines[beside].range])
        {
          isFurniture[again] = true
        }
      }
    }
    // 首页>政务公开>政府工作报告 on one line.
    for (index, line) in lines.enumerated() where !isFurniture[index] && line.width <= 80 {
      guard line.first == "首", bytes[line.range].starts(with: Array("首页".utf8)) else { continue }
      if bytes[line.range].contains(UInt8(ascii: ">")) { isFurniture[index] = true }
    }
  }

  /// Photo credits: 本报记者 朱江 摄; 新甘肃·甘肃日报记者 盛学卿.
  ///
  /// Counter-example: 记者从市网信办获悉，全市… is a sentence of a report.
  private mutating func findCredits() {
    let reporter = Array("记者".utf8)
    for (index, line) in lines.enumerated() where !isFurniture[index] && line.width <= 200 {
      guard !line.endsSentence, line.width >= 8, line.last >= 0x4E00 else { continue }
      let text = bytes[line.range]
      let isPhoto = line.last == "摄"
      let window = isPhoto ? text : text.suffix(24)
      guard let at = Self.lastOffset(of: reporter, in: window) else { continue }
      let name = (at + reporter.count)..<text.endIndex
      if isPhoto ? name.count <= 60 : name.count <= 14 && bytes.scalarCount(name) >= 2 {
        isFurniture[index] = true
      }
    }
  }

  /// A short line that comes again beside page numbers or form feeds is the page's header.
  ///
  /// Counter-example: 存在问题, said again under every section of the report.
  private mutating func findPageHeaders() {
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for (index, line) in lines.enumerated() where !isFurniture[index] && line.width <= 60 {
      let besidePage =
        line.followsFormFeed || (index > 0 && isPageMark[index - 1])
        || (index + 1 < lines.count && (isPageMark[index + 1] || lines[index + 1].followsFormFeed))
      if besidePage, !line.endsSentence { places[bytes[line.range], default: []].append(index) }
    }
    for (_, indices) in places where indices.count >= 2 {
      for index in indices { markPage(index) }
    }
  }

  private static func lastOffset(of word: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= word.count else { return nil }
    var start = text.endIndex - word.count
    while start >= text.startIndex {
      if text[start..<(start + word.count)].elementsEqual(word) { return start }
      start -= 1
    }
    return nil
  }
}
