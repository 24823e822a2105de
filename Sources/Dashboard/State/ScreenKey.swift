import Indicators

/// What a laid-out screen depends on; while it stays the same the screen is kept.
struct ScreenKey: Sendable, Hashable {
  let name: ScreenName
  let place: PlaceName?
  let indicator: String?
  let report: Int?
  let help: ScreenName
  let filter: String
  let sort: Int
  let measure: CompareMeasure
  let reference: PlaceName?
  let isAligned: Bool
  let orderedBy: String?
  /// The list at the side of an indicator or a trend takes room from the table.
  let pane: Int
  /// Findings that are not listed any more.
  let dismissed: Set<String>
  let panels: PanelChoice
  let size: Size
  let language: Language
  let theme: ThemeName
  let isExact: Bool
  let marked: [PlaceName]

  init(view: View, size: Size, options: Dashboard.Options, marked: [PlaceName]) {
    name = view.screen
    place = view.place
    indicator = view.indicator
    report = view.report
    help = view.helpSubject
    filter = view.filter
    sort = view.sort
    measure = view.measure
    reference = view.reference
    isAligned = view.isAligned
    orderedBy = view.orderedBy
    pane = view.screen == .indicator || view.screen == .trend ? view.pane : 0
    dismissed = view.screen == .checks ? options.dismissed : []
    panels =
      ScreenName.withPanels.contains(view.screen) ? options.panels : PanelChoice()
    self.size = size
    language = options.language
    theme = options.theme
    isExact = options.isExact
    self.marked = marked
  }
}

/// Makes the screen of a view.
enum ScreenFactory {
  /// - Parameter previous: the screen of the same name as it was laid out last, if it was: what stays
  ///   true need not be found again.
  static func screen(
    _ context: Context, _ view: View, previous: (any Screen)? = nil
  ) -> any Screen {
    switch view.screen {
    case .overview: OverviewScreen(context: context, view: view)
    case .place: PlaceScreen(context: context, view: view)
    case .compare: CompareScreen(context: context, view: view)
    case .indicator: IndicatorScreen(context: context, view: view)
    case .report:
      ReportScreen(context: context, view: view, previous: previous as? ReportScreen)
    case .trend: TrendScreen(context: context, view: view, previous: previous as? TrendScreen)
    case .targets: TargetsScreen(context: context, view: view)
    case .checks: ChecksScreen(context: context, view: view, previous: previous as? ChecksScreen)
    case .statements: StatementsScreen(context: context, view: view)
    case .help: HelpScreen(context: context, view: view)
    }
  }
}
