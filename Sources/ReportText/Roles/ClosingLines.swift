/// The lines under the text: who wrote it, and the day.
enum ClosingLines {
  /// Gives names in brackets, and a date line at the very end, the role of the title block.
  ///
  /// Examples: (陈琳 聂夏瑜); 2016年11月21日. Counter-example: a last sentence that names a day.
  static func mark(bytes: [UInt8], drafts: inout [Draft]) {
    let text = drafts.indices.filter { drafts[$0].role != .furniture }
    for index in text where drafts[index].role == .paragraph {
      let draft = drafts[index]
      guard draft.ranges.count == 1, draft.width <= 60, !draft.endsSentence else { continue }
      let range = draft.ranges[0]
      let isLast = index == text.last && text.count > 1 && draft.width <= 30
      if isLast && DateFinder.holdsDay(bytes: bytes, range: range)
        || ScalarClass.opens(draft.first) && Byline(bytes: bytes, range: range)?.isBracketed == true
      {
        drafts[index].role = .title
      }
    }
  }
}
