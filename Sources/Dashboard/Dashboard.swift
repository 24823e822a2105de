public import Indicators

/// The dashboard's state: events in, effects and frames out. A value without any tie to a terminal.
public struct Dashboard: Sendable {
  /// The reports that it shows.
  public let corpus: Corpus
  /// What the user chose, and has changed since.
  public internal(set) var options: Options

  let survey: Survey
  var theme: Theme
  /// The size that the screen was laid out for.
  var size: Size
  var view: View
  /// The views to go back to, the latest last.
  var history: [View] = []
  /// The places put side by side; empty for all.
  var marked: [PlaceName]
  var undos = UndoHistory()
  /// The number of visits to screens so far.
  var visits = 0
  var input: Input?
  /// The last export that was written.
  var lastExport: ExportPrompt?
  var message: Message?
  /// The screen of `view`, laid out.
  var screen: any Screen
  var screenKey: ScreenKey
  /// The other screens as they were last laid out, for coming back to them.
  var otherScreens: [ScreenName: (key: ScreenKey, screen: any Screen)] = [:]

  /// What the user chose outside the dashboard.
  public struct Options: Sendable, Hashable {
    /// The language of everything that is shown but the reports.
    public var language: Language
    /// The look.
    public var theme = ThemeName.dark
    /// False where the terminal shows no colours.
    public var hasColour = true
    /// How wide the terminal draws characters of ambiguous width.
    public var ambiguousWidth = AmbiguousWidth.one
    /// What keys mean.
    public var keys = KeyMap.standard
    /// Findings that the user has dismissed, by `Finding.key`.
    public var dismissed: Set<String>
    /// The panels and indicators that the user wants to see.
    public var panels = PanelChoice()
    /// False where the mouse is left to the terminal.
    public var usesMouse = true
    /// Numbers with all their digits (12,700) in place of multipliers (1.27万).
    public var isExact = false

    /// The usual options in a language.
    public init(language: Language, dismissed: Set<String> = []) {
      self.language = language
      self.dismissed = dismissed
    }
  }

  /// The dashboard on its first screen, or on a named one with its subject.
  ///
  /// - Parameters:
  ///   - size: the size to lay the screen out for.
  ///   - screen: the screen to open.
  ///   - place: the place of the place and report screens, and the first of a comparison.
  ///   - others: the further places of a comparison; empty for all places.
  ///   - indicator: the id of the indicator screen's indicator.
  public init(
    corpus: Corpus, options: Options, size: Size, screen: ScreenName = .overview,
    place: PlaceName? = nil, others: [PlaceName] = [], indicator: String? = nil
  ) {
    self = DisplayWidth.$ambiguous.withValue(options.ambiguousWidth) {
      Dashboard(
        layingOut: screen, of: corpus, options, size, place: place, others: others,
        indicator: indicator)
    }
  }

  private init(
    layingOut screen: ScreenName, of corpus: Corpus, _ options: Options, _ size: Size,
    place: PlaceName?, others: [PlaceName], indicator: String?
  ) {
    self.corpus = corpus
    self.options = options
    let theme = Theme(
      options.theme, hasColour: options.hasColour, ambiguous: options.ambiguousWidth)
    self.theme = theme
    let survey = Survey(corpus: corpus)
    self.survey = survey
    self.size = size
    marked = others.isEmpty ? [] : (place.map { [$0] } ?? []) + others.filter { $0 != place }
    var view = View(screen: screen)
    view.place = place
    view.indicator = indicator
    let subject = place.flatMap { survey.subject($0) }
    view.report = subject.flatMap { survey.subjects[$0].reports.first }
    if let subject { view.side.cursor = subject }
    self.view = view
    screenKey = ScreenKey(view: view, size: size, options: options, marked: marked)
    self.screen = ScreenFactory.screen(
      Context(
        corpus: corpus, survey: survey, options: options, theme: theme,
        areas: Dashboard.areas(of: screen, size), marked: marked),
      view)
    self.screen.settle(&self.view)
  }

  /// Takes one event in and tells what the program has to do.
  public mutating func update(_ event: Event) -> [Effect] {
    DisplayWidth.$ambiguous.withValue(options.ambiguousWidth) {
      let effects = take(event)
      layOut()
      return effects
    }
  }

  private mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key):
      message = nil
      return recording { $0.take(key) }
    case .mouse(let mouse):
      message = nil
      return recording { $0.take(mouse) }
    case .copied(let clip, let refusal):
      copied(clip, refusal)
      return []
    case .resize(let size):
      self.size = size
      return []
    case .probed(let path, let found):
      return probed(path, found)
    case .saved(let failure):
      if let failure { message = Message(.saveFailed(failure), isFailure: true) }
      return []
    case .exported(let path, let failure):
      exported(path, failure)
      return []
    }
  }

  /// The screen at a size.
  public func frame(size: Size) -> Frame {
    DisplayWidth.$ambiguous.withValue(options.ambiguousWidth) {
      guard size != self.size else { return draw() }
      var copy = self
      copy.size = size
      copy.layOut()
      return copy.draw()
    }
  }
}
