import Indicators

/// What a reader has chosen to see on a screen, apart from where they stand: what `u` takes back.
struct Arrangement: Sendable, Hashable {
  var filter: String
  var sort: Int
  var measure: CompareMeasure
  var reference: PlaceName?
  var isAligned: Bool
  var orderedBy: String?
}

extension View {
  var arrangement: Arrangement {
    get {
      Arrangement(
        filter: filter, sort: sort, measure: measure, reference: reference, isAligned: isAligned,
        orderedBy: orderedBy)
    }
    set {
      filter = newValue.filter
      sort = newValue.sort
      measure = newValue.measure
      reference = newValue.reference
      isAligned = newValue.isAligned
      orderedBy = newValue.orderedBy
    }
  }
}
