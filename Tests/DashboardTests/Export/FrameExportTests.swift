import Testing

@testable import Dashboard

@Suite struct FrameExportTests {
  private func exported(_ format: ExportFormat) -> [String] {
    FramePainter.sample.exported(as: format).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func textHasOneLineARowWithoutTrailingBlanks() {
    #expect(
      exported(.text) == ["│延安 <5G> “", "  ██▌", "", "abe\u{301}&".inserted("  ", at: 2), ""])
  }

  @Test func markdownFencesTheText() {
    #expect(
      FramePainter.sample.exported(as: .markdown)
        == "```text\n" + FramePainter.sample.exported(as: .text) + "```\n")
  }

  @Test func markdownFenceIsLongerThanBackticksInTheText() {
    var painter = FramePainter(columns: 4, rows: 1)
    painter.put("````", row: 0, column: 0)
    #expect(painter.frame.exported(as: .markdown) == "`````text\n````\n`````\n")
  }

  @Test func ansiSetsEveryStyleAndResetsAtTheEndOfALine() {
    #expect(
      exported(.ansi) == [
        "│\u{1B}[0;1;38;2;0;200;80m延安\u{1B}[0m <5G> “",
        "  \u{1B}[0;48;2;16;16;64m██▌ \u{1B}[0m",
        "",
        "\u{1B}[0;7mab\u{1B}[0m  \u{1B}[0;2;4me\u{301}&\u{1B}[0m",
        "",
      ])
  }

  @Test func htmlEscapesAndSpacesWideRuns() {
    let lines = exported(.html)
    #expect(
      Array(lines[5...]) == [
        "│<span style=\"color:#00c850;font-weight:bold;letter-spacing:calc(2ch - 1em)\">延安</span>"
          + " &lt;5G&gt; “",
        "  <span style=\"background:#101040\">██▌</span><span style=\"background:#101040\"> </span>",
        "",
        "<span style=\"color:#16181d;background:#d5d8de\">ab</span>  "
          + "<span style=\"opacity:.6;text-decoration:underline\">e\u{301}</span>"
          + "<span style=\"opacity:.6;text-decoration:underline\">&amp;</span>",
        "</pre>", "</body>", "</html>", "",
      ])
  }

  @Test func svgPlacesEveryRunAtItsColumn() {
    let lines = exported(.svg)
    #expect(lines[0].hasSuffix("width=\"126\" height=\"90\" viewBox=\"0 0 126 90\">"))
    let fit = "lengthAdjust=\"spacingAndGlyphs\""
    #expect(
      Array(lines[3...]) == [
        "<text x=\"9\" y=\"23\" textLength=\"9\" \(fit)>│</text>",
        "<text x=\"18\" y=\"23\" letter-spacing=\"3\" fill=\"#00c850\" font-weight=\"bold\">延安</text>",
        "<text x=\"63\" y=\"23\" textLength=\"36\" \(fit)>&lt;5G&gt;</text>",
        "<text x=\"108\" y=\"23\">“</text>",
        "<rect x=\"27\" y=\"27\" width=\"36\" height=\"18\" fill=\"#101040\"/>",
        "<text x=\"27\" y=\"41\" textLength=\"27\" \(fit)>██▌</text>",
        "<rect x=\"9\" y=\"63\" width=\"18\" height=\"18\" fill=\"#d5d8de\"/>",
        "<text x=\"9\" y=\"77\" textLength=\"18\" \(fit) fill=\"#16181d\">ab</text>",
        "<text x=\"45\" y=\"77\" opacity=\".6\" text-decoration=\"underline\">e\u{301}</text>",
        "<text x=\"54\" y=\"77\" textLength=\"9\" \(fit) opacity=\".6\" "
          + "text-decoration=\"underline\">&amp;</text>",
        "</g>", "</svg>", "",
      ])
  }

  @Test(arguments: ExportFormat.allCases)
  func blankFrameHasNoText(format: ExportFormat) {
    let blank = Frame(size: Size(columns: 3, rows: 2)).exported(as: format)
    let expected: [ExportFormat: String] = [
      .text: "\n\n", .ansi: "\n\n", .markdown: "```text\n\n\n```\n",
    ]
    if let text = expected[format] {
      #expect(blank == text)
    } else {
      #expect(!blank.contains("<text") && !blank.contains("<span"))
    }
  }
}

extension String {
  fileprivate func inserted(_ text: String, at offset: Int) -> String {
    String(prefix(offset)) + text + String(dropFirst(offset))
  }
}
