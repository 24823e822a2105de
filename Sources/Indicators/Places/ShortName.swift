/// How a division's name is shortened in speech and in reports.
enum ShortName {
  /// The name without its generic part and without the peoples that it names, at least two
  /// characters long: 商洛市 → 商洛, 恩施土家族苗族自治州 → 恩施, 任县 → 任县.
  ///
  /// The short name is always a beginning of the full one.
  static func of(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let end = bytes.withUnsafeBufferPointer { length(of: $0) }
    return end == bytes.count ? name : String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// The number of UTF-8 bytes of the short name of a full one.
  static func length(of name: UnsafeBufferPointer<UInt8>) -> Int {
    // Every division's name is of Chinese characters, three bytes each.
    guard name.count > 6, name.count % 3 == 0 else { return name.count }
    for index in generics.indices where generics[index].last == name[name.count - 1] {
      guard ends(name, name.count, with: generics[index].bytes) else { continue }
      let end = name.count - generics[index].bytes.count
      guard end >= 6 else { continue }
      if generics[index].isAutonomous { return withoutPeoples(name, end) }
      // 土默特左旗 is no 土默特左: the word of position belongs to the banner.
      if generics[index].isBanner, positions.contains(where: { ends(name, end, with: $0) }) {
        return name.count
      }
      return end
    }
    return name.count
  }

  private static func withoutPeoples(_ name: UnsafeBufferPointer<UInt8>, _ length: Int) -> Int {
    var end = length
    while let people = peoples.first(where: { ends(name, end, with: $0) }) {
      guard end - people.count >= 6 else {
        // 东乡族自治县 is named after the people alone: 东乡.
        return ends(name, end, with: clan) && end - clan.count >= 6 ? end - clan.count : end
      }
      end -= people.count
    }
    return end
  }

  private static func ends(
    _ name: UnsafeBufferPointer<UInt8>, _ end: Int, with suffix: [UInt8]
  ) -> Bool {
    guard suffix.count <= end else { return false }
    let start = end - suffix.count
    for index in suffix.indices.reversed() where name[start + index] != suffix[index] {
      return false
    }
    return true
  }

  private struct Generic {
    let bytes: [UInt8]
    /// The last byte, by which most names are told apart at once.
    let last: UInt8
    let isAutonomous: Bool
    let isBanner: Bool

    init(_ word: String) {
      bytes = Array(word.utf8)
      last = bytes.last ?? 0
      isAutonomous = word.hasPrefix("自治")
      isBanner = word == "旗"
    }
  }

  /// Longer words first; 新区, 矿区, 林区 and 特区 are kinds of districts (浦东新区, 六枝特区).
  private static let generics = [
    "特别行政区", "自治区", "自治州", "自治县", "自治旗", "联合旗", "地区", "新区", "矿区", "林区", "特区",
    "省", "市", "县", "区", "盟", "旗",
  ].map(Generic.init)

  private static let positions = ["左", "右", "前", "后", "中"].map { Array($0.utf8) }
  private static let clan = Array("族".utf8)

  /// The peoples that autonomous divisions are named after, each with and without 族, the longest
  /// first so that 土家族 is not read as a name that ends in 土.
  private static let peoples: [[UInt8]] = [
    "各", "满", "回", "壮", "蒙古", "藏", "维吾尔", "苗", "彝", "布依", "朝鲜", "侗", "瑶", "白", "土家", "哈尼",
    "哈萨克", "傣", "黎", "傈僳", "佤", "畲", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土", "达斡尔",
    "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "普米", "塔吉克", "怒", "鄂温克", "保安", "裕固",
    "独龙", "鄂伦春",
  ]
  .flatMap { $0.count == 1 ? [$0 + "族"] : [$0 + "族", $0] }
  .map { Array($0.utf8) }
  .sorted { $0.count > $1.count }
}
