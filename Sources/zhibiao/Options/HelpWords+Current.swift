import Dashboard

extension HelpWords {
  /// The words in the language of this run; known before the options are read.
  static let current = HelpWords(.beforeParsing)
}
