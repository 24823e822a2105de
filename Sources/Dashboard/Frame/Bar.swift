/// Bars of numbers.
enum Bar {
  /// A bar that fills a fraction of a number of columns, as exactly as the symbols allow; a value that
  /// is not zero shows at least the thinnest bar, one that is too long ends in a point.
  static func text(_ fraction: Double, columns: Int, _ symbols: Symbols) -> String {
    guard fraction.isFinite, fraction > 0, columns > 0, let full = symbols.bar.last else {
      return ""
    }
    if fraction > 1 { return String(repeating: full, count: columns - 1) + symbols.overflow }
    let parts = symbols.bar.count
    let steps = max(1, Int((fraction * Double(columns * parts)).rounded()))
    let rest = steps % parts
    return String(repeating: full, count: steps / parts) + (rest > 0 ? symbols.bar[rest - 1] : "")
  }
}
