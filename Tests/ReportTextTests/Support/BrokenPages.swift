import ReportText

/// Breaks a whole text at random places, so that what repair must restore is known.
struct BrokenPages {
  /// The text as the broken page has it.
  let text: String
  /// The characters on both sides of every break, in the whole text.
  let seams: Set<String>

  /// A generator of numbers that gives the same for the same seed (xorshift64*).
  struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
      state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 0x2545_F491_4F6C_DD1D
    }
  }

  /// Ends a page about every `length` characters, always inside a paragraph, by a blank line.
  static func pages(of text: String, length: Int, seed: UInt64) -> BrokenPages {
    var numbers = Numbers(seed: seed)
    var seams: Set<String> = []
    var blocks: [String] = []
    var left = length
    for paragraph in paragraphs(of: text) {
      var rest = Array(paragraph)
      while rest.count > left, rest.count > 80 {
        let cut = place(in: rest, near: left, &numbers)
        seams.insert(seam(rest, cut))
        blocks.append(String(rest[..<cut]))
        rest = Array(rest[cut...])
        left = length
      }
      left = max(1, left - rest.count)
      blocks.append(String(rest))
    }
    return BrokenPages(text: blocks.joined(separator: "\n\n"), seams: seams)
  }

  /// Sets the text in columns that end inside a paragraph, and shuffles all but the title.
  static func columns(of text: String, count: Int, seed: UInt64) -> BrokenPages {
    var numbers = Numbers(seed: seed)
    var paragraphs = paragraphs(of: text)
    let title = paragraphs.removeFirst()
    var seams: Set<String> = []
    var columns: [[String]] = [[]]
    let total = paragraphs.reduce(0) { $0 + $1.count }
    var used = 0
    for paragraph in paragraphs {
      let isDue = used > total * columns.count / count && columns.count < count
      if isDue, paragraph.count > 120 {
        let characters = Array(paragraph)
        let cut = place(in: characters, near: paragraph.count / 2, &numbers)
        seams.insert(seam(characters, cut))
        columns[columns.count - 1].append(String(characters[..<cut]))
        columns.append([String(characters[cut...])])
      } else {
        columns[columns.count - 1].append(paragraph)
      }
      used += paragraph.count
    }
    columns.shuffle(using: &numbers)
    let blocks = [title] + columns.flatMap { $0 }
    return BrokenPages(text: blocks.joined(separator: "\n\n"), seams: seams)
  }

  /// The seams that a document has joined.
  static func joined(_ document: Document) -> Set<String> {
    var seams: Set<String> = []
    for passage in document.passages {
      for (piece, next) in zip(passage.pieces, passage.pieces.dropFirst()) {
        seams.insert(
          document.source.text(piece.range).suffix(6) + "|"
            + document.source.text(next.range).prefix(6))
      }
    }
    return seams
  }

  private static func paragraphs(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { line in
      String(line).trimmingSpaces()
    }.filter { !$0.isEmpty }
  }

  /// A place inside a sentence, forty characters or more from the paragraph's ends.
  private static func place(
    in text: [Character], near wanted: Int, _ numbers: inout Numbers
  ) -> Int {
    let marks: Set<Character> = ["。", "！", "？", "；", "：", "”", "》", "）"]
    let middle = min(max(wanted, 40), text.count - 40)
    var cut = min(max(40, middle + Int.random(in: -8...8, using: &numbers)), text.count - 40)
    while cut > 1, marks.contains(text[cut - 1]) || marks.contains(text[cut]) { cut -= 1 }
    return cut
  }

  private static func seam(_ text: [Character], _ cut: Int) -> String {
    String(text[..<cut].suffix(6)) + "|" + String(text[cut...].prefix(6))
  }
}

extension String {
  /// Without the white space at both ends.
  func trimmingSpaces() -> String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
