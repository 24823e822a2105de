public import Indicators
import Quantities

/// Reports of everything whose width terminals disagree about.
public enum WidthCorpus {
  /// Chinese, full-width punctuation, combining marks, joined emoji, flags, variation selectors,
  /// ambiguous characters, half-width and zero-width ones, Hangul, right-to-left text and controls.
  private static let pieces: [String] = [
    "延安", "建成5G基站5248个", "，", "。", "（一）", "％", "　", "“宽带”", "‘光网’", "——", "…", "℃", "×", "±", "·",
    "①", "α", "Я", "→", "●", "█", "─", "㎡", "é", "e\u{301}", "o\u{308}\u{301}", "a\u{20DD}", "ｱｲｳ",
    "ﾊﾟ",
    "😀", "👨\u{200D}👩\u{200D}👧", "👩🏽\u{200D}💻", "❤\u{FE0F}\u{200D}🔥", "🇨🇳", "1\u{FE0F}\u{20E3}",
    "☺\u{FE0F}",
    "☺\u{FE0E}", "葛\u{E0100}", "한글", "\u{1112}\u{1161}\u{11AB}", "שלום", "\u{202E}abc\u{202C}",
    "\u{200B}",
    "\u{FEFF}", "\u{AD}", "\u{301}", "\u{FFFD}", "\u{E000}", "𠀀", "ไทย", "กำ", "हिन्दी", "\t", "增长6.9%",
    "abc ",
  ]

  /// A corpus of one such report with its figures.
  public static func corpus(seed: UInt64) -> Corpus {
    let text = text(seed: seed)
    let count = text.split(separator: "5248个", omittingEmptySubsequences: false).count - 1
    let figure = ReportBuilder.Figure("5248个", 5248, "个", "建成5G基站", "5g-base-stations")
    let report = ReportBuilder(path: "width.txt", text: text).report(
      title: "“宽带”——延安e\u{301}👨\u{200D}👩\u{200D}👧", place: Fixture.yanan, date: nil,
      figures: Array(repeating: figure, count: count))
    return Corpus(
      reports: [report], catalogue: Fixture.corpus.catalogue, gazetteer: Fixture.corpus.gazetteer)
  }

  /// The text of a report; the same for the same seed.
  public static func text(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var text = "延安市网信工作综述\n（2023年11月15日）\n"
    for _ in 0..<40 {
      for _ in 0..<Int.random(in: 3...30, using: &random) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      text += "\n"
    }
    return text
  }
}
