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

extension Bound {
  /// The values that meet a goal, or `nil` where its words and the catalogue leave the side open.
  init?(_ goal: Cell, of indicator: Indicator) {
    let figure = goal.measurement
    guard let side = Self.side(figure, indicator) else { return nil }
    let tolerance =
      figure.qualifier == .approx
      ? ValueRange.tolerance(goal.comparable, unit: indicator.unit) : .zero
    let upper = figure.upper.flatMap { indicator.comparable($0, unit: figure.unit) }
    let ends = (
      min(goal.comparable, upper ?? goal.comparable), max(goal.comparable, upper ?? goal.comparable)
    )
    guard let limit = side == .atLeast ? ends.0.adding(-tolerance) : ends.1.adding(tolerance)
    else { return nil }
    self.init(side: side, limit: limit, tolerance: tolerance)
  }

  private static func side(_ figure: Measurement, _ indicator: Indicator) -> Side? {
    switch figure.valueQualifier {
    case .more: .atLeast
    case .less: .atMost
    case .exact, .approx:
      switch indicator.goal {
      case .floor: .atLeast
      case .ceiling: .atMost
      case nil: nil
      }
    }
  }

  /// Whether a result meets the goal; unknown where it may or may not.
  func verdict(on range: ValueRange) -> Targets.Verdict {
    switch side {
    case .atLeast:
      if let low = range.low, low >= limit { return .met }
      if let high = range.high, high < limit { return .missed }
    case .atMost:
      if let high = range.high, high <= limit { return .met }
      if let low = range.low, low > limit { return .missed }
    }
    return .unknown
  }
}

extension ValueRange {
  /// A result as it is held against a goal: the number itself where it is stated as such or as about
  /// it, half open for 超过 and 不足.
  init(outcome: Cell, of indicator: Indicator) {
    let stated = ValueRange(outcome.measurement, in: indicator)
    let upper = outcome.measurement.upper.flatMap {
      indicator.comparable($0, unit: outcome.measurement.unit)
    }
    low = stated.low.map { _ in outcome.comparable }
    high = stated.high.map { _ in upper ?? outcome.comparable }
  }
}
