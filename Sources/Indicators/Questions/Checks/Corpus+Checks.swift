import Quantities

extension Corpus {
  /// Figures that contradict themselves, inside a report and across the reports of a place; the
  /// surest first, then as they stand in the reports. Empty for clean reports.
  ///
  /// Precision goes before recall: what rounding, 左右 or another scope may explain is no finding.
  ///
  /// - Complexity: O(figures × log figures + subjects × figures).
  public func checks() -> [Finding] {
    let sentenceChecks: [any SentenceCheck] = [ShareCheck(), PartCheck(), GrowthCheck()]
    var findings: [Finding] = []
    for (index, report) in reports.enumerated() {
      for sentence in SentenceView.all(of: report, at: index) {
        for check in sentenceChecks { findings += check.findings(in: sentence) }
      }
      findings += ReportCheck(corpus: self, index: index).findings()
    }
    findings += acrossReports()
    var seen: Set<Set<FigureID>> = []
    return
      findings
      .sorted {
        ($1.confidence, $0.evidence.min() ?? .last) < ($0.confidence, $1.evidence.min() ?? .last)
      }
      .filter { seen.insert(Set($0.evidence)).inserted }
  }

  /// What the reports of one place say against each other, indicator by indicator.
  private func acrossReports() -> [Finding] {
    subjects.flatMap { subject in
      let goals = Dictionary(grouping: targets(of: [subject.place]).rows) { $0.indicator.id }
      let trends = trends(of: catalogue.indicators, place: subject.place)
      return SeriesGrowthCheck.findings(in: trends, catalogue.derivations)
        + trends.flatMap { trend in
          MagnitudeCheck.findings(in: trend, of: self)
            + MagnitudeCheck.findings(in: goals[trend.indicator.id] ?? [], after: trend, of: self)
            + trend.revisions.map { Finding($0, in: trend) }
        }
    }
  }
}

extension Finding {
  /// A later report that gives another figure for the same year: a revision, or a slip.
  fileprivate init(_ revision: Trend.Revision, in trend: Trend) {
    self.init(
      kind: .conflictingValues, place: trend.place,
      arithmetic: .differ(
        revision.earlier.comparable, revision.later.comparable, unit: trend.indicator.unit,
        reports: 2), confidence: ExactDecimal(5, exponent: -1),
      evidence: [revision.earlier.figure, revision.later.figure])
  }
}

extension FigureID {
  /// Behind every figure of a corpus.
  fileprivate static let last = FigureID(report: .max, measurement: .max)
}
