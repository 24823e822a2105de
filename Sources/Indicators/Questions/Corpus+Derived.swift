import Quantities

extension Corpus {
  /// What the reports of a place imply but do not state, the latest period first of each subject.
  ///
  /// Only figures of one report, one place and one time are put together, and what is stated anyway
  /// is not derived.
  ///
  /// - Complexity: O(first figures × second figures) of each derivation.
  public func derived(for place: PlaceName) -> [Derived] {
    let columns = Columns([place], in: self)
    let derivations = catalogue.derivations
    let ids = Set(derivations.flatMap { [$0.first, $0.second, $0.stated].compactMap(\.self) })
    let indicators = catalogue.indicators.filter { ids.contains($0.id) }
    let candidates = candidates(for: indicators, in: columns, count: 1, isTarget: false)[0]
    let figures = Dictionary(uniqueKeysWithValues: zip(indicators.map(\.id), candidates))
    return derivations.flatMap { $0.results(figures, place) }
  }
}

extension Derivation {
  fileprivate func results(_ figures: [String: [Candidate]], _ place: PlaceName) -> [Derived] {
    var results: [Derived] = []
    for first in figures[first] ?? [] {
      let time = first.measurement.period
      let period = formula == .levelBefore ? yearBefore(time) : time
      guard formula != .levelBefore || period != nil,
        !isStated(in: figures, period), !results.contains(where: { $0.period == period })
      else { continue }
      // The figure that stands nearest in the text is the one that goes with it.
      let partners = (figures[second] ?? []).filter { isPartner(first, $0) }
      let nearest = partners.min {
        abs($0.id.measurement - first.id.measurement)
          < abs($1.id.measurement - first.id.measurement)
      }
      guard let second = nearest, let value = value(first, second) else { continue }
      results.append(
        Derived(
          derivation: self, place: place, value: value,
          unit: formula == .rate ? "%" : first.indicator.unit, period: period,
          inputs: [first.id, second.id]))
    }
    return results.sorted { left, right in
      guard let last = left.period?.end, let other = right.period?.end else { return false }
      return last > other
    }
  }

  /// True for two exact figures of one report and one time; of a rate both stand close together.
  private func isPartner(_ first: Candidate, _ second: Candidate) -> Bool {
    first.id.report == second.id.report
      && first.measurement.period == second.measurement.period
      && [first, second].allSatisfy {
        $0.measurement.upper == nil && !$0.measurement.scope.contains(.partial)
          && (formula == .rate || !$0.measurement.scope.contains(.cumulative))
          && ($0.measurement.qualifier == .exact || $0.measurement.qualifier == .approx)
      }
      && (formula == .whole
        || abs(first.measurement.sentence - second.measurement.sentence) <= 1)
  }

  /// The year before a whole year; `nil` for other times.
  private func yearBefore(_ period: Period?) -> Period? {
    guard let year = period?.year, period == .year(year) else { return nil }
    return .year(year - 1)
  }

  private func isStated(in figures: [String: [Candidate]], _ period: Period?) -> Bool {
    guard let stated else { return false }
    return (figures[stated] ?? []).contains { $0.measurement.period == period }
  }

  private func value(_ first: Candidate, _ second: Candidate) -> ExactDecimal? {
    let left = first.comparable.approximation
    let right = second.comparable.approximation
    switch formula {
    case .rate:
      guard left >= 0, right >= left, right > 0 else { return nil }
      return ExactDecimal(rounding: left / right * 100)
    case .whole:
      guard right > 0, right <= 100 else { return nil }
      return ExactDecimal(rounding: left / right * 100, digits: digits(first, second))
    case .levelBefore:
      guard right > -100 else { return nil }
      return ExactDecimal(rounding: left / (1 + right / 100), digits: digits(first, second))
    }
  }

  /// The significant digits of the result: those of the level, at least three.
  private func digits(_ first: Candidate, _ second: Candidate) -> Int {
    max(3, String(first.measurement.value.magnitude.mantissa).count)
  }
}
