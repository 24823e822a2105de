import Indicators

/// The name of a place in a text.
struct PlaceMention: Sendable {
  /// The code units of the name, with the words of a zone.
  let range: Range<Int>
  let place: PlaceName
  /// False where something else bears the place's name: 陕西电视台.
  let isPlaceItself: Bool
  /// Stands between quotation marks or in a title.
  let isQuoted: Bool
}
