import Indicators
import Quantities

// Words of comparisons: marks, measures, and what they leave open.
extension Phrase {
  static let aligned = Phrase("只比同期", "one period only")
  static let leftOut = Phrase("期间不同，未列", "another period, left out")
  static let noReference = Phrase("基准地区没有这一数据", "the reference has no such figure")
  static let noRatio = Phrase("比重、增速和名次不算倍数", "no ratio of shares, rates or ranks")
  static let noRatioToZero = Phrase("有零或负数，不算倍数", "zero or below: no ratio")
  static let notAdditive = Phrase("这一指标不能相加", "values of this indicator do not add up")
  static let sumHasGaps = Phrase("有地区无此数据，合计不全", "a place has no figure: no sum")
  static let sumHasBounds = Phrase("有数是界限，合计不定", "one of the figures is a bound: no sum")
  static let sumOfUnlike = Phrase("期间、单位或范围不同，不能相加", "other periods, units or scopes: no sum")
  static let notRanked = Phrase("不参与排名", "not ranked")

  /// What brackets mean where a measure has no meaning, and where periods are aligned.
  static let bracketsOfMeasure = Phrase("不能这样比，列原数", "not comparable so, the value itself")
  static let bracketsOfAligned = Phrase("另一期间，未列", "another period, left out")

  /// What a difference or a ratio leaves open; `nil` for that of exact figures.
  static func distance(_ distance: Distance) -> Phrase? {
    switch distance {
    case .known(_, _, .exact): nil
    case .known(_, _, .approx): Phrase("由约数算得", "from approximate figures")
    case .known(_, _, .more): Phrase("至少如此：有一数是界限", "at least: one of the two is a bound")
    case .known(_, _, .less): Phrase("至多如此：有一数是界限", "at most: one of the two is a bound")
    case .open: Phrase("两数都是界限，算不出差距", "both are bounds: nothing follows")
    case .unlike:
      Phrase("单位、范围或时间跨度不同，不能相比", "another unit, scope or length of time: not comparable")
    }
  }

  /// What a comparison shows, for its heading.
  static func measure(_ measure: CompareMeasure, reference: String) -> Phrase? {
    switch measure {
    case .value: nil
    case .difference: Phrase("与\(reference)之差", "difference to \(reference)")
    case .ratio: Phrase("为\(reference)的倍数", "times \(reference)")
    case .rank: Phrase("名次", "rank")
    case .share: Phrase("占合计", "share of the sum")
    }
  }

  /// The marks that occur in a comparison.
  static func compareLegend(
    _ symbols: Symbols, _ notes: Set<Note>, hasBest: Bool, brackets: [(String, Phrase)]
  ) -> Phrase {
    let ends = [
      (symbols.best, Phrase("最好", "best")), (symbols.worst, Phrase("最差", "worst")),
    ]
    return legend(brackets + (hasBest ? ends : []) + marks(symbols, notes))
  }

  /// What time the figure beside it is of.
  static func otherTime(of place: String, _ period: String) -> Phrase {
    Phrase("时间不同：\(place) \(period)", "different periods: \(place) \(period)")
  }

  /// The marks that occur in a place's list.
  static func placeLegend(_ symbols: Symbols, _ notes: Set<Note>, hasInferred: Bool) -> Phrase {
    legend((hasInferred ? [("~", inferredPeriod)] : []) + marks(symbols, notes))
  }

  private static func marks(_ symbols: Symbols, _ notes: Set<Note>) -> [(String, Phrase)] {
    notes.sorted().compactMap { note in legend(note).map { (symbols.mark(note), $0) } }
  }

  private static func legend(_ marks: [(String, Phrase)]) -> Phrase {
    func text(_ language: Language) -> String {
      marks.map { $0.0 + " " + $0.1[language] }.joined(separator: "  ")
    }
    return Phrase(text(.zh), text(.en))
  }

  /// A note in a word or two; `nil` for what no mark stands for.
  private static func legend(_ note: Note) -> Phrase? {
    switch note {
    case .periodDiffers: Phrase("期间不同", "period")
    case .unitDiffers: Phrase("单位不同", "unit")
    case .cumulative: Phrase("累计", "total")
    case .partialScope: Phrase("一部分", "part")
    case .severalValues: Phrase("多个值", "several")
    case .targetNotResult: Phrase("目标", "target")
    case .approximate, .spanDiffers: nil
    }
  }
}
