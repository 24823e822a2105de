/// A numeral that is no measurement, with the reason.
public struct ExcludedNumeral: Sendable, Hashable {
  /// Why a numeral measures nothing.
  public enum Reason: String, Sendable, CaseIterable {
    /// A date, a year or a span of time: 2021年, “十四五”.
    case date
    /// A place in a series that ranks nothing: 第五届, 首批.
    case ordinal
    /// Part of a name: 5G, H5, 12345平台, 一网通办.
    case name
    /// A limit inside a definition: 20户以上自然村.
    case criterion
    /// The number of a section: 一、, （二）, 1.
    case section
    /// A turn of phrase: 千家万户, 一方阵.
    case idiom
    /// The number of a document, a road, a model: 〔2023〕15号, G30.
    case identifier
  }
  /// The byte range in the source.
  public let span: Range<Int>
  public let text: String
  public let reason: Reason
  /// The sentence, as an index into the report's `sentences`.
  public let sentence: Int

  public init(span: Range<Int>, text: String, reason: Reason, sentence: Int) {
    self.span = span
    self.text = text
    self.reason = reason
    self.sentence = sentence
  }
}
