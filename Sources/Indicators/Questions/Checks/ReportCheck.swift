import Quantities

/// Contradictions between the sentences of one report: the same thing with two values, a part larger
/// than its whole, a share that two amounts do not give.
struct ReportCheck {
  let corpus: Corpus
  let index: Int

  /// A figure with its place and its value in the indicator's unit.
  struct Entry {
    let id: FigureID
    let measurement: Measurement
    let range: ValueRange
    let value: ExactDecimal
  }

  /// What makes two figures statements of one thing.
  private struct Key: Hashable {
    let thing: String
    let unit: String
    let kind: MeasurementKind
    let isTarget: Bool
    let isIncrement: Bool
    let place: PlaceName?
    let period: Period
  }

  func findings() -> [Finding] {
    conflicts() + related()
  }

  /// Figures with the same indicator or label, place, time and kind whose values do not agree.
  private func conflicts() -> [Finding] {
    var groups: [Key: [Entry]] = [:]
    var order: [Key] = []
    for (figure, measurement) in corpus.reports[index].measurements.enumerated() {
      guard let (key, entry) = entry(figure, measurement) else { continue }
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(entry)
    }
    return order.flatMap { key in conflicts(among: groups[key] ?? [], key) }
  }

  private func entry(_ figure: Int, _ measurement: Measurement) -> (Key, Entry)? {
    let report = corpus.reports[index]
    guard let period = measurement.period, measurement.scope.isEmpty, measurement.kind != .rank
    else { return nil }
    let indicator = measurement.indicatorID.flatMap { corpus.catalogue.indicator($0) }
    if !measurement.isPeriodStated {
      // Without a stated time, counts of work done (发布稿件 twice) may be of two occasions; what is
      // owned or reached is one thing.
      guard indicator?.better != nil, measurement.kind != .growth, isNamed(measurement) else {
        return nil
      }
    } else if indicator == nil {
      guard measurement.kind != .growth, isNamed(measurement) else { return nil }
    }
    if let year = period.year,
      YearBasis.spansYears(words: report.words(before: measurement), year: year)
    {
      return nil
    }
    guard
      let value = indicator.map({
        $0.comparable(measurement.value, unit: measurement.unit)
      }) ?? measurement.value
    else { return nil }
    let key = Key(
      thing: measurement.isPeriodStated ? indicator?.id ?? measurement.label : measurement.label,
      unit: measurement.unit,
      kind: measurement.kind, isTarget: measurement.isTarget,
      isIncrement: report.countsNewOnes(measurement), place: measurement.place,
      period: period)
    let entry = Entry(
      id: FigureID(report: index, measurement: figure), measurement: measurement,
      range: ValueRange(measurement, in: indicator), value: value)
    return (key, entry)
  }

  /// True where a figure outside the catalogue bears its whole name in its own clause, so that the
  /// name alone tells what it is: 全市危旧房改造面积达到12万平方米, but not 今年完工的有7个, whose subject
  /// stands elsewhere.
  private func isNamed(_ figure: Measurement) -> Bool {
    let words = corpus.reports[index].words(before: figure).filter { !$0.isWhitespace }
    var clause = words.behindLast(of: .itemMarks)
    if let year = clause.firstIndex(of: "年"), clause[..<year].allSatisfy(\.isNumber) {
      clause = clause[clause.index(after: year)...]
    }
    for word in ["今年", "去年", "上年", "全年"] where clause.hasPrefix(word) {
      clause = clause.dropFirst(word.count)
    }
    for word in ["全市", "全省", "全国", "全区", "全县", "我市", "我省", "我国", "我区", "我县"]
    where clause.hasPrefix(word) {
      clause = clause.dropFirst(word.count)
    }
    guard figure.label.count >= 5, clause.hasPrefix(figure.label) else { return false }
    let verb = clause.dropFirst(figure.label.count)
    return ["", "达到", "达", "为", "是", "共", "共有", "有", "约", "约为", "已达", "已达到"].contains(verb)
  }

  /// The first statement against every later one that disagrees; figures of one sentence are a list
  /// of several things and never disagree.
  private func conflicts(among entries: [Entry], _ key: Key) -> [Finding] {
    guard let first = entries.first else { return [] }
    var findings: [Finding] = []
    for other in entries.dropFirst()
    where other.measurement.sentence != first.measurement.sentence
      && !other.range.overlaps(first.range)
    {
      let unit = first.measurement.indicatorID.flatMap { corpus.catalogue.indicator($0)?.unit }
      let power = MagnitudeCheck.power(of: other.value, beside: first.value, spread: 1.0001)
      findings.append(
        Finding(
          kind: power == nil ? .conflictingValues : .magnitude,
          place: first.measurement.place ?? corpus.reports[index].place,
          arithmetic: power.map {
            .scale(value: other.value, neighbour: first.value, unit: unit ?? key.unit, power: $0)
          } ?? .differ(first.value, other.value, unit: unit ?? key.unit, reports: 1),
          confidence: ExactDecimal(power == nil ? 70 : 85, exponent: -2),
          evidence: [first.id, other.id]))
    }
    return findings
  }
}
