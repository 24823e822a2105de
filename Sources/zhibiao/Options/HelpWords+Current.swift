import Dashboard

extension HelpWords {
  /// The words in the language of this run; known before the options are read.
  static var current: HelpWords { HelpWords(.beforeParsing) }
}
