import Quantities
import ReportText

/// Words of a text that name something; lists of them are in the text's order.
protocol Mention {
  var range: Range<Int> { get }
}

extension TimeMention: Mention {}
extension PlaceMention: Mention {}
extension Numeral: Mention {}

extension Array where Element: Mention {
  /// Those that begin in a stretch of the text.
  ///
  /// - Complexity: O(log *n*), and the result: it is asked for at every sentence.
  func beginning(in stretch: Range<Int>) -> [Element] {
    let first = indexBehind { $0.range.lowerBound < stretch.lowerBound }
    guard first < count, self[first].range.lowerBound < stretch.upperBound else { return [] }
    return Array(self[first..<indexBehind { $0.range.lowerBound < stretch.upperBound }])
  }
}
