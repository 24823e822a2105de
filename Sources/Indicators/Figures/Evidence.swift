/// The sentence that a figure stands in.
public struct Evidence: Hashable, Sendable {
  /// The byte ranges of the sentence in the source, in reading order: one, or several where the
  /// source breaks the sentence over pages or columns.
  public let pieces: [Range<Int>]
  /// False where a join between two pieces is likely but not certain.
  public let isCertain: Bool

  /// The sentence of some byte ranges.
  public init(pieces: [Range<Int>], isCertain: Bool = true) {
    self.pieces = pieces
    self.isCertain = isCertain
  }
}
