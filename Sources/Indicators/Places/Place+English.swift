extension Place {
  /// The name in English: customary for the nation and the provinces (Shaanxi, Inner Mongolia),
  /// pinyin without the generic part for all others (Shangluo, Yan'an).
  public var english: String {
    if level == .nation { return "China" }
    if level == .province, let customary = Self.customaryNames[code] { return customary }
    return spelled(shortSyllables)
  }

  /// The syllables of the short name, separated by spaces: `shang luo`.
  public var shortPinyin: String { shortSyllables.joined(separator: " ") }

  /// The syllables of the short name: one a character.
  var shortSyllables: ArraySlice<Substring> {
    pinyin.split(separator: " ").prefix(shortName.unicodeScalars.count)
  }

  /// One capitalised word; a syllable that begins with a vowel is set off (Xi'an), as
  /// GB/T 28039-2011 has it.
  private func spelled(_ syllables: ArraySlice<Substring>) -> String {
    var word = ""
    for syllable in syllables {
      // ü is typed as v; outside of keyboards it is written ü.
      let letters = syllable.replacing("v", with: "ü")
      if word.isEmpty {
        word = letters.prefix(1).uppercased() + letters.dropFirst()
      } else {
        if let first = letters.first, "aoe".contains(first) { word += "'" }
        word += letters
      }
    }
    return word
  }

  /// English names of provinces that are not, or not by rule, their pinyin.
  private static let customaryNames: [String: String] = [
    "140000": "Shanxi", "150000": "Inner Mongolia", "450000": "Guangxi", "540000": "Tibet",
    "610000": "Shaanxi", "640000": "Ningxia", "650000": "Xinjiang", "710000": "Taiwan",
    "810000": "Hong Kong", "820000": "Macao",
  ]
}
