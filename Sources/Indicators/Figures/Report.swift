public import Quantities
public import ReportText

/// One report: its text, what it is, and every figure found in it.
public struct Report: Sendable {
  /// The text with its path.
  public let source: SourceText
  /// The title in the report's own words; the file's name where it has none.
  public var title: String
  /// The place that the report is about.
  public var place: PlaceName?
  /// The day that the report bears or, with only a year known, the last day of that year.
  public var date: CalendarDay?
  /// The year that the report is filed under.
  public var year: Int? { date?.year }
  /// The paragraphs in reading order, headings included, for showing the text.
  public var passages: [Passage]
  /// The sentences that figures stand in, in the order of the text.
  public var sentences: [Evidence]
  /// The figures, in the order in which they stand in the source.
  public var measurements: [Measurement]
  /// Numerals that measure nothing, in the order in which they stand in the source.
  public var excluded: [ExcludedNumeral]

  /// A report that has been read.
  public init(
    source: SourceText, title: String, place: PlaceName?, date: CalendarDay?, passages: [Passage],
    sentences: [Evidence], measurements: [Measurement], excluded: [ExcludedNumeral]
  ) {
    self.source = source
    self.title = title
    self.place = place
    self.date = date
    self.passages = passages
    self.sentences = sentences
    self.measurements = measurements
    self.excluded = excluded
  }

  /// The whole sentence that a figure stands in, its pieces joined as they are read.
  public func sentenceText(_ index: Int) -> String {
    sentences[index].pieces.map { source.text($0) }.joined()
  }
}
