import Indicators
import Quantities
import ReportText

/// Writes the figures of reports as lines of JSON or CSV, in the order of the text.
struct FigureListWriter {
  let format: Extract.Format
  /// Also the numerals that measure nothing.
  let withExcluded: Bool
  private var json = JSONWriter()
  private var csv = CSVWriter()
  private static let partSize = 1 << 16

  init(format: Extract.Format, withExcluded: Bool) {
    self.format = format
    self.withExcluded = withExcluded
  }

  /// The line that goes before all figures, if the format has one.
  mutating func heading() -> [UInt8] {
    guard format == .csv else { return [] }
    defer { csv.removeAll() }
    csv.record(FigureListWriter.columns + (withExcluded ? ["excluded"] : []))
    return csv.bytes
  }

  /// Writes a report's figures and hands them on in parts.
  mutating func forEachPart(of report: Report, _ body: ([UInt8]) throws -> Void) rethrows {
    var excluded = withExcluded ? report.excluded[...] : []
    for measurement in report.measurements {
      while let numeral = excluded.first, numeral.span.lowerBound < measurement.span.lowerBound {
        write(numeral, of: report)
        excluded.removeFirst()
      }
      write(measurement, of: report)
      if size >= FigureListWriter.partSize { try handOn(body) }
    }
    for numeral in excluded { write(numeral, of: report) }
    try handOn(body)
  }

  private var size: Int { format == .jsonl ? json.bytes.count : csv.bytes.count }

  private mutating func handOn(_ body: ([UInt8]) throws -> Void) rethrows {
    switch format {
    case .jsonl:
      try body(json.bytes)
      json.removeAll()
    case .csv:
      try body(csv.bytes)
      csv.removeAll()
    }
  }

  private mutating func write(_ measurement: Measurement, of report: Report) {
    switch format {
    case .jsonl:
      json.figure(measurement, of: report)
      json.newline()
    case .csv:
      let fields = FigureListWriter.fields(of: measurement, in: report)
      csv.record(fields + (withExcluded ? [""] : []))
    }
  }

  private mutating func write(_ numeral: ExcludedNumeral, of report: Report) {
    switch format {
    case .jsonl:
      json.excluded(numeral, of: report)
      json.newline()
    case .csv:
      csv.record(FigureListWriter.fields(of: numeral, in: report))
    }
  }
}

// The columns of the CSV, in the order of the keys of the JSON.
extension FigureListWriter {
  private static let columns = [
    "source", "start", "end", "text", "value", "upper", "unit", "qualifier", "kind", "target",
    "indicator", "id", "place", "code", "periodStart", "periodEnd", "periodStated",
    "sentenceStart", "sentenceEnd", "sentence",
  ]

  /// The fields that a numeral has in common with a figure; the others are empty.
  private static func fields(of numeral: ExcludedNumeral, in report: Report) -> [String] {
    let span = numeral.span
    let sentence = report.sentences[numeral.sentence].bounds
    let head = [report.source.path, "\(span.lowerBound)", "\(span.upperBound)", numeral.text]
    let tail = [
      "\(sentence.lowerBound)", "\(sentence.upperBound)", report.sentenceText(numeral.sentence),
    ]
    let gap = repeatElement("", count: columns.count - head.count - tail.count)
    return head + gap + tail + [numeral.reason.rawValue]
  }

  private static func fields(of measurement: Measurement, in report: Report) -> [String] {
    let sentence = report.sentences[measurement.sentence].bounds
    return [
      report.source.path, "\(measurement.span.lowerBound)", "\(measurement.span.upperBound)",
      measurement.text, measurement.value.description, measurement.upper?.description ?? "",
      measurement.unit, measurement.qualifier.rawValue, measurement.kind.rawValue,
      measurement.isTarget ? "true" : "false", measurement.label, measurement.indicatorID ?? "",
      measurement.place?.name ?? "", measurement.place?.code ?? "",
      measurement.period?.start?.description ?? "", measurement.period?.end?.description ?? "",
      measurement.isPeriodStated ? "true" : "false", "\(sentence.lowerBound)",
      "\(sentence.upperBound)", report.sentenceText(measurement.sentence),
    ]
  }
}
