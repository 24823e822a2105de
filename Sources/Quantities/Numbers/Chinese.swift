/// The characters that Chinese numerals are written with.
public enum Chinese {
  /// True for the digits that count a short list: 两 to 九.
  public static func isCount(_ unit: UInt16) -> Bool { digit(unit).map { $0 >= 2 } ?? false }

  static let tens: [Int64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
  ]

  /// All characters of numerals.
  static let numerals = "〇零○一二两三四五六七八九十百千万亿"

  /// The value of a digit character, or `nil`.
  static func digit(_ unit: UInt16) -> Int64? {
    switch unit {
    case 0x3007, 0x96F6, 0x25CB: 0  // 〇 零 ○
    case 0x4E00: 1  // 一
    case 0x4E8C, 0x4E24: 2  // 二 两
    case 0x4E09: 3  // 三
    case 0x56DB: 4  // 四
    case 0x4E94: 5  // 五
    case 0x516D: 6  // 六
    case 0x4E03: 7  // 七
    case 0x516B: 8  // 八
    case 0x4E5D: 9  // 九
    default: nil
    }
  }

  /// The power of ten of a multiplier character, or `nil`.
  static func power(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341: 1  // 十
    case 0x767E: 2  // 百
    case 0x5343: 3  // 千
    case 0x4E07: 4  // 万
    case 0x4EBF: 8  // 亿
    default: nil
    }
  }

  /// True for a digit or a multiplier in characters.
  public static func isNumeral(_ unit: UInt16) -> Bool { digit(unit) != nil || power(unit) != nil }

  /// 多, 余, 来: somewhat more than the number before.
  static func isMoreMark(_ unit: UInt16) -> Bool {
    unit == 0x591A || unit == 0x4F59 || unit == 0x6765
  }

  /// 余 and 多 that begin another word: 3个多元…, 100多元化; 来 that is a verb (100个来自…, 五年来).
  static func moreMarkIsAnotherWord(_ text: Characters, at index: Int) -> Bool {
    let next = text.at(index + 1)
    switch text.at(index) {
    case 0x591A: return next == 0x5F69 || next == 0x65B9  // 多彩, 多方
    case 0x6765: return UnitTable.shared.unit(in: text, at: index + 1) == nil
    default: return next == 0x989D  // 余额
    }
  }
}
