import Quantities

extension Corpus {
  /// What places announced for each year and what came of it.
  ///
  /// The goal is that of the report of the year itself (else of the year before), the result that of
  /// the first later report of the place that states one for the year.
  ///
  /// - Parameters:
  ///   - places: `nil` for all places that have reports.
  ///   - indicators: `nil` for all.
  /// - Complexity: O(number of figures).
  public func targets(
    of places: [PlaceName]? = nil, indicators: [Indicator]? = nil
  ) -> Targets {
    let places = places ?? subjects.map(\.place)
    let indicators = indicators ?? catalogue.indicators
    let columns = Columns(places, in: self)
    let goals = candidates(for: indicators, in: columns, count: places.count, isTarget: true)
    let results = candidates(for: indicators, in: columns, count: places.count, isTarget: false)
    let reviewYears = reviewYears()
    var rows: [Targets.Row] = []
    for (column, place) in places.enumerated() {
      for (row, indicator) in indicators.enumerated() {
        let own = { (candidate: Candidate) in
          columns.column(ofReport: candidate.id.report) == column
        }
        let targets = byYear(goals[column][row].filter(own)).compactMapValues(announced)
        let outcomes = byYear(results[column][row].filter(own))
        guard let first = targets.keys.min(), let last = targets.keys.max() else { continue }
        for year in first...last {
          let outcome = self.outcome(of: year, outcomes[year] ?? [], reviewYears)
          guard targets[year] != nil || outcome != nil else { continue }
          rows.append(
            Targets.Row(
              place: place, indicator: indicator, year: year, target: targets[year],
              outcome: outcome))
        }
      }
    }
    return Targets(rows: rows)
  }

  /// The goal for one year: of the report of that year, else of the year before.
  private func announced(_ figures: [YearFigure]) -> Cell? {
    let whole = figures.filter { $0.basis.fit == .whole }
    for offset in [0, 1] {
      let ofReport = whole.filter {
        reports[$0.candidate.id.report].year == $0.basis.year - offset
      }
      guard var cell = Cell(choosingInYear: ofReport) else { continue }
      // All of its column are goals.
      cell.notes.remove(.targetNotResult)
      return cell
    }
    return nil
  }

  /// The result of one year, as the first report of a later year, or of the year's own end, tells it.
  private func outcome(
    of year: Int, _ figures: [YearFigure], _ reviewYears: [Int?]
  ) -> Cell? {
    let told = figures.filter { figure in
      figure.isKnown(reviewYears)
        && reports[figure.candidate.id.report].year.map { $0 >= year } ?? false
    }
    let first = told.compactMap { reports[$0.candidate.id.report].year }.min()
    return Cell(
      choosingInYear: told.filter { reports[$0.candidate.id.report].year == first })
  }
}

extension Targets.Row {
  fileprivate init(
    place: PlaceName, indicator: Indicator, year: Int, target: Cell?, outcome: Cell?
  ) {
    let bound = target.flatMap { Bound($0, of: indicator) }
    self.init(
      place: place, indicator: indicator, year: year, target: target, outcome: outcome,
      bound: bound,
      verdict: bound.flatMap { bound in
        outcome.map { bound.verdict(on: ValueRange(outcome: $0, of: indicator)) }
      } ?? .unknown)
  }
}
