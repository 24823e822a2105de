import Quantities

extension Corpus {
  /// One indicator of one place over the years: results only, one point a year.
  ///
  /// A year's point is the figure of the whole year, else of a day in it; of several, the choice is
  /// that of any cell, so the newest report speaks. Spans of several years, parts of a year and
  /// means over years are no points.
  ///
  /// - Complexity: O(number of figures).
  public func trend(of indicator: Indicator, place: PlaceName) -> Trend {
    trends(of: [indicator], place: place)[0]
  }

  /// Some indicators of one place over the years, in the order asked for.
  ///
  /// - Complexity: O(number of figures).
  public func trends(of indicators: [Indicator], place: PlaceName) -> [Trend] {
    let candidates = candidates(
      for: indicators, in: Columns([place], in: self), count: 1, isTarget: false)[0]
    let reviewYears = reviewYears()
    return zip(indicators, candidates).map { indicator, candidates in
      trend(of: indicator, place, candidates, reviewYears)
    }
  }

  private func trend(
    of indicator: Indicator, _ place: PlaceName, _ candidates: [Candidate], _ reviewYears: [Int?]
  ) -> Trend {
    var points: [Trend.Point] = []
    var revisions: [Trend.Revision] = []
    for (year, all) in byYear(candidates).sorted(by: { $0.key < $1.key }) {
      let figures = all.filter { $0.isKnown(reviewYears) }
      guard let cell = Cell(choosingInYear: figures) else { continue }
      points.append(
        Trend.Point(
          year: year, cell: cell, reportDate: reports[cell.figure.report].date,
          change: points.last.map { Trend.Change(from: $0, to: cell, year, indicator) }))
      revisions += self.revisions(of: cell, year, among: figures, indicator)
    }
    return Trend(indicator: indicator, place: place, points: points, revisions: revisions)
  }

  /// What other reports say of the same year and does not agree with the chosen figure.
  private func revisions(
    of chosen: Cell, _ year: Int, among figures: [YearFigure], _ indicator: Indicator
  ) -> [Trend.Revision] {
    let fit = figures.first { $0.candidate.id == chosen.figure }?.basis.fit
    let byReport = Dictionary(grouping: figures) { $0.candidate.id.report }
    var result: [Trend.Revision] = []
    for (report, figures) in byReport.sorted(by: { $0.key < $1.key })
    where report != chosen.figure.report {
      guard let cell = Cell(choosingInYear: figures.filter { $0.basis.fit == fit }),
        !cell.notes.contains(.partialScope),
        !ValueRange(cell.measurement, in: indicator)
          .overlaps(ValueRange(chosen.measurement, in: indicator))
      else { continue }
      let isEarlier = isOlder(report, than: chosen.figure.report)
      result.append(
        Trend.Revision(
          year: year, earlier: isEarlier ? cell : chosen, later: isEarlier ? chosen : cell))
    }
    return result
  }

  /// True where a report is of an earlier day than another; undated ones are the oldest.
  func isOlder(_ report: Int, than other: Int) -> Bool {
    guard let otherDate = reports[other].date else { return false }
    return reports[report].date.map { $0 < otherDate } ?? true
  }
}

extension Trend.Change {
  fileprivate init(
    from point: Trend.Point, to cell: Cell, _ year: Int, _ indicator: Indicator
  ) {
    let distance = Distance(to: cell, from: point.cell, of: indicator)
    let before = point.cell.comparable.approximation
    self.init(
      years: year - point.year, difference: distance.difference,
      ratio: distance.ratio == nil ? nil : distance.difference.map { $0.approximation / before },
      qualifier: distance.qualifier)
  }
}
