public import Quantities

/// A numeral that is no measurement, with the reason.
public struct ExcludedNumeral: Sendable, Hashable {
  /// The byte range in the source.
  public let span: Range<Int>
  /// What stands at `span`.
  public let text: String
  /// Why it measures nothing.
  public let reason: NumeralExclusion
  /// The sentence, as an index into the report's `sentences`.
  public let sentence: Int

  /// A numeral with the reason.
  public init(span: Range<Int>, text: String, reason: NumeralExclusion, sentence: Int) {
    self.span = span
    self.text = text
    self.reason = reason
    self.sentence = sentence
  }
}
