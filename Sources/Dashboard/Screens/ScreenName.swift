/// The screens of the dashboard, by the names of the command line.
public enum ScreenName: String, Sendable, Hashable, CaseIterable {
  case overview, place, compare, indicator, report, help
}
