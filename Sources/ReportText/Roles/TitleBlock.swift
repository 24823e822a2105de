/// The lines over the text: title, subtitle, byline, date line.
struct TitleBlock {
  /// More lines than this over a text are a table of contents or a list.
  private static let mostLines = 12

  /// The main title, line by line.
  private(set) var title: [Range<Int>] = []
  private let bytes: [UInt8]

  /// Gives the title lines among the drafts their role. A text without a body has no title.
  init(bytes: [UInt8], drafts: inout [Draft]) {
    self.bytes = bytes
    let text = drafts.indices.filter { drafts[$0].role != .furniture }
    var lines: [Int] = []
    for (place, index) in text.prefix(Self.mostLines).enumerated() {
      let next = place + 1 < text.count ? drafts[text[place + 1]] : nil
      guard let next, belongs(drafts[index], next: next, found: lines.map { drafts[$0] })
      else { break }
      lines.append(index)
    }
    guard !title.isEmpty, text.dropFirst(lines.count).contains(where: { drafts[$0].endsSentence })
    else {
      title = []
      return
    }
    for index in lines { drafts[index].role = .title }
  }

  /// A line of the title block holds no whole sentence.
  private func holdsSentence(_ draft: Draft) -> Bool {
    draft.ranges.contains { bytes.scalars($0).contains { $0 == "。" } }
  }

  private mutating func belongs(_ draft: Draft, next: Draft, found: [Draft]) -> Bool {
    guard !draft.endsSentence, draft.width <= 160, !holdsSentence(draft),
      let range = draft.ranges.first
    else {
      return false
    }
    let marker = HeadingMarker(bytes: bytes, range: range)
    if draft.first == "—" || DateFinder.holdsDay(bytes: bytes, range: range) { return true }
    if let marker, marker.kind != .markdown { return false }
    if title.isEmpty {
      title = draft.ranges
      return true
    }
    return isByline(draft) || isSecondTitle(draft, next: next, found: found)
  }

  /// A second line of the title, not yet the first heading of the text.
  ///
  /// It has words of the title in it (商丘市网络建设综述 / 让“商丘好故事”充盈网络空间 ——我市网络建设综述),
  /// or no text follows it but more of the title block.
  private func isSecondTitle(_ draft: Draft, next: Draft, found: [Draft]) -> Bool {
    if found.contains(where: { $0.first == "—" }) { return false }
    if next.first == "—" || DateFinder.holdsDay(bytes: bytes, range: next.ranges[0]) {
      return true
    }
    let words = Self.bigrams(title.flatMap { bytes.scalars($0) })
    let shared = words.intersection(Self.bigrams(draft.ranges.flatMap { bytes.scalars($0) }))
    return shared.count >= 2
  }

  private static func bigrams(_ text: [UInt32]) -> Set<UInt64> {
    var result: Set<UInt64> = []
    for (one, next) in zip(text, text.dropFirst())
    where ScalarClass.isHan(one) && ScalarClass.isHan(next) {
      result.insert(UInt64(one) << 32 | UInt64(next))
    }
    return result
  }

  /// A person's name, with or without the office: 周恩来, 省长 王予波, (陈琳 聂夏瑜), 本报记者 张三.
  private func isByline(_ draft: Draft) -> Bool {
    let range = draft.ranges[0].lowerBound..<(draft.ranges.last?.upperBound ?? 0)
    return Byline(bytes: bytes, range: range) != nil
  }
}
