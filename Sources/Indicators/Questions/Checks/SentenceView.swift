import Quantities
import ReportText

/// The figures of one sentence in reading order, with the words between them.
struct SentenceView {
  let figures: [Item]

  /// A figure in its sentence.
  struct Item {
    let id: FigureID
    let measurement: Measurement
    let range: ValueRange
    /// The words between the figure before, or the beginning of the sentence, and this one.
    let words: String

    /// The last stretch of the words: what follows the last comma or semicolon.
    var clause: String { String(words.behindLast(of: .clauseMarks)) }

    /// True for a count or an amount of something: what parts and wholes are.
    var isAmount: Bool { measurement.kind == .level }

    var isPercentage: Bool { measurement.unit == "%" }
  }

  /// All sentences of a report that have figures, in reading order.
  static func all(of report: Report, at index: Int) -> [SentenceView] {
    var members: [Int: [Int]] = [:]
    for (figure, measurement) in report.measurements.enumerated() {
      members[measurement.sentence, default: []].append(figure)
    }
    return members.sorted { $0.key < $1.key }.compactMap { sentence, figures in
      guard report.sentences.indices.contains(sentence) else { return nil }
      return SentenceView(report.sentences[sentence], figures, of: report, at: index)
    }
  }

  private init(_ evidence: Evidence, _ members: [Int], of report: Report, at index: Int) {
    var text: [UInt8] = []
    var places: [(figure: Int, range: Range<Int>)] = []
    for piece in evidence.pieces {
      for figure in members {
        let span = report.measurements[figure].span
        guard piece.contains(span.lowerBound) else { continue }
        let start = text.count + span.lowerBound - piece.lowerBound
        places.append((figure, start..<start + span.count))
      }
      text += report.source.bytes[piece]
    }
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
    var end = 0
    var items: [Item] = []
    for (figure, range) in places {
      let measurement = report.measurements[figure]
      // Two readings of one stretch of text (千分之三 and 三) have no words between them.
      let start = min(max(range.lowerBound, end), text.count)
      items.append(
        Item(
          id: FigureID(report: index, measurement: figure), measurement: measurement,
          range: ValueRange(measurement),
          words: Self.words(text[min(end, start)..<start])))
      end = max(end, min(range.upperBound, text.count))
    }
    figures = items
  }

  /// The text without blanks, which reports scatter freely.
  private static func words(_ bytes: ArraySlice<UInt8>) -> String {
    String(String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace })
  }
}
