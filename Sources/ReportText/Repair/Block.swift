/// A paragraph as the repair of breaks sees it: its characters, and whether its ends are whole.
struct Block {
  /// Index of the draft.
  let draft: Int
  let text: [UInt32]
  let balance: Brackets.Balance
  let marker: HeadingMarker?
  /// The end is inside a sentence.
  let isOpenAtEnd: Bool
  /// A heading or the title block stands before it, so that a text begins here.
  let followsHeading: Bool
  let followsTitle: Bool
  /// The block before it ends inside a sentence, or is no text of the report: a column may begin.
  let followsBreak: Bool

  init(draft index: Int, drafts: [Draft], bytes: [UInt8], before: Draft?) {
    draft = index
    var draft = drafts[index]
    text = draft.ranges.flatMap { bytes.scalars($0) }
    balance = draft.balance(in: bytes)
    marker = HeadingMarker(bytes: bytes, range: draft.ranges[0])
    isOpenAtEnd = !draft.endsSentence && !ScalarClass.closes(draft.last)
    followsBreak = before.map { $0.role == .title || !$0.endsSentence } ?? true
    switch before?.role {
    case .heading?: (followsHeading, followsTitle) = (true, false)
    case .title?: (followsHeading, followsTitle) = (false, true)
    default: (followsHeading, followsTitle) = (false, false)
    }
  }

  /// May be the rest of a sentence that another block begins.
  var mayContinue: Bool { marker == nil && !followsHeading }
}
