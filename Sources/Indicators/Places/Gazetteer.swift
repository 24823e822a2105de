/// The administrative divisions of China, by code and by name.
public struct Gazetteer: Sendable {
  /// All divisions in the order of the data file, the nation first.
  public let places: [Place]
  private let codes: CodeIndex
  private let nameIndex: NameIndex

  /// A gazetteer of the given divisions; the nation is added where they do not have it.
  ///
  /// Of several divisions with one code, the first is found by it.
  public init(places: [Place]) {
    var all = places
    if let nation = all.firstIndex(where: { $0.level == .nation }) {
      if nation > 0 { all.insert(all.remove(at: nation), at: 0) }
    } else {
      all.insert(.nation, at: 0)
    }
    self.places = all
    codes = CodeIndex(all)
    nameIndex = NameIndex(all)
  }

  /// The division with a code, or `nil`.
  public func place(code: String) -> Place? {
    codes.index(of: code).map { places[$0] }
  }

  /// The place in `places` of the division with a code, or `nil`.
  public func index(code: String) -> Int? { codes.index(of: code) }

  /// A place whose code another one before it bears, if there is any.
  var repeatedCode: Int? { codes.repeated }

  /// The divisions that bear a name, full or short, in the order of `places`.
  public func places(named name: String) -> [Place] {
    nameIndex.indices(of: name, in: places).map { places[$0] }
  }

  /// The divisions above a place, nearest first; the nation is left out.
  public func ancestors(of code: String) -> [Place] {
    var result: [Place] = []
    var next = place(code: code)?.parent
    // A file whose parents go round in a circle must not hang the program: there are four levels.
    while let parent = next.flatMap({ place(code: $0) }), parent.level != .nation, result.count < 4
    {
      result.append(parent)
      next = parent.parent
    }
    return result
  }

  /// True where a place is another one or lies in it; everything lies in the nation.
  public func contains(_ outer: String, _ inner: String) -> Bool {
    outer == inner || outer == Place.nation.code
      || ancestors(of: inner).contains { $0.code == outer }
  }

  /// A spelling under which texts speak of a division.
  public struct Name: Sendable, Hashable {
    /// The spelling.
    public let text: String
    /// Index into `places`.
    public let place: Int
    /// True for the form without the generic part (商洛), which may be another word (通道, 合作).
    public let isShort: Bool
  }

  /// Every full name and, where it differs, every short one, in the order of `places`.
  ///
  /// - Complexity: O(number of places) at each call.
  public var names: [Name] {
    var result: [Name] = []
    result.reserveCapacity(places.count * 2)
    for (index, place) in places.enumerated() {
      result.append(Name(text: place.name, place: index, isShort: false))
      guard place.shortName != place.name else { continue }
      result.append(Name(text: place.shortName, place: index, isShort: true))
    }
    return result
  }
}
