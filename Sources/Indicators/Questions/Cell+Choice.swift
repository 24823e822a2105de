import Quantities

extension Cell {
  /// The best of several figures for the same place and indicator, the rest kept as `others`;
  /// `nil` where there is none.
  ///
  /// - Parameter rest: figures that cannot be chosen and are kept among the others.
  init?(choosing candidates: [Candidate], besides rest: [Candidate] = []) {
    guard var best = candidates.first else { return nil }
    for candidate in candidates.dropFirst() where candidate.isPreferred(to: best) {
      best = candidate
    }
    let others = candidates.filter { $0.id != best.id } + rest
    self.init(
      figure: best.id, measurement: best.measurement, comparable: best.comparable,
      others: others.map(\.id).sorted(), notes: Self.notes(on: best, others))
  }

  private static func notes(on chosen: Candidate, _ others: [Candidate]) -> Set<Note> {
    var notes: Set<Note> = []
    let figure = chosen.measurement
    if figure.qualifier != .exact || figure.upper != nil { notes.insert(.approximate) }
    if figure.isTarget { notes.insert(.targetNotResult) }
    if chosen.isCountedUp { notes.insert(.cumulative) }
    if figure.scope.contains(.partial) { notes.insert(.partialScope) }
    // 1.37万亿斤 and 13695亿斤 are one value.
    let isContradicted = others.contains {
      $0.period == chosen.period
        && !$0.range.overlaps(chosen.range)
    }
    if isContradicted { notes.insert(.severalValues) }
    return notes
  }
}
