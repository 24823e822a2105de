import Quantities

extension GrowthCheck {
  /// Growth at constant prices or on a changed base does not follow from the levels.
  static let adjusted = [
    "可比", "不变价", "实际", "同口径", "生产总值", "GDP", "增加值", "扣除", "人均", "总产值", "产值", "自然增长",
  ]

  static let arrivals = [
    "增加到", "增加至", "增至", "增长到", "增长至", "提高到", "提高至", "上升到", "上升至", "上升为", "升至", "扩大到", "扩大至",
    "发展到", "发展至", "提升到", "提升至", "下降到", "下降至", "下降为", "降低到", "降低至", "降到", "降至", "减少到", "减少至",
    "缩小到", "回落到", "回落至",
  ]

  /// Verbs of change, as they stand between two numbers.
  private static let changes: Set<String> = [
    "增长", "提高", "上升", "增加", "下降", "降低", "减少", "增幅", "扩大", "净增", "增幅达", "增长了", "提高了", "下降了", "增加了",
    "减少了", "降低了",
  ]

  /// True where nothing but a verb of change stands before a number: ，增长; ，年均提高了.
  func isBareChange(_ words: String) -> Bool {
    let rest = words.filter { !"，,、".contains($0) }
    let bare =
      ["年均", "平均每年", "同比", "比上年", "较上年", "比去年", "较去年", "累计"].first { rest.hasPrefix($0) }.map {
        String(rest.dropFirst($0.count))
      } ?? rest
    return Self.changes.contains(bare)
  }

  /// The years over which the change is a mean: 1 for the change itself, `nil` where it is a mean
  /// over a time that the words do not give.
  func years(
    _ before: SentenceView.Item, _ after: SentenceView.Item, _ stated: SentenceView.Item
  ) -> Int? {
    guard stated.words.contains("年均") || stated.words.contains("平均每年") else { return 1 }
    guard let first = Self.year(before.clause), let last = Self.year(after.words), last > first
    else {
      return nil
    }
    return last - first
  }

  /// The last year named in some words: 2015年的 → 2015.
  static func year(_ words: String) -> Int? {
    let characters = Array(words)
    for index in characters.indices.reversed() where characters[index] == "年" {
      let digits = characters[..<index].suffix(4)
      if digits.count == 4, let year = Int(String(digits)) { return year }
    }
    return nil
  }

  static func root(_ value: Double, _ degree: Int) -> Double {
    guard degree > 1 else { return value }
    // Newton's method from above; a growth of places stays far from the ends of a Double.
    var root = max(value, 1)
    for _ in 0..<200 {
      var power = 1.0
      for _ in 1..<degree { power *= root }
      let next = root - (root - value / power) / Double(degree)
      if abs(next - root) < 1e-12 { return next }
      root = next
    }
    return root
  }
}
