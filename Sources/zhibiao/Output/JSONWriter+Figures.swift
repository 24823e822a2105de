import Indicators
import Quantities
import ReportText

extension JSONWriter {
  /// A figure with the keys of `zhibiao extract`.
  mutating func figure(_ measurement: Measurement, of report: Report) {
    object { json in
      json.key("source")
      json.string(report.source.path)
      json.span(measurement.span)
      json.key("text")
      json.string(measurement.text)
      json.key("value")
      json.number(measurement.value)
      json.key("upper")
      json.optional(measurement.upper)
      json.key("unit")
      json.string(measurement.unit)
      json.key("qualifier")
      json.string(measurement.qualifier.rawValue)
      json.key("kind")
      json.string(measurement.kind.rawValue)
      json.key("target")
      json.bool(measurement.isTarget)
      json.key("indicator")
      json.string(measurement.label)
      json.key("id")
      json.optional(measurement.indicatorID)
      json.key("place")
      json.optional(measurement.place?.name)
      json.key("code")
      json.optional(measurement.place?.code)
      json.key("period")
      json.period(measurement.period)
      json.key("periodStated")
      json.bool(measurement.isPeriodStated)
      json.sentence(measurement.sentence, of: report)
    }
  }

  /// A numeral that measures nothing.
  mutating func excluded(_ numeral: ExcludedNumeral, of report: Report) {
    object { json in
      json.key("source")
      json.string(report.source.path)
      json.span(numeral.span)
      json.key("text")
      json.string(numeral.text)
      json.key("excluded")
      json.string(numeral.reason.rawValue)
      json.sentence(numeral.sentence, of: report)
    }
  }

  /// The members `start` and `end`.
  mutating func span(_ span: Range<Int>) {
    key("start")
    number(span.lowerBound)
    key("end")
    number(span.upperBound)
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

  mutating func optional(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  mutating func optional(_ number: Int?) {
    if let number { self.number(number) } else { null() }
  }

  mutating func optional(_ number: ExactDecimal?) {
    if let number { self.number(number) } else { null() }
  }

  /// The member `sentence`; `parts` where the source breaks it.
  private mutating func sentence(_ index: Int, of report: Report) {
    let evidence = report.sentences[index]
    let bytes = report.source.bytes
    key("sentence")
    object { json in
      json.span(evidence.bounds)
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
