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
