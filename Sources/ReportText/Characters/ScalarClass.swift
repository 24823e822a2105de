/// What a character may do at the edge of a line or a sentence.
enum ScalarClass {
  /// White space of every width: space, tab, no-break, ideographic, the typographic ones.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Characters without a width: zero-width space and joiners, marks of direction, the BOM.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Control characters; line ends have been taken away before.
  static func isControl(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || (0x7F..<0xA0).contains(scalar)
  }

  /// What is trimmed from the edges of a piece.
  static func isEdge(_ scalar: UInt32) -> Bool {
    isSpace(scalar) || isInvisible(scalar) || isControl(scalar)
  }

  /// Marks after which a sentence, or a lead-in (`：`), is whole.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "。", "！", "？", "；", "：", "…", "!", "?", ";", ":", ".", "．", "｡": true
    default: false
    }
  }

  /// Closing marks, which may follow the end of a sentence.
  static func closes(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "”", "’", "」", "』", "》", "〉", "）", ")", "】", "〕", "］", "]": true
    default: false
    }
  }

  /// Opening marks, after which a text goes on.
  static func opens(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "“", "‘", "「", "『", "《", "〈", "（", "(", "【", "〔", "［", "[": true
    default: false
    }
  }

  /// Marks inside a sentence, after which it goes on.
  static func pauses(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "，", "、", ",", "－", "—", "～": true
    default: false
    }
  }

  /// Marks that no sentence begins with.
  static func cannotBegin(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "，", "。", "、", "；", "：", "！", "？", "％", "%", ",", ";", ":", "!", "?", "‰": true
    default: closes(scalar)
    }
  }

  /// Chinese characters.
  static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) || scalar == 0x3007
      || (0x20000...0x3FFFF).contains(scalar)
  }

  /// The value of a digit, half or full width.
  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: Int(scalar - 0x30)
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    default: nil
    }
  }

  /// The value of a Chinese numeral character up to ten, as section numbers use them.
  static func chineseDigit(_ scalar: UInt32) -> Int? {
    switch Unicode.Scalar(scalar) {
    case "〇", "零", "○": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    case "十": 10
    default: nil
    }
  }
}
