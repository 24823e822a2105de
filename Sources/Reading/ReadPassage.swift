import Quantities
import ReportText

/// A passage made ready for the scanners, with the expressions of time in it.
struct ReadPassage {
  let passage: Passage
  let text: Characters
  let dates: [TimeMention]

  init(_ passage: Passage, in source: SourceText) {
    self.passage = passage
    text = Characters(of: passage.pieces.map(\.range), in: source)
    dates = passage.role == .furniture ? [] : TimeScanner(text).mentions()
  }
}

extension Characters {
  /// The characters of pieces of a source, one behind the other.
  init(of ranges: [Range<Int>], in source: SourceText) {
    self.init()
    for range in ranges { append(source.bytes, in: range) }
  }
}
