/// Looks code points up in sorted ranges.
enum CodeRanges {
  /// True for a code point that one of the ranges holds.
  ///
  /// - Complexity: O(log n) in the number of ranges.
  static func contain(_ code: UInt32, in ranges: [(first: UInt32, last: UInt32)]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].last < code { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].first <= code
  }
}
