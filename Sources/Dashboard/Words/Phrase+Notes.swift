import Indicators
import Quantities

// Words for what a reader must know about a figure.
extension Phrase {
  /// The explanation of a note.
  static func note(_ note: Note) -> Phrase {
    switch note {
    case .periodDiffers: Phrase("期间与同行不同", "another period than most of the row")
    case .spanDiffers: Phrase("时间跨度不同，不排名", "another length of time, not ranked")
    case .unitDiffers: Phrase("计量单位与同行不同", "counted in another unit than the row")
    case .approximate: Phrase("不是确数", "not an exact number")
    case .targetNotResult: Phrase("是目标，不是结果", "a target, not a result")
    case .cumulative: Phrase("累计数", "counted up over several years")
    case .partialScope: Phrase("只含一部分", "a part only")
    case .severalValues: Phrase("原文有几个不同的值", "the source gives several values")
    }
  }

  /// A figure in the words of its report, where the screen shows it in another unit.
  static func asWritten(_ text: String) -> Phrase {
    let line = PrintableText.line(text)
    return Phrase("原文：\(line)", "in the text: \(line)")
  }

  /// The qualifier in words; `nil` for an exact number. That of a decline speaks of its size.
  static func qualifier(of measurement: Measurement) -> Phrase? {
    let isDecline = measurement.value.isNegative
    return switch measurement.qualifier {
    case .exact: nil
    case .approx: Phrase("约", "about")
    case .more: isDecline ? Phrase("降幅多于", "fell by more than") : Phrase("多于", "more than")
    case .less: isDecline ? Phrase("降幅不到", "fell by less than") : Phrase("不到", "less than")
    }
  }
}

/// The marks that stand beside numbers, with what they mean, for the help screen.
enum MarkLegend {
  static func all(
    _ symbols: Symbols, _ language: Language
  ) -> [(mark: String, phrase: Phrase)] {
    [
      ("≈  >  <", Phrase("约、多于、不到", "about, more than, less than")),
      ("~", Phrase("期间不在原句，据全文推断", "period not in the sentence, inferred from the report")),
      (
        "\(symbols.best)  \(symbols.worst)",
        Phrase("同行同期中最好、最差", "best and worst of the row, of one period")
      ),
      (symbols.check, Phrase("已加入对比；目标实现", "marked for comparison; goal met")),
      (symbols.cross, Phrase("目标未实现", "goal missed")),
      (symbols.revised, Phrase("另一报告给出的不同数值", "another report gives another value")),
      ("—", Phrase("报告中没有这一数据", "the reports have no such figure")),
      (Phrase("第2", "#2")[language], Phrase("名次：第二", "a rank: the second")),
      (
        symbols.negative,
        Phrase("负值的条：长短为其大小", "the bar of a number below zero; its length is the size")
      ),
      (
        symbols.overflow,
        Phrase("条未画完：数值比此处各地都大（如全国）", "too long to draw: larger than all places here")
      ),
      (symbols.pointer, Phrase("左边所选地区的数据", "figure of the place chosen on the left")),
      (
        "\(symbols.left)  \(symbols.right)",
        Phrase("那边还有几列", "so many more columns on that side")
      ),
      (symbols.order, Phrase("地区按此指标排列", "the places are ordered by this indicator")),
      (symbols.stripe, Phrase("其颜色为指标所属板块", "its colour is that of the indicator's panel")),
      (
        Phrase.more(4)[language],
        Phrase(
          "本屏未列的指标；/ 筛选或命令面板可找到", "indicators left out here; the filter or the palette finds them")
      ),
    ]
      + Note.allCases.filter { $0 != .approximate && $0 != .spanDiffers }
      .map { (symbols.mark($0), Phrase.note($0)) }
  }
}
