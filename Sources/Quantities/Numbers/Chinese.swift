/// The characters that Chinese numerals are written with.
public enum Chinese {
  /// True for the digits that count a short list: 两 to 九.
  public static func isCount(_ unit: CodeUnit) -> Bool { digit(unit).map { $0 >= 2 } ?? false }

  static let tens: [Int64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000,
  ]

  /// All characters of numerals.
  static let numerals = "〇零○一二两三四五六七八九十百千万亿"

  /// The value of a digit character, or `nil`.
  static func digit(_ unit: CodeUnit) -> Int64? {
    switch unit {
    case "〇", "零", "○": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// The power of ten of a multiplier character, or `nil`.
  static func power(_ unit: CodeUnit) -> Int? {
    switch unit {
    case "十": 1
    case "百": 2
    case "千": 3
    case "万": 4
    case "亿": 8
    default: nil
    }
  }

  /// True for a digit or a multiplier in characters.
  public static func isNumeral(_ unit: CodeUnit) -> Bool {
    digit(unit) != nil || power(unit) != nil
  }

  /// 多, 余, 来: somewhat more than the number before.
  static func isMoreMark(_ unit: CodeUnit) -> Bool {
    unit == "多" || unit == "余" || unit == "来"
  }

  /// 多彩, 多方 and 余额 begin with another word; 来 is a verb where no unit follows (100个来自…).
  static func moreMarkIsAnotherWord(_ text: Characters, at index: Int) -> Bool {
    let next = text.at(index + 1)
    switch text.at(index) {
    case "多": return next == "彩" || next == "方"
    case "来": return UnitTable.shared.unit(in: text, at: index + 1) == nil
    default: return next == "额"
    }
  }
}
