/// Place names in pinyin.
enum Pinyin {
  /// Generic endings in the order in which they are tried, with the number of their syllables.
  private static let endings = ["自治州", "自治县", "自治旗", "地区", "林区", "省", "市", "盟", "州", "县", "区", "旗"]

  /// A name such as Shangluo, Yan'an, Yixian: without its generic ending unless a single syllable
  /// would be left.
  static func name(syllables: [String], of name: String) -> String {
    var kept = syllables
    if let ending = endings.first(where: { name.hasSuffix($0) }),
      syllables.count - ending.count >= 2
    {
      kept = Array(syllables.dropLast(ending.count))
    }
    var result = ""
    for syllable in kept {
      // An apostrophe parts a syllable that begins with a vowel from the one before (GB/T 28039).
      if !result.isEmpty, let first = syllable.first, "aoe".contains(first) { result += "'" }
      result += syllable
    }
    return result.prefix(1).uppercased() + result.dropFirst()
  }
}
