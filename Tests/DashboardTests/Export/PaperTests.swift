import Indicators
import TestSupport
import Testing

@testable import Dashboard

/// The page of an exported screen goes with the theme that its colours were chosen for.
@Suite struct PaperTests {
  private static let papers: [(ThemeName, page: String, ink: String)] = [
    (.dark, "#16181d", "#d5d8de"), (.ascii, "#16181d", "#d5d8de"),
    (.light, "#ffffff", "#1c2026"), (.highContrast, "#000000", "#ffffff"),
    (.monochrome, "#ffffff", "#000000"),
  ]

  private func document(_ theme: ThemeName, _ format: ExportFormat, hasColour: Bool = true)
    -> String
  {
    var options = Dashboard.Options(language: .zh)
    options.theme = theme
    options.hasColour = hasColour
    return Dashboard(
      corpus: Fixture.corpus, options: options, size: Size(columns: 80, rows: 24)
    ).document(as: format)
  }

  @Test(arguments: papers, [true, false])
  func pageAndInkFollowTheTheme(
    _ paper: (ThemeName, page: String, ink: String), hasColour: Bool
  ) {
    let svg = document(paper.0, .svg, hasColour: hasColour)
    #expect(svg.contains("rx=\"6\" fill=\"\(paper.page)\"/>"))
    #expect(svg.contains("font-size=\"15\" fill=\"\(paper.ink)\""))
    let html = document(paper.0, .html, hasColour: hasColour)
    #expect(html.contains("<body style=\"margin:0;background:\(paper.page)\">"))
    #expect(html.contains("color:\(paper.ink);background:\(paper.page);"))
  }

  /// Reverse video changes the page's own colours, not those of another theme.
  @Test func reversedCellsTakeTheColoursOfThePage() {
    let svg = document(.monochrome, .svg)
    #expect(svg.contains("fill=\"#000000\"/>"))
    #expect(!svg.contains("#16181d") && !svg.contains("#d5d8de"))
  }
}
