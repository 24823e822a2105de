/// The passage that closes a report; in reading order it goes last.
enum Closing {
  /// What the last sentence of a closing passage sets its hopes on.
  ///
  /// Example: 不断开创全市网信工作新局面，为商洛高质量发展作出新贡献。 Counter-example: 网络治理工作受省委网信办表彰。
  static let words = [
    "新局面", "新篇章", "新贡献", "更大贡献", "积极贡献", "新辉煌", "努力奋斗", "不懈奋斗", "团结奋斗", "新的更大",
  ]

  /// Characters at the end of a passage within which the words stand.
  private static let reach = 24

  /// The draft that closes the report, with the names or the day under it; `nil` where none does
  /// or several may.
  static func draft(of drafts: [Draft], bytes: [UInt8]) -> Int? {
    let text = drafts.indices.filter { drafts[$0].role != .furniture }
    let titleEnd = text.firstIndex { drafts[$0].role != .title } ?? 0
    if let signed = text.dropFirst(titleEnd).last(where: { drafts[$0].role == .title }) {
      return signed
    }
    let hopeful = text.filter { drafts[$0].role == .paragraph && endsInHope(drafts[$0], bytes) }
    return hopeful.count == 1 ? hopeful[0] : nil
  }

  private static func endsInHope(_ draft: Draft, _ bytes: [UInt8]) -> Bool {
    guard let range = draft.ranges.last, draft.endsSentence else { return false }
    let end = String(decoding: bytes[range].suffix(reach * 3), as: UTF8.self)
    return words.contains { end.contains($0) }
  }
}
