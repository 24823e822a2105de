/// Bars of numbers.
enum Bar {
  /// A bar that fills a fraction of a number of columns, as exactly as the symbols allow; a value that
  /// is not zero shows at least the thinnest bar, one that is too long ends in a point. That of a
  /// number below zero is as long as its size, of another make, in whole columns.
  static func text(
    _ fraction: Double, columns: Int, isNegative: Bool = false, _ symbols: Symbols
  ) -> String {
    guard fraction.isFinite, fraction > 0, columns > 0, let full = symbols.bar.last else {
      return ""
    }
    if fraction > 1 {
      return String(repeating: isNegative ? symbols.negative : full, count: columns - 1)
        + symbols.overflow
    }
    if isNegative {
      return String(
        repeating: symbols.negative, count: max(1, Int((fraction * Double(columns)).rounded())))
    }
    let parts = symbols.bar.count
    let steps = max(1, Int((fraction * Double(columns * parts)).rounded()))
    let rest = steps % parts
    return String(repeating: full, count: steps / parts) + (rest > 0 ? symbols.bar[rest - 1] : "")
  }
}
