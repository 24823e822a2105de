import Quantities

extension Corpus {
  /// A figure that speaks of one year, with how closely.
  struct YearFigure {
    let candidate: Candidate
    let basis: YearBasis
  }

  /// The figures of one place for one indicator by the year that they speak of.
  func byYear(_ candidates: [Candidate]) -> [Int: [YearFigure]] {
    var result: [Int: [YearFigure]] = [:]
    for candidate in candidates {
      guard let basis = YearBasis(candidate.measurement, in: reports[candidate.id.report]) else {
        continue
      }
      result[basis.year, default: []].append(YearFigure(candidate: candidate, basis: basis))
    }
    return result
  }

  /// The last year that each report looks back on: that which most of its results are of, the later
  /// of two; `nil` for a report without any. What it says of a later year as a whole is no result,
  /// whatever the words.
  func reviewYears() -> [Int?] {
    reports.map { report in
      var counts: [Int: Int] = [:]
      for figure in report.measurements where !figure.isTarget {
        if let year = figure.period?.end?.year { counts[year, default: 0] += 1 }
      }
      return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
  }
}

extension Corpus.YearFigure {
  /// True where the figure's report can know it: the year is over when the report looks back.
  func isKnown(_ reviewYears: [Int?]) -> Bool {
    guard basis.fit <= .reached, let last = reviewYears[candidate.id.report] else { return true }
    return basis.year <= last
  }
}

extension Cell {
  /// The best of the figures that speak of one year: the closest to the whole year and the whole
  /// indicator first, then as in any choice; the rest are its `others`.
  init?(choosingInYear figures: [Corpus.YearFigure]) {
    func looseness(_ figure: Corpus.YearFigure) -> Int {
      figure.basis.fit.rawValue * 2
        + (figure.candidate.measurement.scope.contains(.partial) ? 1 : 0)
    }
    guard let closest = figures.map(looseness).min() else { return nil }
    let best = figures.filter { looseness($0) == closest }
    self.init(
      choosing: best.map(\.candidate),
      besides: figures.filter { looseness($0) != closest }.map(\.candidate))
    switch best.first?.basis.fit {
    case .reached: notes.insert(.periodDiffers)
    case .day where measurement.period?.end?.month != 12: notes.insert(.periodDiffers)
    default: break
    }
  }
}
