import Quantities

extension ReportCheck {
  /// Parts against wholes and shares against both, by the catalogue's indicators.
  func related() -> [Finding] {
    let derivations = corpus.catalogue.derivations
    let shares = derivations.compactMap(\.shareOfWhole)
    var chosen: [String: [Entry]] = [:]
    let ids = Set(
      derivations.compactMap(\.partOfWhole).flatMap { [$0.part, $0.whole] } + shares.map(\.share))
    for (figure, measurement) in corpus.reports[index].measurements.enumerated() {
      guard let id = measurement.indicatorID, ids.contains(id), !measurement.isTarget,
        let indicator = corpus.catalogue.indicator(id),
        let value = indicator.comparable(measurement.value, unit: measurement.unit)
      else { continue }
      chosen[id, default: []].append(
        Entry(
          id: FigureID(report: index, measurement: figure), measurement: measurement,
          range: ValueRange(measurement, in: indicator), value: value))
    }
    return derivations.flatMap { excess($0, chosen) }
      + shares.flatMap { share($0.share, of: $0.part, in: $0.whole, chosen) }
  }

  /// True where two figures speak of the same place and time.
  private func isSameMatter(_ left: Entry, _ right: Entry) -> Bool {
    left.measurement.place == right.measurement.place
      && left.measurement.period == right.measurement.period
  }

  /// True for figures of one sentence or of neighbouring ones: a report may tell of two services, each
  /// with what it received and what it completed.
  private func isNear(_ left: Entry, _ right: Entry) -> Bool {
    abs(left.measurement.sentence - right.measurement.sentence) <= 1
  }

  private func excess(_ derivation: Derivation, _ chosen: [String: [Entry]]) -> [Finding] {
    guard let (part, whole) = derivation.partOfWhole else { return [] }
    // There is one product and one stock of a thing; what was done may be that of two services.
    let isOneThing =
      derivation.formula == .whole || corpus.catalogue.indicator(part)?.counts == .stock
    var findings: [Finding] = []
    for part in chosen[part] ?? [] {
      for whole in chosen[whole] ?? []
      where isSameMatter(part, whole)
        && (isOneThing || isNear(part, whole))
      {
        guard let low = part.range.low, let high = whole.range.high, low > high else { continue }
        findings.append(
          Finding(
            kind: .partExceedsWhole, place: part.measurement.place,
            arithmetic: .exceeds(
              part: part.value, whole: whole.value, unit: whole.measurement.unit),
            confidence: ExactDecimal(8, exponent: -1), evidence: [part.id, whole.id]))
      }
    }
    return findings
  }

  private func share(
    _ share: String, of part: String, in whole: String, _ chosen: [String: [Entry]]
  ) -> [Finding] {
    var findings: [Finding] = []
    for share in chosen[share] ?? [] {
      for part in chosen[part] ?? [] where isSameMatter(share, part) {
        for whole in chosen[whole] ?? [] where isSameMatter(share, whole) {
          guard RoughRange(share.range).isClosed,
            let quotient = RoughRange(part.range).divided(by: RoughRange(whole.range)),
            quotient.scaled(by: 100).isApart(from: RoughRange(share.range), margin: 0.1),
            let computed = ExactDecimal(
              rounding: part.value.approximation / whole.value.approximation * 100)
          else { continue }
          findings.append(
            Finding(
              kind: .shareDisagrees, place: share.measurement.place,
              arithmetic: .quotient(
                part: part.value, whole: whole.value, unit: whole.measurement.unit,
                computed: computed, stated: share.value),
              confidence: ExactDecimal(75, exponent: -2),
              evidence: [share.id, part.id, whole.id]))
        }
      }
    }
    return findings
  }
}
