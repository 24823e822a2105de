import Indicators
import Quantities

/// Finds the figures of a report that state indicators of the catalogue.
///
/// A fitting label is not enough: the figure must be the place's own total. Against it speak the words
/// around it (`FigureSetting`) and the figures before it, of which it may be a part.
struct IndicatorReader {
  let catalogue: Catalogue
  /// The largest of each matter's figures that the report marks as sums: 共破获案件300起. A smaller figure
  /// of the same matter is part of it.
  private var sums: [Matter: ExactDecimal] = [:]

  /// What a part shares with the sum.
  private struct Matter: Hashable {
    let indicator: String
    let place: PlaceName?
    let years: ClosedRange<Int>?
    let isTarget: Bool
  }

  /// What a part behind 其中 shares with its whole.
  private struct Whole: Hashable {
    let indicator: String
    let place: PlaceName?
    let period: Period?
  }

  init(catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// For each figure of a paragraph the indicator that it states, or `nil`.
  mutating func indicators(in result: PassageReader.Result, of passage: ReadPassage) -> [Indicator?]
  {
    let text = passage.text
    var stated: [Indicator?] = []
    stated.reserveCapacity(result.figures.count)
    // Where the first figure of each indicator ends in the paragraph.
    var wholes: [Whole: Int] = [:]
    for (index, read) in result.figures.enumerated() {
      stated.append(nil)
      guard !read.figure.isNoIndicator, read.place == nil || read.place?.code != nil,
        let indicator = catalogue.match(
          label: Self.label(read.figure.label, in: text), unit: read.figure.quantity.unit,
          kind: read.figure.kind)
      else { continue }
      let setting = FigureSetting(
        text: text, result: result, dates: passage.dates, index: index)
      guard !setting.isVariant(of: indicator), !setting.isNoTotal,
        !isOfCases(setting, indicator, stated), !isPart(setting, indicator, wholes)
      else { continue }
      stated[index] = indicator
      let whole = Whole(indicator: indicator.id, place: read.place, period: read.period)
      let end = read.figure.range.upperBound
      wholes[whole] = min(wholes[whole] ?? end, end)
    }
    return stated
  }

  /// The words of a label in one typography, without white space, at most 40 characters.
  private static func label(_ ranges: [Range<Int>], in text: Characters) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(24)
    for range in ranges {
      for index in range where units.count < 40 && text.at(index) != " " {
        units.append(text.units[index])
      }
    }
    return units
  }

  /// What the figure belongs to (`MatchRule.follows`) is a part or a single case: 侦破黑客案件37起，抓获
  /// 犯罪嫌疑人133名.
  private func isOfCases(_ setting: FigureSetting, _ indicator: Indicator, _ stated: [Indicator?])
    -> Bool
  {
    guard !indicator.rule.follows.isEmpty else { return false }
    var before = setting.previous
    while let other = before {
      let label = String(
        decoding: Self.label(other.figure.label, in: setting.text), as: UTF16.self)
      if other.figure.kind == .level, indicator.rule.follows.contains(where: label.contains) {
        return stated[other.index] == nil
      }
      before = other.previous
    }
    return setting.isOfSingleCase
  }

  /// Another figure is the whole: the one before 其中, or one marked as a sum.
  private mutating func isPart(
    _ setting: FigureSetting, _ indicator: Indicator, _ wholes: [Whole: Int]
  ) -> Bool {
    let read = setting.read
    let before = setting.sentence.lowerBound..<read.figure.range.lowerBound
    if let part = PartWords.first(.part, in: before, of: setting.text) {
      let whole = Whole(indicator: indicator.id, place: read.place, period: read.period)
      if let end = wholes[whole], end <= part { return true }
    }
    guard read.figure.kind == .level else { return false }
    let first = read.period?.start?.year ?? read.period?.end?.year
    let last = read.period?.end?.year ?? first
    let matter = Matter(
      indicator: indicator.id, place: read.place,
      years: first.flatMap { first in last.flatMap { first <= $0 ? first...$0 : nil } },
      isTarget: read.isTarget)
    let value = read.figure.quantity.value
    if let sum = sums[matter], value < sum { return true }
    if setting.has(.total) { sums[matter] = value }
    return false
  }
}
