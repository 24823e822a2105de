import Foundation
import Indicators
import TestSupport
import Testing

@testable import Dashboard

/// Every screen in every theme and width mode, text and styles, as the ANSI export writes it: one file
/// a look, which `less -R` shows as the terminal would.
///
/// Recorded with the other golden frames.
@Suite struct GoldenLookTests {
  /// Where nothing is ambiguous, in the ASCII theme, two columns change the text only; the other
  /// themes share their symbols.
  static let looks: [(theme: ThemeName, ambiguous: AmbiguousWidth)] =
    ThemeName.allCases.map { ($0, .one) } + [(.dark, .two), (.monochrome, .two), (.ascii, .two)]

  private static let size = Size(columns: 80, rows: 20)

  @Test(arguments: looks)
  func frames(theme: ThemeName, ambiguous: AmbiguousWidth) throws {
    var document = ""
    for screen in ScreenName.allCases {
      document += "== \(screen)\n" + Self.driver(screen, theme, ambiguous).ansi
    }
    for (name, keys) in [
      ("palette", ": s l"), ("export", "e Tab"), ("filter", "Tab j j / 5 g"),
      ("failure", "e Ctrl-U Enter"),
      ("marks", "Space j j Space Tab"), ("hidden", "Tab x z"),
    ] {
      var driver = Self.driver(.overview, theme, ambiguous)
      driver.play(keys)
      document += "== \(name)\n" + driver.ansi
    }
    try GoldenFile.check(document, "look-\(theme.rawValue)-\(ambiguous.rawValue).ans")
  }

  private static func driver(
    _ screen: ScreenName, _ theme: ThemeName, _ ambiguous: AmbiguousWidth
  ) -> DashboardDriver {
    var options = Dashboard.Options(language: .zh)
    options.theme = theme
    options.hasColour = true
    options.ambiguousWidth = ambiguous
    let hasYears = [ScreenName.trend, .targets, .checks, .statements].contains(screen)
    return DashboardDriver(
      screen, size: size,
      place: hasYears ? Fixture.luoyang : screen == .overview ? nil : Fixture.shangluo,
      others: screen == .compare ? [Fixture.yanan, Fixture.luoyang] : [],
      indicator: hasYears ? "digital-economy-growth" : "digital-economy-share",
      corpus: hasYears ? Fixture.years : Fixture.corpus, options: options)
  }
}

extension DashboardDriver {
  fileprivate var ansi: String { dashboard.document(as: .ansi) }
}
