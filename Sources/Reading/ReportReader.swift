public import Indicators
public import ReportText

/// Reads reports: finds every figure with what it counts, where, when and how exactly.
public struct ReportReader: Sendable {
  private let gazetteer: Gazetteer
  private let catalogue: Catalogue

  /// A reader that knows these places and indicators.
  public init(gazetteer: Gazetteer, catalogue: Catalogue) {
    self.gazetteer = gazetteer
    self.catalogue = catalogue
  }

  /// Reads one document. Pure: the same bytes give the same report.
  public func report(on source: SourceText) -> Report {
    let document = Document(source: source)
    return Report(
      source: source, title: source.path, place: nil, date: nil, passages: document.passages,
      sentences: [], measurements: [], excluded: [])
  }
}
