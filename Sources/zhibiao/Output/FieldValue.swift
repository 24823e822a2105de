import Dashboard
import Indicators
import Quantities
import ReportText

/// A value that the outputs write, `nil` as `null` and as an empty field.
///
/// Small, since one is made for each field of each figure.
enum FieldValue {
  case text(String?)
  case integer(Int)
  case number(ExactDecimal?)
  case bool(Bool)
  /// Two columns: its start and its end.
  case period(Period?)
  /// Three columns: start, end and text of a sentence of a report.
  case sentence(Evidence, of: SourceText)
  /// Codes in one column; with their words in JSON.
  case notes([Note], ProgramWords)

  /// The value under its columns.
  var texts: [String] {
    switch self {
    case .text(let text): [text ?? ""]
    case .integer(let number): ["\(number)"]
    case .number(let number): [number?.description ?? ""]
    case .bool(let value): [value ? "true" : "false"]
    case .period(let period):
      [period?.start?.description ?? "", period?.end?.description ?? ""]
    case .sentence(let evidence, let source):
      [
        "\(evidence.bounds.lowerBound)", "\(evidence.bounds.upperBound)",
        evidence.pieces.map { source.text($0) }.joined(),
      ]
    case .notes(let notes, _): [notes.map(\.rawValue).joined(separator: ";")]
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.optional(text)
    case .integer(let number): json.number(number)
    case .number(let number): json.optional(number)
    case .bool(let value): json.bool(value)
    case .period(let period): json.period(period)
    case .sentence(let evidence, let source): json.sentence(evidence, of: source)
    case .notes(let notes, let words): json.notes(notes, words)
    }
  }
}
