import Indicators
import TestSupport
import Testing

@testable import Dashboard

/// Every screen at four sizes in both languages, as the text export writes it.
@Suite struct GoldenFrameTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]

  @Test(arguments: ScreenName.allCases, Language.allCases)
  func frames(screen: ScreenName, language: Language) throws {
    for size in Self.sizes {
      let frame = Self.dashboard(screen, language).frame(size: size)
      let name = "\(screen)-\(language)-\(size.columns)x\(size.rows).txt"
      try check(frame, name)
    }
  }

  /// The screens over several years, on reports that have them.
  @Test(arguments: [ScreenName.trend, .targets, .checks, .statements], Language.allCases)
  func framesOverYears(screen: ScreenName, language: Language) throws {
    for size in Self.sizes {
      let dashboard = Dashboard(
        corpus: Fixture.years, options: .init(language: language), size: size, screen: screen,
        place: Fixture.luoyang, indicator: "digital-economy-growth")
      try check(
        dashboard.frame(size: size),
        "years-\(screen)-\(language)-\(size.columns)x\(size.rows).txt")
    }
  }

  @Test(arguments: Language.allCases)
  func exportDialogue(language: Language) throws {
    var dashboard = Self.dashboard(.overview, language)
    _ = dashboard.update(.key(.character("e")))
    try check(
      dashboard.frame(size: Size(columns: 80, rows: 24)), "export-\(language)-80x24.txt")
  }

  @Test(arguments: Language.allCases)
  func tooSmall(language: Language) throws {
    let dashboard = Self.dashboard(.overview, language)
    try check(
      dashboard.frame(size: Size(columns: 40, rows: 10)), "small-\(language)-40x10.txt")
  }

  private static func dashboard(_ screen: ScreenName, _ language: Language) -> Dashboard {
    Dashboard(
      corpus: Fixture.corpus, options: .init(language: language),
      size: Size(columns: 80, rows: 24), screen: screen,
      place: screen == .overview || screen == .compare ? nil : Fixture.shangluo,
      indicator: screen == .indicator ? "digital-economy-share" : nil)
  }

  private func check(_ frame: Frame, _ name: String) throws {
    try GoldenFile.check(frame.exported(as: .text), name)
  }
}
