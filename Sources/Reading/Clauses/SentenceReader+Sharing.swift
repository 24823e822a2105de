import Indicators
import Quantities

/// What figures of one clause share, and whose they are.
extension SentenceReader {
  /// 分别增长5%、6.5%左右: a qualifier behind the last figure of a list holds for all.
  mutating func shareLimit(last count: Int) {
    shareOpening(last: count)
    guard count > 1, let last = figures.last, last.quantity.qualifier != .exact,
      lastStem?.isEach == true
    else { return }
    for index in figures.indices.suffix(count).dropLast()
    where figures[index].quantity.qualifier == .exact {
      let old = figures[index].quantity
      guard old.unit == last.quantity.unit else { continue }
      figures[index].quantity = Quantity(
        value: old.value, upper: old.upper, unit: old.unit, qualifier: last.quantity.qualifier,
        shape: old.shape)
    }
  }

  /// 分别突破1.8万亿元、2.6万亿元: a qualifier before the first figure of a list holds for all.
  mutating func shareOpening(last count: Int) {
    guard count > 1, lastStem?.isEach == true, let first = figures.suffix(count).first,
      first.quantity.qualifier != .exact, !text.at(first.range.lowerBound).isDigit
    else { return }
    for index in figures.indices.suffix(count - 1) where figures[index].quantity.qualifier == .exact
    {
      let old = figures[index].quantity
      figures[index].quantity = Quantity(
        value: old.value, upper: old.upper, unit: old.unit, qualifier: first.quantity.qualifier,
        shape: old.shape)
    }
  }

  /// 外贸进出口在对美贸易下降3成的情况下增长12%: the inner figure is of 对美贸易, the next of 外贸进出口.
  func concession(_ item: Item, stem: Stem) -> (whole: Range<Int>, part: Range<Int>)? {
    guard Self.concessions.starts(in: text, at: item.right.lowerBound),
      let at = stem.range.first(where: { text.at($0) == "在" }), at > stem.range.lowerBound + 1,
      at + 2 < stem.range.upperBound
    else { return nil }
    return (stem.range.lowerBound..<at, at + 1..<stem.range.upperBound)
  }

  /// 在全国经济增长5%的背景下: the nation's figure, against which the place's own is told.
  func isCircumstanceOfNation(_ item: Item) -> Bool {
    guard Self.concessions.starts(in: text, at: item.right.lowerBound) else { return false }
    return (item.left.lowerBound..<item.range.lowerBound).contains {
      text.has("在全国", at: $0) || text.has("在我国", at: $0)
    }
  }

  static let concessions = WordList(
    "的情况下 的背景下 的条件下 的形势下 情况下",
    example: "外贸进出口在对美贸易下降3成～增长12%。 = |对美贸易| |外贸进出口|")

  /// The figure before is a running total, and nothing tells another time for this one.
  func goesOnCumulating(_ item: Item, kind: MeasurementKind) -> Bool {
    guard kind == .level, let last = figures.last, last.kind == .level,
      last.scope.contains(.cumulative), last.quantity.unit == item.quantity.unit,
      item.clause != last.clause
    else { return false }
    let between = last.range.upperBound..<item.range.lowerBound
    return !between.contains { text.at($0) == ";" }
      && !dates.contains { between.contains($0.range.lowerBound) }
  }

  static let turns = WordList(
    "由负转正 由降转增 由亏转盈 由降转升 由减转增 不降反升 不减反增 不增反降 逆势",
    example: "技改投资～，增长0.8%。 = |技改投资|")

  /// 地区生产总值 in 地区生产总值连续迈上4个台阶: the subject, where a verb and a counted noun follow it.
  func owner(of stem: Stem) -> Range<Int>? {
    guard !stem.range.isEmpty, stem.link == .reach, closingVerb(stem.range) == nil else {
      return nil
    }
    return stem.range
  }

  func startsAsNew(_ label: [Range<Int>]) -> Bool {
    label.first.map { text.at($0.lowerBound) == "新" } ?? false
  }
}
