public import Indicators
public import Quantities
import ReportText

/// Builds a report from a text and its figures, which are found in the text in order.
public struct ReportBuilder {
  /// One figure as a test writes it down.
  public struct Figure {
    let text: String
    let value: ExactDecimal
    let unit: String
    let label: String
    var id: String?
    var kind = MeasurementKind.level
    var qualifier = Qualifier.exact
    var period: Period?
    var isStated = false
    var isTarget = false
    var place: PlaceName?
    var upper: ExactDecimal?
    var scope: Measurement.Scope = []

    public init(
      _ text: String, _ value: ExactDecimal, _ unit: String, _ label: String, _ id: String? = nil,
      kind: MeasurementKind = .level, qualifier: Qualifier = .exact, period: Period? = nil,
      isStated: Bool = false, isTarget: Bool = false, place: PlaceName? = nil,
      upper: ExactDecimal? = nil, scope: Measurement.Scope = []
    ) {
      self.text = text
      self.value = value
      self.unit = unit
      self.label = label
      self.id = id
      self.kind = kind
      self.qualifier = qualifier
      self.period = period
      self.isStated = isStated
      self.isTarget = isTarget
      self.place = place
      self.upper = upper
      self.scope = scope
    }
  }

  let bytes: [UInt8]
  let path: String
  private var passages: [Passage] = []
  private var sentences: [Evidence] = []

  /// A text whose first line is the title; lines that begin with `# ` are headings (the mark is
  /// left out of them), lines with `~ ` are furniture.
  public init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
      if end > start { add(line: start..<end) }
      start = end + 1
    }
  }

  private mutating func add(line: Range<Int>) {
    let mark = Array(bytes[line].prefix(2))
    let isHeading = mark == Array("# ".utf8)
    let isFurniture = mark == Array("~ ".utf8)
    let range = isHeading || isFurniture ? line.lowerBound + 2..<line.upperBound : line
    let role: Passage.Role =
      passages.isEmpty
      ? .title : isHeading ? .heading(level: 1) : isFurniture ? .furniture : .paragraph
    passages.append(Passage(role: role, pieces: [.init(range: range)]))
    let stop = Array("。".utf8)
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if bytes[index...].starts(with: stop) {
        sentences.append(Evidence(pieces: [start..<index + stop.count]))
        start = index + stop.count
      }
      index += 1
    }
    if start < range.upperBound { sentences.append(Evidence(pieces: [start..<range.upperBound])) }
  }

  /// The report; a figure that the text does not have is left out.
  public func report(
    title: String, place: PlaceName?, date: CalendarDay?, figures: [Figure]
  ) -> Report {
    var from = 0
    var measurements: [Measurement] = []
    for figure in figures {
      guard let span = find(Array(figure.text.utf8), from: from) else { continue }
      from = span.upperBound
      let sentence = sentences.firstIndex { $0.pieces.contains { $0.contains(span.lowerBound) } }
      measurements.append(
        Measurement(
          span: span, text: figure.text, value: figure.value, upper: figure.upper,
          unit: figure.unit, qualifier: figure.qualifier, kind: figure.kind,
          isTarget: figure.isTarget, label: figure.label, indicatorID: figure.id,
          place: figure.place ?? place,
          period: figure.period ?? date.map { .year($0.year) },
          isPeriodStated: figure.isStated, scope: figure.scope, sentence: sentence ?? 0))
    }
    return Report(
      source: SourceText(path: path, bytes: bytes), title: title, place: place, date: date,
      passages: passages, sentences: sentences, measurements: measurements, excluded: [])
  }

  private func find(_ wanted: [UInt8], from: Int) -> Range<Int>? {
    guard from + wanted.count <= bytes.count else { return nil }
    let start = (from...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) }
    return start.map { $0..<$0 + wanted.count }
  }
}
