/// Bars made of block characters.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A bar that fills a fraction of a number of columns, to an eighth of a column; a value that is
  /// not zero shows at least the thinnest bar, one that is too long ends in a point.
  static func text(_ fraction: Double, columns: Int) -> String {
    guard fraction.isFinite, fraction > 0, columns > 0 else { return "" }
    if fraction > 1 { return String(repeating: "█", count: columns - 1) + "▸" }
    let steps = max(1, Int((fraction * Double(columns * 8)).rounded()))
    return String(repeating: "█", count: steps / 8) + eighths[steps % 8]
  }
}
