public import Quantities

/// A numeral that is no measurement, with the reason.
public struct ExcludedNumeral: Sendable, Hashable {
  /// The byte range in the source.
  public let span: Range<Int>
  public let text: String
  public let reason: NumeralExclusion
  /// The sentence, as an index into the report's `sentences`.
  public let sentence: Int

  public init(span: Range<Int>, text: String, reason: NumeralExclusion, sentence: Int) {
    self.span = span
    self.text = text
    self.reason = reason
    self.sentence = sentence
  }
}
