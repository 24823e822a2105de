/// An administrative division of China.
public struct Place: Sendable, Hashable {
  /// How high a division stands.
  public enum Level: String, Sendable, Hashable, Comparable {
    case nation, province, prefecture, county

    private var depth: Int {
      switch self {
      case .nation: 0
      case .province: 1
      case .prefecture: 2
      case .county: 3
      }
    }
    /// The nation comes first.
    public static func < (left: Level, right: Level) -> Bool { left.depth < right.depth }
  }

  /// The 6-digit code of GB/T 2260; the nation has the customary `100000`.
  public let code: String
  /// The full name: 商洛市.
  public let name: String
  /// The name as people say it, without its generic part: 商洛, 宁夏, 恩施; 任县 stays 任县.
  public let shortName: String
  /// How high it stands.
  public let level: Level
  /// The code of the division that it belongs to; `nil` for the nation.
  public let parent: String?
  /// False for a division that is gone since 2020.
  public let isCurrent: Bool
  /// The syllables of the full name, separated by spaces: `shang luo shi`.
  public let pinyin: String

  /// A division; its short name follows from the full one.
  public init(
    code: String, name: String, level: Level, parent: String?, isCurrent: Bool, pinyin: String
  ) {
    self.init(
      code: code, name: name, shortName: ShortName.of(name), level: level, parent: parent,
      isCurrent: isCurrent, pinyin: pinyin)
  }

  /// A division whose short name is known.
  init(
    code: String, name: String, shortName: String, level: Level, parent: String?,
    isCurrent: Bool, pinyin: String
  ) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.level = level
    self.parent = parent
    self.isCurrent = isCurrent
    self.pinyin = pinyin
  }

  /// The place as figures name it.
  public var placeName: PlaceName { PlaceName(name: name, code: code) }

  /// 中国, the root of all divisions.
  public static let nation = Place(
    code: "100000", name: "中国", level: .nation, parent: nil, isCurrent: true, pinyin: "zhong guo")
}
