import Foundation
import Indicators
import TestSupport
import Testing

@testable import Dashboard

/// Every screen at four sizes in both languages, as the text export writes it, beside the tests.
///
/// `ZHIBIAO_RECORD=1` writes the files anew; such a run fails, so that nobody takes it for a test.
@Suite struct GoldenFrameTests {
  private static let sizes = [
    Size(columns: 60, rows: 16), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40),
    Size(columns: 200, rows: 60),
  ]
  private static let isRecording = ProcessInfo.processInfo.environment["ZHIBIAO_RECORD"] == "1"

  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden")
  }

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
    let file = Self.folder.appendingPathComponent(name)
    let text = frame.exported(as: .text)
    if Self.isRecording {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name)")
  }
}
