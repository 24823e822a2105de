/// A set of reports with the gazetteer and the catalogue by which they are read and asked.
public struct Corpus: Sendable {
  /// The reports, in the order in which they were given.
  public let reports: [Report]
  /// What the figures state, and how it is compared.
  public let catalogue: Catalogue
  /// The places that there are.
  public let gazetteer: Gazetteer
  /// The places that the reports are about, in the order of their division codes; then places
  /// without a code, by name; reports whose place is not known stand at the end, one subject each.
  public let subjects: [Subject]

  /// A corpus of reports that have been read by this catalogue and gazetteer.
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

    /// A place with its reports.
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

  /// The figure with an index in the report with an index.
  public init(report: Int, measurement: Int) {
    self.report = report
    self.measurement = measurement
  }

  /// The order of reports, and in a report that of its text.
  public static func < (left: FigureID, right: FigureID) -> Bool {
    (left.report, left.measurement) < (right.report, right.measurement)
  }
}
