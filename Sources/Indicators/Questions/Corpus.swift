/// A set of reports with the gazetteer and the catalogue by which they are read and asked.
public struct Corpus: Sendable {
  public let reports: [Report]
  public let catalogue: Catalogue
  public let gazetteer: Gazetteer
  /// The places that the reports are about, in the order of their division codes; then places
  /// without a code, by name; reports whose place is not known stand at the end, one subject each.
  public let subjects: [Subject]

  public init(reports: [Report], catalogue: Catalogue, gazetteer: Gazetteer) {
    self.reports = reports
    self.catalogue = catalogue
    self.gazetteer = gazetteer
    self.subjects = Subject.grouping(reports)
  }

  /// A place that has reports.
  public struct Subject: Sendable, Hashable {
    /// The place; a report that names none goes by its title, without a code.
    public let place: PlaceName
    /// Indices into `reports`, newest first.
    public let reports: [Int]

    public init(place: PlaceName, reports: [Int]) {
      self.place = place
      self.reports = reports
    }
  }

  /// The figure that an id names.
  public func measurement(_ id: FigureID) -> Measurement {
    reports[id.report].measurements[id.measurement]
  }
}

/// Names one figure of a corpus.
public struct FigureID: Hashable, Sendable, Comparable {
  /// Index into the corpus's `reports`.
  public let report: Int
  /// Index into the report's `measurements`.
  public let measurement: Int

  public init(report: Int, measurement: Int) {
    self.report = report
    self.measurement = measurement
  }

  public static func < (left: FigureID, right: FigureID) -> Bool {
    (left.report, left.measurement) < (right.report, right.measurement)
  }
}
