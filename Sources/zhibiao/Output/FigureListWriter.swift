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
    csv.record(columns)
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

  /// The columns of the CSV; of a numeral that measures nothing most are empty.
  private var columns: [String] {
    FigureFields.figure.columns + (withExcluded ? ["excluded"] : [])
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
      let fields = FigureFields.figure.record(Reported(measurement, in: report))
      csv.record(fields + (withExcluded ? [""] : []))
    }
  }

  private mutating func write(_ numeral: ExcludedNumeral, of report: Report) {
    switch format {
    case .jsonl:
      json.excluded(numeral, of: report)
      json.newline()
    case .csv:
      csv.record(FigureFields.excluded.record(Reported(numeral, in: report), under: columns))
    }
  }
}
