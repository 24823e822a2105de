import Quantities
import ReportText

extension ReportCheck {
  /// Parts against wholes and shares against both, by the catalogue's indicators.
  func related() -> [Finding] {
    let derivations = corpus.catalogue.derivations
    let shares = derivations.compactMap(\.shareOfWhole)
    var chosen = Chosen()
    let ids = Set(
      derivations.compactMap(\.partOfWhole).flatMap { [$0.part, $0.whole] } + shares.map(\.share))
    for (figure, measurement) in corpus.reports[index].measurements.enumerated() {
      guard let id = measurement.indicatorID, ids.contains(id), !measurement.isTarget,
        let indicator = corpus.catalogue.indicator(id),
        let value = indicator.comparable(measurement.value, unit: measurement.unit)
      else { continue }
      chosen.append(
        Entry(
          id: FigureID(report: index, measurement: figure), measurement: measurement,
          range: ValueRange(measurement, in: indicator), value: value), of: id)
    }
    return derivations.flatMap { excess($0, chosen) }
      + shares.flatMap { share($0.share, of: $0.part, in: $0.whole, chosen) }
  }

  /// The figures of a report by indicator, each list in the order of the text.
  private struct Chosen {
    private var entries: [String: [Entry]] = [:]
    private var matters: [Matter: [Entry]] = [:]

    /// What two figures must share to be held against each other.
    private struct Matter: Hashable {
      let indicator: String
      let place: PlaceName?
      let period: Period?

      init(_ indicator: String, _ entry: Entry) {
        self.indicator = indicator
        place = entry.measurement.place
        period = entry.measurement.period
      }
    }

    mutating func append(_ entry: Entry, of indicator: String) {
      entries[indicator, default: []].append(entry)
      matters[Matter(indicator, entry), default: []].append(entry)
    }

    func all(_ indicator: String) -> [Entry] { entries[indicator] ?? [] }

    /// The figure of the same place and time that stands nearest in the text: it is the one that goes
    /// with this one.
    func nearest(to entry: Entry, of indicator: String) -> Entry? {
      guard let figures = matters[Matter(indicator, entry)] else { return nil }
      let next = figures.indexBehind { $0.id < entry.id }
      return figures[max(0, next - 1)..<min(figures.count, next + 1)].min {
        abs($0.id.measurement - entry.id.measurement)
          < abs($1.id.measurement - entry.id.measurement)
      }
    }
  }

  /// True for figures of one sentence or of neighbouring ones: a report may tell of two services, each
  /// with what it received and what it completed.
  private func isNear(_ left: Entry, _ right: Entry) -> Bool {
    abs(left.measurement.sentence - right.measurement.sentence) <= 1
  }

  private func excess(_ derivation: Derivation, _ chosen: Chosen) -> [Finding] {
    guard let (part, whole) = derivation.partOfWhole else { return [] }
    // There is one product and one stock of a thing; what was done may be that of two services.
    let isOneThing =
      derivation.formula == .whole || corpus.catalogue.indicator(part)?.counts == .stock
    return chosen.all(part).compactMap { part in
      guard let whole = chosen.nearest(to: part, of: whole), isOneThing || isNear(part, whole),
        let low = part.range.low, let high = whole.range.high, low > high
      else { return nil }
      return Finding(
        kind: .partExceedsWhole, place: part.measurement.place,
        arithmetic: .exceeds(
          part: part.value, whole: whole.value, unit: whole.measurement.unit),
        confidence: ExactDecimal(8, exponent: -1), evidence: [part.id, whole.id])
    }
  }

  private func share(
    _ share: String, of part: String, in whole: String, _ chosen: Chosen
  ) -> [Finding] {
    chosen.all(share).compactMap { share in
      guard let part = chosen.nearest(to: share, of: part),
        let whole = chosen.nearest(to: share, of: whole), RoughRange(share.range).isClosed,
        let quotient = RoughRange(part.range).divided(by: RoughRange(whole.range)),
        quotient.scaled(by: 100).isApart(from: RoughRange(share.range), margin: 0.1),
        let computed = ExactDecimal(
          rounding: part.value.approximation / whole.value.approximation * 100)
      else { return nil }
      return Finding(
        kind: .shareDisagrees, place: share.measurement.place,
        arithmetic: .quotient(
          part: part.value, whole: whole.value, unit: whole.measurement.unit,
          computed: computed, stated: share.value),
        confidence: ExactDecimal(75, exponent: -2),
        evidence: [share.id, part.id, whole.id])
    }
  }
}
