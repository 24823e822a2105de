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
