/// Tells headings from paragraphs and gives them their level.
struct HeadingFinder {
  private enum Rank: Hashable {
    case marked(HeadingMarker.Kind)
    case markdown(Int)
    case bare
  }

  private let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Gives the headings among the drafts their role; title block and furniture are left alone.
  func mark(_ drafts: inout [Draft]) {
    let body = drafts.indices.filter { drafts[$0].role == .paragraph }
    var ranks: [Int: Rank] = [:]
    for (place, index) in body.enumerated() {
      guard let rank = rank(&drafts[index]) else { continue }
      // A heading has something under it.
      if rank == .bare, place + 1 == body.count { continue }
      ranks[index] = rank
    }
    dropLists(body, &ranks)
    let levels = levels(of: ranks, numbers: numbers(of: drafts, at: ranks))
    for (index, rank) in ranks { drafts[index].role = .heading(level: levels[rank] ?? 1) }
  }

  private func numbers(of drafts: [Draft], at ranks: [Int: Rank]) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    for index in ranks.keys {
      numbers[index] = HeadingMarker(bytes: bytes, range: drafts[index].ranges[0])?.number
    }
    return numbers
  }

  /// Three and more bare lines after one another are a list or a table, no headings.
  private func dropLists(_ body: [Int], _ ranks: inout [Int: Rank]) {
    var run: [Int] = []
    for index in body + [-1] {
      if ranks[index] == .bare {
        run.append(index)
        continue
      }
      if run.count >= 3 { for member in run { ranks[member] = nil } }
      run = []
    }
  }

  private func rank(_ draft: inout Draft) -> Rank? {
    guard var range = draft.ranges.first, draft.width <= 160 else { return nil }
    let marker = HeadingMarker(bytes: bytes, range: range)
    if let marker, marker.kind == .markdown, marker.end < range.upperBound {
      draft.ranges[0] = marker.end..<range.upperBound
      return .markdown(marker.number)
    }
    range = withoutBold(range)
    let isBold = range != draft.ranges[0]
    let inner = isBold ? HeadingMarker(bytes: bytes, range: range) : marker
    guard isHeadingText(&draft, bold: isBold ? range : nil) else { return nil }
    if isBold { draft.ranges[0] = range }
    if let inner, inner.kind != .clause {
      return draft.width <= 140 ? .marked(inner.kind) : nil
    }
    return draft.width <= 72 ? .bare : nil
  }

  /// `**words**` without its marks; a line that is bold only in part stays as it is.
  private func withoutBold(_ range: Range<Int>) -> Range<Int> {
    let text = bytes[range]
    guard text.count > 4, text.starts(with: "**".utf8), text.ends(with: Array("**".utf8))
    else { return range }
    let inner = (range.lowerBound + 2)..<(range.upperBound - 2)
    return bytes[inner].contains(UInt8(ascii: "*")) ? range : inner
  }

  /// No sentence stands in it or ends with it.
  private func isHeadingText(_ draft: inout Draft, bold: Range<Int>?) -> Bool {
    let last = bold.map { bytes.scalar(before: $0.upperBound).value } ?? draft.last
    guard bold != nil || !draft.endsSentence, !ScalarClass.endsSentence(last),
      !ScalarClass.pauses(last), !ScalarClass.opens(last), !ScalarClass.cannotBegin(draft.first)
    else { return false }
    // “习近平总书 is half of a quotation that the next page closes.
    guard draft.balance(in: bytes).opening == 0 else { return false }
    var han = 0
    for range in draft.ranges {
      for scalar in bytes.scalars(range) {
        switch Unicode.Scalar(scalar) {
        case "。", "；", "！", "？": return false
        default: if ScalarClass.isHan(scalar) { han += 1 }
        }
      }
    }
    return han > 0
  }

  /// Levels count the kinds of heading that the document really has.
  ///
  /// The usual order is turned round where the numbers say so: in 1981's report 一、 to 十、 stand
  /// under （二）, and in many a report the bare headings hold the numbered ones.
  private func levels(of ranks: [Int: Rank], numbers: [Int: Int]) -> [Rank: Int] {
    let headings = ranks.sorted { $0.key < $1.key }
    var order = Array(Set(ranks.values)).sorted { Self.usualOrder($0) < Self.usualOrder($1) }
    for _ in order.indices {
      for place in order.indices.dropLast() {
        let (upper, lower) = (order[place], order[place + 1])
        let turned =
          lower == .bare
          ? holdsLists(headings, listsOf: upper, numbers)
          : splits(lower, by: upper, headings, numbers)
            && !splits(upper, by: lower, headings, numbers)
        if turned { order.swapAt(place, place + 1) }
      }
    }
    return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0 + 1) })
  }

  /// True where a heading of one kind stands between two of another with successive numbers, so
  /// that it belongs under the first of them.
  private func splits(
    _ outer: Rank, by inner: Rank, _ headings: [(key: Int, value: Rank)], _ numbers: [Int: Int]
  ) -> Bool {
    var lastNumber: Int?
    var between = false
    for (index, rank) in headings {
      if rank == inner { between = true }
      guard rank == outer else { continue }
      let number = numbers[index]
      if between, let lastNumber, number == lastNumber + 1 { return true }
      lastNumber = number
      between = false
    }
    return false
  }

  /// True where the numbers of a kind begin again at one under bare headings, and no bare heading
  /// stands between two successive numbers.
  private func holdsLists(
    _ headings: [(key: Int, value: Rank)], listsOf kind: Rank, _ numbers: [Int: Int]
  ) -> Bool {
    guard !splits(kind, by: .bare, headings, numbers) else { return false }
    return zip(headings, headings.dropFirst()).contains { heading, next in
      heading.value == .bare && next.value == kind && numbers[next.key] == 1
    }
  }

  private static func usualOrder(_ rank: Rank) -> Int {
    switch rank {
    case .markdown(let level): level - 10
    case .marked(let kind): kind.rawValue * 2
    case .bare: HeadingMarker.Kind.arabic.rawValue * 2 - 1
    }
  }
}
