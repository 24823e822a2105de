/// Looks for a calendar day or month in a line; its reading is another module's work.
enum DateFinder {
  /// True where a year with a month stands in the range: 2016 年 11 月, 2026-02-09, 二〇二六年一月.
  ///
  /// Counter-example: 2026年天津市政府工作报告 names a year only.
  static func holdsDay(bytes: [UInt8], range: Range<Int>, onlyInBrackets: Bool = false) -> Bool {
    if onlyInBrackets {
      let first = bytes.scalar(at: range.lowerBound).value
      guard first == "(" || first == "（", range.count <= 60 else { return false }
    }
    guard range.count <= 400 else { return false }
    let text = bytes.scalars(range).filter { !ScalarClass.isSpace($0) }
    var index = 0
    while index < text.count {
      let run = digitRun(text, from: index)
      guard run > 0 else {
        index += 1
        continue
      }
      let after = index + run
      if run == 4, after + 1 < text.count, separates(text[after]), isDigit(text[after + 1]) {
        let month = digitRun(text, from: after + 1)
        let next = after + 1 + month
        // 年…月, or 2026-02-09 with its second mark.
        if month <= 3, next < text.count,
          text[after] == "年"
            ? text[next] == "月" : text[next] == text[after]
        {
          return true
        }
      }
      index = after
    }
    return false
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    ScalarClass.digit(scalar) != nil || ScalarClass.chineseDigit(scalar) != nil
  }

  private static func digitRun(_ text: [UInt32], from start: Int) -> Int {
    var end = start
    while end < text.count, isDigit(text[end]) { end += 1 }
    return end - start
  }

  /// 年 or the mark of a numeric date.
  private static func separates(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "年", "-", "/", ".", "－", "．": true
    default: false
    }
  }
}
