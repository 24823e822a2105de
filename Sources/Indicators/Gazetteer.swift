/// The administrative divisions of China, by code and by name.
public struct Gazetteer: Sendable {
  /// All divisions in the order of the data file, the nation first.
  public let places: [Place]

  /// A gazetteer of the given divisions.
  public init(places: [Place]) {
    self.places = places
  }

  /// The division with a code, or `nil`.
  public func place(code: String) -> Place? {
    places.first { $0.code == code }
  }

  /// The divisions above a place, nearest first; the nation is left out.
  public func ancestors(of code: String) -> [Place] { [] }

  /// The places that a person may mean: a full or short name (商洛市, 商洛), pinyin (`shangluo`),
  /// its initials (`sl`) or a code (`611000`); all candidates, the best first.
  public func candidates(_ query: String) -> [Place] { [] }
}
