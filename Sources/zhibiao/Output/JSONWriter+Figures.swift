import Indicators
import Quantities
import ReportText

extension JSONWriter {
  /// A figure with the keys of `zhibiao extract`.
  mutating func figure(_ measurement: Measurement, of report: Report) {
    object { FigureFields.figure.write(Reported(measurement, in: report), to: &$0) }
  }

  /// A numeral that measures nothing.
  mutating func excluded(_ numeral: ExcludedNumeral, of report: Report) {
    object { FigureFields.excluded.write(Reported(numeral, in: report), to: &$0) }
  }

  /// An object of two days, or null.
  mutating func period(_ period: Period?) {
    guard let period else { return null() }
    object { json in
      json.key("start")
      json.optional(period.start?.description)
      json.key("end")
      json.optional(period.end?.description)
    }
  }

  /// A text, or null.
  mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// A number, or null.
  mutating func optional(_ number: Int?) {
    if let number { self.number(number) } else { null() }
  }

  /// A number, or null.
  mutating func optional(_ number: ExactDecimal?) {
    if let number { self.number(number) } else { null() }
  }

  /// A sentence; with `parts` where the source breaks it.
  mutating func sentence(_ evidence: Evidence, of source: SourceText) {
    let bytes = source.bytes
    object { json in
      json.key("start")
      json.number(evidence.bounds.lowerBound)
      json.key("end")
      json.number(evidence.bounds.upperBound)
      json.key("text")
      json.string(parts: evidence.pieces.map { bytes[$0] })
      guard evidence.pieces.count > 1 else { return }
      json.key("parts")
      json.array { json in
        for piece in evidence.pieces {
          json.array { json in
            json.number(piece.lowerBound)
            json.number(piece.upperBound)
          }
        }
      }
    }
  }
}

extension Evidence {
  /// From the first byte of the sentence in the source to its last, whatever stands between.
  var bounds: Range<Int> {
    let start = pieces.map(\.lowerBound).min() ?? 0
    return start..<(pieces.map(\.upperBound).max() ?? start)
  }
}
