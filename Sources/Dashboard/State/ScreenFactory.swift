/// Makes the screen of a view.
enum ScreenFactory {
  static func screen(_ context: Context, _ view: View) -> any Screen {
    switch view.screen {
    case .overview: OverviewScreen(context: context, view: view)
    case .place: PlaceScreen(context: context, view: view)
    case .compare: CompareScreen(context: context, view: view)
    case .indicator: IndicatorScreen(context: context, view: view)
    case .report: ReportScreen(context: context, view: view)
    case .trend: TrendScreen(context: context, view: view)
    case .targets: TargetsScreen(context: context, view: view)
    case .checks: ChecksScreen(context: context, view: view)
    case .statements: StatementsScreen(context: context, view: view)
    case .help: HelpScreen(context: context, view: view)
    }
  }
}
