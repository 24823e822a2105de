/// What stands around an exported screen, where the format has a place for it.
///
/// Nothing here is of the day of the export: the same reports give the same bytes.
public struct Caption: Sendable, Hashable {
  let language: Language
  /// The screen and what it is about.
  let title: String
  /// The reports that the figures are from.
  let source: String

  init(language: Language, title: String, source: String) {
    self.language = language
    self.title = PrintableText.line(title)
    self.source = PrintableText.line(source)
  }
}
