/// Bars made of block characters.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar that fills a fraction of a number of columns, to an eighth of a column; a value that is
  /// not zero shows at least the thinnest bar.
  static func text(_ fraction: Double, columns: Int) -> String {
    guard fraction.isFinite, fraction > 0, columns > 0 else { return "" }
    let steps = max(1, Int((min(fraction, 1) * Double(columns * 8)).rounded()))
    return String(repeating: "█", count: steps / 8) + eighths[steps % 8]
  }
}
