/// The place that a figure is about, by its full name; the code is known for administrative divisions.
public struct PlaceName: Hashable, Sendable {
  /// The full name: 商洛市, 中国, 苏州工业园区.
  public let name: String
  /// The division code (GB/T 2260) such as `611000`; `nil` for zones, regions and lists of places.
  public let code: String?

  /// A place by its full name, with its code if it has one.
  public init(name: String, code: String?) {
    self.name = name
    self.code = code
  }

  /// The nation. GB/T 2260 gives it no code of its own; `100000` is the customary one.
  public static let nation = PlaceName(name: "中国", code: "100000")
}
