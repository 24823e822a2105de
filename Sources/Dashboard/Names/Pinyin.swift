/// Chinese text in pinyin.
enum Pinyin {
  /// A text with every common Chinese character spelled as a word of its own: `5G 基站（建成）`
  /// becomes `5G ji zhan jian cheng`; other text stays, rare characters too.
  static func spelled(_ text: String) -> String {
    let units = Array(text.utf16)
    var result: [UInt16] = []
    func add(_ syllable: String) {
      result.append(0x20)
      result += syllable.utf16
      result.append(0x20)
    }
    var index = 0
    while index < units.count {
      if let (word, syllables) = PinyinTable.words.first(where: {
        units[index...].starts(with: $0.word.utf16)
      }) {
        syllables.forEach(add)
        index += word.utf16.count
        continue
      }
      if let syllable = PinyinTable.syllables[units[index]] {
        add(syllable)
      } else {
        result.append(units[index])
      }
      index += 1
    }
    return String(decoding: result, as: UTF16.self)
  }
}
