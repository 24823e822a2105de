import Quantities

/// The multiplier that a number is shown with: 万, 亿; in English mn, bn, tn.
package struct NumberScale: Hashable, Sendable {
  /// The power of ten that is left out of the digits.
  let power: Int
  /// What stands after the digits instead.
  let suffix: String
  /// Digits after the point that are still easy to read.
  let longestFraction: Int

  static let one = NumberScale(power: 0, suffix: "", longestFraction: .max)
  private static let zh = [
    NumberScale(power: 12, suffix: "万亿", longestFraction: 4),
    NumberScale(power: 8, suffix: "亿", longestFraction: 4),
    NumberScale(power: 4, suffix: "万", longestFraction: 4),
  ]
  private static let en = [
    NumberScale(power: 12, suffix: "tn", longestFraction: 6),
    NumberScale(power: 9, suffix: "bn", longestFraction: 4),
    NumberScale(power: 6, suffix: "mn", longestFraction: 4),
  ]

  /// The largest scale that shows every one of the values exactly and none as less than one.
  static func common(_ values: [ExactDecimal], language: Language) -> NumberScale {
    let shown = values.filter { $0 != .zero }
    guard !shown.isEmpty else { return .one }
    return (language == .zh ? zh : en)
      .first { scale in shown.allSatisfy { scale.suits($0) } } ?? .one
  }

  /// The scale of one value among others: from a 万亿 (a trillion) on its own, as reports write it.
  func scale(of value: ExactDecimal) -> NumberScale {
    let larger = [NumberScale.zh, NumberScale.en].first { $0.contains(self) }?.first
    return larger.flatMap { $0.suits(value) ? $0 : nil } ?? self
  }

  private func suits(_ value: ExactDecimal) -> Bool {
    let scaled = value.scaled(by: -power)
    return scaled.magnitude >= 1 && -scaled.exponent <= longestFraction
  }
}
