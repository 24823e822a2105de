/// What makes two names of places the same place: the code, or without one the name.
enum PlaceKey: Hashable, Comparable {
  case code(String)
  case name(String)

  init(_ place: PlaceName) {
    self = place.code.map(PlaceKey.code) ?? .name(place.name)
  }
}
