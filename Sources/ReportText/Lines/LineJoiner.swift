/// Joins lines that a page or a link has cut inside a paragraph.
struct LineJoiner {
  let bytes: [UInt8]
  let layout: Layout

  /// The paragraphs and headings that the lines make; a line of furniture stays by itself.
  func drafts(lines: [Line], furniture: [Bool]) -> [Draft] {
    var drafts: [Draft] = []
    var open = false
    var isBody = false
    for (index, line) in lines.enumerated() {
      let last = drafts.count - 1
      if open, !furniture[index], isContinued(&drafts[last], by: line),
        isBody || !standsInTitleBlock(line, after: drafts[last])
      {
        drafts[last].append(line, join: .line)
      } else {
        var draft = Draft(line: line)
        if furniture[index] { draft.role = .furniture }
        drafts.append(draft)
      }
      open = !furniture[index]
      isBody = isBody || open && line.endsSentence
    }
    return drafts
  }

  /// True where the line goes on with the sentence or the paragraph before it.
  private func isContinued(_ draft: inout Draft, by line: Line) -> Bool {
    guard line.blanksBefore == 0, !line.followsFormFeed, let before = draft.lines.last
    else { return false }
    if layout.breaksAtNumbers, before.isNumeral || line.isNumeral, !before.endsSentence {
      return true
    }
    if layout.wrap != nil { return isWrapped(draft, before, by: line) }
    if before.endsSentence, !ScalarClass.cannotBegin(line.first) { return false }
    // 。 and ” at the start of a line can only belong to the line before.
    if ScalarClass.cannotBegin(line.first) { return true }
    if isInsideNumber(before, line) || goesOnWithRelation(before, line) { return true }
    if beginsAnew(line) { return false }
    if ScalarClass.opens(before.last) || ScalarClass.pauses(before.last) { return true }
    if layout.separatesByBlankLines { return true }
    return closesWhatIsOpen(&draft, line) || isBrokenProse(before, by: line)
  }

  /// 达到116.6 and 亿元, 96. and 4%, 1.2万 and 个: a number and what follows in it belong together.
  private func isInsideNumber(_ before: Line, _ line: Line) -> Bool {
    if ScalarClass.digit(before.last) != nil {
      return "亿万％%元".unicodeScalars.contains { $0.value == line.first }
    }
    let words = bytes[before.range]
    guard let ending = Self.insideNumber.first(where: { words.ends(with: $0) }),
      let digit = words.dropLast(ending.count).last, (0x30...0x39).contains(digit)
    else { return false }
    return ending.count == 1
      ? ScalarClass.digit(line.first) != nil
        && HeadingMarker(bytes: bytes, range: before.range) == nil
      : ScalarClass.isHan(line.first) && !before.endsSentence
  }

  private static let insideNumber = [".", "万", "亿"].map { Array($0.utf8) }

  /// 全年GDP and 增长5.3%: what is measured stands on a line of its own above how it grew.
  private func goesOnWithRelation(_ before: Line, _ line: Line) -> Bool {
    guard before.stopsInsideClause || before.endsInLatin, line.length <= 40,
      HeadingMarker(bytes: bytes, range: before.range) == nil
    else { return false }
    let start = bytes[line.range.lowerBound..<line.range.upperBound]
    return Self.relations.contains { start.starts(with: $0) }
  }

  private static let relations = [
    "增长", "下降", "提升", "提高", "分别增长", "分别下降", "同比增长", "同比下降",
  ].map { Array($0.utf8) }

  /// A line of prose that stops inside a sentence, in a text of which half the lines do.
  private func isBrokenProse(_ before: Line, by line: Line) -> Bool {
    guard layout.isRagged, before.width >= 30, before.stopsInsideClause,
      line.width * 4 <= before.width * 7, line.indent <= before.indent,
      HeadingMarker(bytes: bytes, range: before.range) == nil,
      ScalarClass.isHan(line.first) || ScalarClass.digit(line.first) != nil
    else { return false }
    return holdsClause(before) && (line.endsSentence || holdsClause(line))
  }

  /// A comma or the end of a sentence stands in the line.
  private func holdsClause(_ line: Line) -> Bool {
    bytes.scalars(line.range).contains { $0 == "，" || ScalarClass.endsSentence($0) }
  }

  /// Over the text a date or a name is a line of its own, also without a blank line before it;
  /// but 国务院总理 and 李克强 are one.
  private func standsInTitleBlock(_ line: Line, after draft: Draft) -> Bool {
    if DateFinder.holdsDay(bytes: bytes, range: line.range) { return true }
    guard Byline(bytes: bytes, range: line.range) != nil else { return false }
    return Byline(bytes: bytes, range: draft.start..<line.range.upperBound) == nil
  }

  /// Hard-wrapped text: a full line goes on in the next unless that one is indented or numbered.
  private func isWrapped(_ draft: Draft, _ before: Line, by line: Line) -> Bool {
    if ScalarClass.cannotBegin(line.first) { return true }
    guard layout.isFull(before) else { return false }
    if beginsAnew(line), before.endsSentence || line.indent > 0 { return false }
    let firstIndent = draft.lines.first?.indent ?? 0
    let hangs = draft.lines.count > 1 ? before.indent : firstIndent
    return !(before.endsSentence && line.indent >= hangs + 2)
  }

  /// A numbered heading, a date line in brackets or a line after a dash is a line of its own.
  private func beginsAnew(_ line: Line) -> Bool {
    if line.first == "—" { return true }
    return HeadingMarker(bytes: bytes, range: line.range).map { $0.end < line.range.upperBound }
      ?? DateFinder.holdsDay(bytes: bytes, range: line.range, onlyInBrackets: true)
  }

  /// `（` or `《` left open before, and closed in this line.
  private func closesWhatIsOpen(_ draft: inout Draft, _ line: Line) -> Bool {
    Brackets.balance(of: line.range, in: bytes).closing > 0 && draft.balance(in: bytes).opening > 0
  }
}
