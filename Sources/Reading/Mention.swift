import Quantities

/// Words of a text that name something; lists of them are in the text's order.
protocol Mention {
  var range: Range<Int> { get }
}

extension TimeMention: Mention {}
extension PlaceMention: Mention {}

extension Array where Element: Mention {
  /// Those that begin in a stretch of the text.
  ///
  /// - Complexity: O(log *n*), and the result: it is asked for at every sentence.
  func beginning(in stretch: Range<Int>) -> [Element] {
    let first = index(from: stretch.lowerBound)
    guard first < count, self[first].range.lowerBound < stretch.upperBound else { return [] }
    return Array(self[first..<index(from: stretch.upperBound)])
  }

  /// The index of the first that does not begin before a position.
  private func index(from position: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
