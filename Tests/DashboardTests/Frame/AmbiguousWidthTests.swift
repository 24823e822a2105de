import Indicators
import TestSupport
import Testing

@testable import Dashboard

@Suite struct AmbiguousWidthTests {
  @Test(arguments: [
    ("“中”", 4, 6), ("—", 1, 2), ("…", 1, 2), ("℃", 1, 2), ("±", 1, 2), ("①", 1, 2), ("α", 1, 2),
    ("Я", 1, 2), ("─", 1, 2), ("█", 1, 2), ("▲", 1, 2), ("\u{FFFD}", 1, 2), ("\u{E000}", 1, 2),
    // Neither wide nor narrow characters change, nor what takes no column of its own.
    ("中", 2, 2), ("a", 1, 1), ("，", 2, 2), ("é", 1, 2), ("e\u{301}", 1, 1), ("╌", 1, 1),
    ("⣿", 1, 1),
    ("ｱ", 1, 1), ("😀", 2, 2), ("👩\u{200D}💻", 2, 2), ("α\u{301}", 1, 2), ("", 0, 0),
  ])
  func width(text: String, narrow: Int, wide: Int) {
    #expect(DisplayWidth.of(text) == narrow)
    DisplayWidth.$ambiguous.withValue(.two) { #expect(DisplayWidth.of(text) == wide) }
  }

  @Test(arguments: [
    ("延安“宽带”", 7, "延安…"), ("延安“宽带”", 8, "延安“…"), ("a—b—c", 7, "a—b—c"), ("a—b—c", 6, "a—b…"),
    ("——", 1, ""), ("——", 2, "…"), ("——", 3, "…"),
  ])
  func truncationCountsTheEllipsisWide(text: String, columns: Int, kept: String) {
    DisplayWidth.$ambiguous.withValue(.two) {
      #expect(Truncation.fit(text, columns) == kept)
      #expect(DisplayWidth.of(Truncation.fitEnd(text, columns)) <= columns)
    }
  }

  /// What lines, bars and marks are drawn with is not ambiguous; only text is.
  @Test(arguments: ScreenName.allCases, Language.allCases)
  func framesAreWholeAndDrawnInUnambiguousCharacters(screen: ScreenName, language: Language) {
    for size in [Size(columns: 60, rows: 16), Size(columns: 120, rows: 40)] {
      for hasDialogue in [false, true] {
        var options = Dashboard.Options(language: language)
        options.ambiguousWidth = .two
        var driver = DashboardDriver(
          screen, size: size, place: Fixture.shangluo, indicator: "digital-economy-share",
          options: options)
        if hasDialogue { driver.play("e") }
        driver.checkInvariants("\(screen)", ambiguous: .two)
        for cell in driver.frame.cells {
          guard let only = cell.cluster.only else { continue }
          let isDrawn = (0x2500...0x25FF).contains(only.value)
          #expect(!isDrawn || !AmbiguousRanges.contain(only.value), "\(only) on \(screen)")
        }
      }
    }
  }

  /// A report made of everything that terminals disagree about, at every width.
  @Test(arguments: [1, 2, 3] as [UInt64], AmbiguousWidth.allCases)
  func generatedTextKeepsEveryRowWhole(seed: UInt64, ambiguous: AmbiguousWidth) {
    let corpus = WidthCorpus.corpus(seed: seed)
    for columns in stride(from: 60, through: 131, by: 7) {
      var options = Dashboard.Options(language: .zh)
      options.ambiguousWidth = ambiguous
      var driver = DashboardDriver(
        .report, size: Size(columns: columns, rows: 24), corpus: corpus, options: options)
      for keys in ["", "n", "Ctrl-F", "Ctrl-F", "G", "2", "G", "e"] {
        driver.play(keys)
        driver.checkInvariants("seed \(seed), \(columns) columns, \(keys)", ambiguous: ambiguous)
      }
    }
  }
}
