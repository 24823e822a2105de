/// The number or bullet that a heading or a list item begins with.
struct HeadingMarker: Hashable {
  /// Kinds from the highest to the lowest, in the order in which official documents nest them
  /// (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）).
  enum Kind: Int, Hashable, CaseIterable {
    /// 第一编, 第一部分
    case part
    /// 第一章
    case chapter
    /// 第一节
    case section
    /// 一、
    case chinese
    /// （一）
    case bracketedChinese
    /// 1. or 1、
    case arabic
    /// （1） or 1) or ①
    case bracketedArabic
    /// 第一， or 第一、
    case ordinal
    /// 一是, 二要
    case clause
    /// # or ##: Markdown.
    case markdown
  }

  let kind: Kind
  /// The number: 3 for 三、; for Markdown the number of `#`.
  let number: Int
  /// The byte after the marker, where the words begin.
  let end: Int

  /// The marker at the start of a range, or `nil`.
  init?(bytes: [UInt8], range: Range<Int>) {
    var reader = MarkerReader(bytes: bytes, index: range.lowerBound, end: range.upperBound)
    guard let found = reader.read() else { return nil }
    kind = found.kind
    number = found.number
    end = reader.index
  }

  /// Markers that only lists inside running text have; a passage that begins with one may be the
  /// next sentence of the passage before.
  var isOfRunningText: Bool { kind == .ordinal || kind == .clause }
}
