/// The screens of the dashboard, by the names of the command line.
public enum ScreenName: String, Sendable, Hashable, CaseIterable {
  case overview, place, compare, indicator, report, trend, targets, checks, statements, help

  /// The screens that leave out what the reader has hidden.
  static let withPanels: Set<ScreenName> = [.overview, .place, .compare]

  /// The screens named in the header, in the order of their number keys; help stands last.
  static let tabs: [ScreenName] = allCases.filter { $0 != .statements }
}
