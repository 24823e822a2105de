import Indicators
import Quantities

/// A figure among the figures of its paragraph, with the words that it shares with no other.
struct FigureSetting {
  let text: Characters
  let result: PassageReader.Result
  /// The expressions of time of the paragraph.
  let dates: [TimeMention]
  let index: Int

  var read: PassageReader.ReadFigure { result.figures[index] }
  var figure: Figure { read.figure }
  var sentence: Range<Int> { result.sentences[read.sentence] }

  /// The figure before in the same sentence.
  var previous: FigureSetting? {
    guard index > 0, result.figures[index - 1].sentence == read.sentence else { return nil }
    return FigureSetting(text: text, result: result, dates: dates, index: index - 1)
  }

  /// From the figure before, or the sentence's start, to the number.
  var words: Range<Int> {
    let start = previous?.figure.range.upperBound ?? sentence.lowerBound
    return min(start, figure.range.lowerBound)..<figure.range.lowerBound
  }

  /// The figure follows another with nothing but 、 or 和 between.
  var isNextInList: Bool { isNextInList(index) }

  private func isNextInList(_ index: Int) -> Bool {
    guard index > 0, result.figures[index - 1].sentence == result.figures[index].sentence else {
      return false
    }
    let end = result.figures[index].figure.range.lowerBound
    let words = min(result.figures[index - 1].figure.range.upperBound, end)..<end
    return words.allSatisfy { SentenceReader.listMarks.contains(text.at($0)) }
  }

  /// The first figure of the list in which this one stands.
  private var firstOfList: FigureSetting {
    var first = index
    while isNextInList(first) { first -= 1 }
    return FigureSetting(text: text, result: result, dates: dates, index: first)
  }

  /// True where a word of that meaning stands before the figure in its clause, or before the first
  /// of its list: 实际增长5%、6%.
  func has(_ meaning: PartWords.Meaning) -> Bool {
    PartWords.first(meaning, in: firstOfList.ownWords, of: text) != nil
  }

  /// True where that holds or the clause before opens with such a word: 扣除价格因素，增长6%.
  private func isUnder(_ meaning: PartWords.Meaning) -> Bool {
    if has(meaning) { return true }
    let first = firstOfList
    let before = first.words.lowerBound..<first.ownWords.lowerBound
    guard
      let start = before.dropLast().last(where: { isComma(text.at($0)) }).map({ $0 + 1 })
        ?? before.first
    else { return false }
    return PartWords.first(meaning, in: start..<min(start + 4, before.upperBound), of: text) != nil
  }

  /// The part of `words` that stands in the figure's own clause.
  private var ownWords: Range<Int> {
    max(words.lowerBound, min(figure.clause.lowerBound, words.upperBound))..<words.upperBound
  }

  private func isComma(_ unit: CodeUnit) -> Bool { unit == "," || unit == ";" || unit == ":" }

  /// The figure is not the place's total of a known time, whatever its indicator.
  var isNoTotal: Bool {
    isOfUnknownTime || isGrowthOfYears || isAddition || isUntold || isCarriedFar || isCriterion
      || isOfUnit
  }

  /// A rate over several years, or a mean of them: 五年增长35%, 年均增长6%. What indicators call
  /// growth is that of a year or a part of one.
  private var isGrowthOfYears: Bool {
    guard figure.kind == .growth else { return false }
    if figure.isYearly || (isNextInList && previous?.figure.isYearly == true) { return true }
    if let start = read.period?.start, let end = read.period?.end, start.year != end.year {
      return true
    }
    if let base = baseYear, let year = read.period?.year, base < year - 1 { return true }
    // 能耗强度累计下降17%: since some year before, where neither 同比 nor a time is told.
    return figure.scope.contains(.cumulative)
      && dates.beginning(in: sentence).isEmpty
      && !words.contains { text.has("同比", at: $0) }
  }

  /// The value before a change, of a year that is not told: 由2.1万人增加到3.4万人.
  private var isOfUnknownTime: Bool { figure.end == .before && read.period == nil }

  /// The year that the figure is compared with: 2020 in 较2020年增长26.8%.
  private var baseYear: Int? {
    let range = firstOfList.words
    for mention in dates.beginning(in: range) {
      guard Self.comparisons.contains(text.at(mention.range.lowerBound - 1)),
        case .calendar(_, let last) = mention.span, case .absolute(let year) = last.year
      else { continue }
      return year
    }
    return nil
  }

  private static let comparisons: CodeUnitSet = "比较与"

