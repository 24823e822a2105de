import Indicators
import Quantities

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
  /// The panels and indicators that the reader wants to see.
  let panels: PanelChoice

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
    panels = options.panels
    names =
      survey.names[language] ?? PlaceNames(gazetteer: corpus.gazetteer, language: language)
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

  /// A figure in its indicator's unit, as every screen shows it: grain in tons, also where the report
  /// counts 斤. One that is counted in another unit stays as it is.
  func standard(_ measurement: Measurement) -> Measurement {
    guard let indicator = measurement.indicatorID.flatMap({ corpus.catalogue.indicator($0) }),
      measurement.unit != indicator.unit
    else { return measurement }
    var standard = measurement
    if measurement.unit.isEmpty {
      standard.unit = indicator.unit
      return standard
    }
    guard UnitConversion.canConvert(from: measurement.unit, to: indicator.unit)
    else { return measurement }
    func converted(_ value: ExactDecimal) -> ExactDecimal? {
      UnitConversion.convert(value, from: measurement.unit, to: indicator.unit)
    }
    guard let value = converted(measurement.value) else { return measurement }
    standard.value = value
    standard.upper = measurement.upper.flatMap(converted)
    standard.unit = indicator.unit
    return standard
  }

  /// A figure with its qualifier and unit, for a line of text.
  func phrase(_ measurement: Measurement) -> String { numbers.phrase(standard(measurement)) }

  /// An indicator's unit as it stands behind the name; empty where it says nothing more than the name.
  func unit(_ indicator: Indicator) -> String {
    let unit = UnitName.shown(indicator.unit, language)
    return language == .en && Context.words(of: indicator.en).contains(unit.lowercased())
      ? "" : unit
  }

  /// The words of an English name, in lower case: a letter in one of them is no unit.
  private static func words(of name: String) -> Set<String> {
    Set(name.lowercased().split { !$0.isLetter && $0 != "%" }.map(String.init))
  }

  /// What stands between a name and its unit: `GDP, CNY`.
  var unitGap: String { language == .zh ? " " : ", " }

  /// An indicator's name with its unit.
  func title(_ indicator: Indicator) -> String {
    let unit = unit(indicator)
    return unit.isEmpty ? name(indicator) : name(indicator) + unitGap + unit
  }

  /// True for an indicator that the reader has hidden, alone or with its panel.
  func isHidden(_ indicator: Indicator) -> Bool {
    panels.hidden.contains(indicator.id) || panels.hidden.contains(indicator.panel)
  }

  /// How many of some indicators are hidden, for a heading; empty for none.
  func hiddenNote(_ indicators: some Sequence<Indicator>) -> String {
    guard !panels.hidden.isEmpty else { return "" }
    let count = indicators.count { isHidden($0) }
    return count == 0 ? "" : say(.hiddenCount(count))
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
