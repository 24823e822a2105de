import Indicators

/// What screens are built from; a screen is built anew when one of these changes.
struct Context: Sendable {
  let corpus: Corpus
  let survey: Survey
  let language: Language
  let theme: Theme
  let keys: KeyMap
  /// The part of the screen between the header and the status lines.
  let area: Rect
  /// Where the sentence of the figure under the cursor is shown, if there is room.
  let evidenceArea: Rect?
  /// The places put side by side, in the order in which they were added; empty for all.
  let marked: [PlaceName]
  /// The keys of findings that the reader has dismissed.
  let dismissed: Set<String>
  /// The ids of the panels that the reader has folded.
  let folded: Set<String>

  let names: PlaceNames
  let numbers: NumberFormat
  let periods: PeriodFormat

  init(
    corpus: Corpus, survey: Survey, options: Dashboard.Options, theme: Theme,
    areas: (main: Rect, evidence: Rect?), marked: [PlaceName]
  ) {
    self.corpus = corpus
    self.survey = survey
    language = options.language
    self.theme = theme
    keys = options.keys
    area = areas.main
    evidenceArea = areas.evidence
    self.marked = marked
    dismissed = options.dismissed
    folded = options.folded
    names = PlaceNames(gazetteer: corpus.gazetteer, language: language)
    numbers = NumberFormat(language: language, isExact: options.isExact)
    periods = PeriodFormat(language: language)
  }

  /// The wording in the reader's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }

  func name(_ indicator: Indicator) -> String {
    language == .zh ? indicator.zh : indicator.en
  }

  func name(_ panel: Panel) -> String {
    language == .zh ? panel.zh : panel.en
  }

  /// The style of a panel, by its id.
  func style(ofPanel id: String) -> Style {
    survey.panelIndex[id].map { theme.panel($0) } ?? theme.text
  }

  /// The style of the panel that an indicator belongs to.
  func style(ofIndicator id: String?) -> Style {
    guard let id, let indicator = corpus.catalogue.indicator(id) else { return theme.text }
    return style(ofPanel: indicator.panel)
  }

  /// What a person may type to find an indicator, in lower case.
  func haystack(_ indicator: Indicator) -> String {
    "\(indicator.zh)\n\(indicator.en)\n\(indicator.id)".lowercased()
  }
}