  /// Another measure of the same thing than the indicator's: real growth for nominal, a rate after
  /// something was taken out, the distance to another rate, a second value in parentheses (增长1.7%（同口径增长2.5%）).
  func isVariant(of indicator: Indicator) -> Bool {
    guard figure.kind == .growth else { return false }
    switch indicator.rule.prices {
    case .current where isUnder(.constantPrices), .constant where isUnder(.currentPrices):
      return true
    default: break
    }
    if isUnder(.adjusted) || isDistance { return true }
    guard let previous, previous.figure.kind == .growth, previous.figure.label == figure.label
    else {
      return false
    }
    return words.contains { text.at($0) == "(" }
  }

  /// 高于全国1.2%; against 增速高于全国平均水平、7%左右, which a mark parts.
  private var isDistance: Bool {
    let words = firstOfList.ownWords
    let mark = words.last { text.at($0) == "、" }
    let isParted = figure.quantity.shape == .proportion && mark != nil
    let near = (isParted ? mark ?? words.lowerBound : words.lowerBound)..<words.upperBound
    return PartWords.first(.distance, in: near, of: text) != nil
  }

  /// 新增专精特新企业20家、高新技术企业30家: the list's verb counts what was added.
  private var isAddition: Bool {
    // 城镇调查失业率、城镇新增就业分别为5.5%、50万人: 新增 is of its own name.
    guard !figure.label.contains(where: { PartWords.first(.addition, in: $0, of: text) != nil })
    else { return false }
    var item = self
    for _ in 0..<Self.longestList {
      guard item.figure.kind == .level,
        PartWords.first(.addition, in: item.words, of: text) == nil,
        PartWords.first(.reached, in: item.words, of: text) == nil,
        let before = item.previous, before.figure.clause == item.figure.clause,
        SentenceReader.listMarks.contains(text.at(item.words.lowerBound))
      else { return false }
      if PartWords.first(.addition, in: before.words, of: text) != nil { return true }
      item = before
    }
    return false
  }

  /// A verb counts no more things than that; what is longer is a table.
  private static let longestList = 30

  /// Two figures that one label does not tell apart: 收入29092元、17191元.
  private var isUntold: Bool {
    if isNextInList, let previous, previous.isSame(as: self) { return true }
    guard index + 1 < result.figures.count else { return false }
    let next = FigureSetting(text: text, result: result, dates: dates, index: index + 1)
    return next.isNextInList && isSame(as: next)
  }

  private func isSame(as other: FigureSetting) -> Bool {
    // 55803亿元，跨越5.5万亿元台阶: a verb between tells them apart.
    let later = max(figure.range.lowerBound, other.figure.range.lowerBound)
    guard text.at(later).isDigit || Chinese.isNumeral(text.at(later)) else { return false }
    return figure.label == other.figure.label && figure.kind == other.figure.kind
      && figure.quantity.unit == other.figure.quantity.unit && read.period == other.read.period
      && read.place == other.read.place
  }

  /// The subject comes from the sentence before, although other clauses stand between.
  private var isCarriedFar: Bool {
    guard let subject = figure.label.first, subject.upperBound <= sentence.lowerBound else {
      return false
    }
    let lead = sentence.first { text.at($0) != "," && text.at($0) != " " } ?? sentence.lowerBound
    return previous == nil && figure.clause.lowerBound > sentence.lowerBound
      && !Self.prepositions.contains(text.at(lead))
  }

  /// What they open names no other subject: 在提高效益的基础上，实现7%左右的增长速度.
  private static let prepositions: CodeUnitSet = "在按据经通"

  /// GDP过100亿元的县6个: what the figure sets apart is counted, not the figure's own subject.
  private var isCriterion: Bool {
    figure.kind == .level && PartWords.starts(.apart, at: figure.range.upperBound, of: text)
  }

  /// 高新区实现工业增加值80亿元，进出口总额12亿元: up to the next semicolon the figures are the unit's.
  private var isOfUnit: Bool {
    let before = sentence.lowerBound..<figure.range.lowerBound
    let start = before.last { text.at($0) == ";" } ?? before.lowerBound
    return PartWords.first(.unit, in: start..<before.upperBound, of: text) != nil
  }

  /// One case stands before the figure in its sentence: 破获一起…案，抓获9名.
  var isOfSingleCase: Bool {
    let before = sentence.lowerBound..<figure.range.lowerBound
    guard let one = PartWords.first(.single, in: before, of: text) else { return false }
    return PartWords.first(.matter, in: one..<before.upperBound, of: text) != nil
  }
}
