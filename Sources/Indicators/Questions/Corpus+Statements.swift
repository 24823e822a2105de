import Quantities

extension Corpus {
  /// Every statement of an indicator for a place, and the chosen one of every other place.
  ///
  /// - Complexity: O(number of figures).
  public func statements(of indicator: Indicator, place: PlaceName) -> Statements {
    var places = subjects.map(\.place)
    if !places.contains(where: { PlaceKey($0) == PlaceKey(place) }) { places.append(place) }
    let candidates = candidates(
      for: [indicator], in: Columns(places, in: self), count: places.count, isTarget: nil)
    var own: [Cell] = []
    var elsewhere: [Statements.Entry] = []
    for (other, figures) in zip(places, candidates.map { $0[0] }) {
      if PlaceKey(other) == PlaceKey(place) {
        own = figures.sorted(by: isNewer).compactMap { Cell(choosing: [$0]) }
      } else if let cell = Cell(choosing: figures.filter { !$0.measurement.isTarget })
        ?? Cell(choosing: figures)
      {
        elsewhere.append(Statements.Entry(place: other, cell: cell))
      }
    }
    return Statements(indicator: indicator, place: place, own: own, elsewhere: elsewhere)
  }

  /// The latest period first, figures without one last; then the newer report; then as they stand.
  private func isNewer(_ left: Candidate, _ right: Candidate) -> Bool {
    let ends = (left.measurement.period?.end, right.measurement.period?.end)
    if ends.0 != ends.1 {
      guard let first = ends.0 else { return false }
      return ends.1.map { first > $0 } ?? true
    }
    return (left.order, left.id.measurement) < (right.order, right.id.measurement)
  }
}
