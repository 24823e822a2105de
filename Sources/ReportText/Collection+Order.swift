extension RandomAccessCollection {
  /// The index behind the elements for which a condition holds, in a collection that has those first.
  ///
  /// - Complexity: O(log *n*).
  package func indexBehind(_ isBefore: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let middle = index(low, offsetBy: length / 2)
      if isBefore(self[middle]) {
        low = index(after: middle)
        length -= length / 2 + 1
      } else {
        length /= 2
      }
    }
    return low
  }
}
