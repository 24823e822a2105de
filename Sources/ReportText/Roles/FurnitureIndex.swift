/// The furniture words in the form in which lines are looked up: by their first character.
struct FurnitureIndex: Sendable {
  struct Entry: Sendable {
    let word: [UInt8]
    let match: FurnitureRule.Match
  }

  static let shared = FurnitureIndex(rules: FurnitureRule.all)

  private let entries: [UInt32: [Entry]]
  private let captionEnds: [[UInt8]]

  init(rules: [FurnitureRule]) {
    var entries: [UInt32: [Entry]] = [:]
    var captionEnds: [[UInt8]] = []
    for rule in rules {
      for word in rule.words {
        let bytes = Array(word.utf8)
        if case .captionEnd = rule.match {
          captionEnds.append(bytes)
        } else {
          entries[bytes.scalar(at: 0).value, default: []].append(
            Entry(word: bytes, match: rule.match))
        }
      }
    }
    self.entries = entries
    self.captionEnds = captionEnds
  }

  /// The way in which a line is furniture by its own words, or `nil`.
  func match(_ line: Line, in bytes: [UInt8]) -> FurnitureRule.Match? {
    let whole = line.range
    if let match = match(whole, endsSentence: line.endsSentence, in: bytes) { return match }
    // 【打印本页】: the same words inside marks.
    var inner = whole
    while !inner.isEmpty, Self.isMark(bytes.scalar(at: inner.lowerBound).value) {
      inner = (inner.lowerBound + bytes.scalar(at: inner.lowerBound).length)..<inner.upperBound
    }
    guard inner.lowerBound > whole.lowerBound, !inner.isEmpty else { return nil }
    return match(inner, endsSentence: line.endsSentence, in: bytes)
  }

  /// A caption: 张工作政府工作报告。
  func isCaption(_ line: Line, in bytes: [UInt8]) -> Bool {
    line.width <= 40 && captionEnds.contains { bytes[line.range].ends(with: $0) }
  }

  private func match(
    _ range: Range<Int>, endsSentence: Bool, in bytes: [UInt8]
  ) -> FurnitureRule.Match? {
    guard let candidates = entries[bytes.scalar(at: range.lowerBound).value] else { return nil }
    for entry in candidates where bytes[range].starts(with: entry.word) {
      var rest = (range.lowerBound + entry.word.count)..<range.upperBound
      switch entry.match {
      case .start: return entry.match
      case .captionEnd: continue
      case .whole, .wholeBesideOthers:
        while !rest.isEmpty, Self.isMark(bytes.scalar(at: rest.lowerBound).value) {
          rest = (rest.lowerBound + bytes.scalar(at: rest.lowerBound).length)..<rest.upperBound
        }
        if rest.isEmpty { return entry.match }
      case .label:
        guard !rest.isEmpty else { continue }
        let colon = bytes.scalar(at: rest.lowerBound)
        // 时间：2026年3月至5月。 is a sentence of the report.
        let isWhole = rest.count > colon.length && endsSentence
        if colon.value == ":" || colon.value == "：", !isWhole { return entry.match }
      }
    }
    return nil
  }

  /// Marks around a button's word.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "【", "】", "[", "]", "［", "］", "》", "《", "|", "｜", ":", "：", ">", "·", "*": true
    default: ScalarClass.isSpace(scalar)
    }
  }
}

extension ArraySlice<UInt8> {
  /// True where the slice ends with these bytes.
  func ends(with suffix: [UInt8]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
