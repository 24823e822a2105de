import Indicators
import Quantities

/// Labels that another figure of the sentence completes.
extension SentenceReader {
  /// 其中: what follows are parts of the level told last.
  mutating func enterParts() {
    whole = figures.last { $0.kind == .level } ?? levelBefore
  }

  /// 生产总值5.53万亿元，其中工业增加值增长6.2%: what is told in another unit than the whole is no part
  /// of its own measure.
  func scope(of item: Item, _ stem: Stem) -> Measurement.Scope {
    guard let whole, whole.quantity.unit != item.quantity.unit else { return stem.scope }
    return stem.scope.subtracting(.partial)
  }

  /// 农林牧渔业增加值78.1亿元，其中农业46.7亿元: the parts are of the same measure as their whole.
  func wholeHead(for label: [Range<Int>], _ item: Item) -> Range<Int>? {
    guard let whole, whole.kind == .level, item.quantity.shape == .amount,
      whole.quantity.unit == item.quantity.unit, whole.quantity.unit != "",
      item.quantity.value < whole.quantity.value,
      label.count == 1, let part = label.first, part.count <= 8, !isVerb(part),
      let last = whole.label.last,
      let length = NounWords.wholeMeasures.length(in: text, before: last.upperBound),
      length < last.count || whole.label.count > 1,
      !NounWords.sharedTails.ends(in: text, before: part.upperBound),
      !NounWords.wholeMeasures.ends(in: text, before: part.upperBound)
    else { return nil }
    return last.upperBound - length..<last.upperBound
  }

  /// 建成基站4126个，其中城区2870个; 城镇居民收入4.8万元，农村2.4万元: a word of scope alone is of the same
  /// thing as the figure before.
  func sisterHead(for label: [Range<Int>], _ item: Item, isPart: Bool) -> Range<Int>? {
    guard label.count == 1, let part = label.first,
      NounWords.scopes.length(in: text, at: part.lowerBound) == part.count,
      let sister = figures.last(where: { $0.kind == .level }), sister.label.count == 1,
      sister.quantity.unit == item.quantity.unit, let whole = sister.label.first
    else { return nil }
    if let length = NounWords.scopes.length(in: text, at: whole.lowerBound), length < whole.count {
      return whole.lowerBound + length..<whole.upperBound
    }
    guard isPart else { return nil }
    guard let (length, _) = Verbs.actionTrie.longest(in: text.units, at: whole.lowerBound),
      length < whole.count
    else { return whole }
    return whole.lowerBound + length..<whole.upperBound
  }

  /// 1500万件——全国共收缴非法出版物1500万件: a figure that opens its item alone is labelled by its twin.
  mutating func labelTwins() {
    for (index, figure) in figures.enumerated()
    where figure.label.first?.contains(figure.range.lowerBound) == true {
      let twin = figures[(index + 1)...].first {
        $0.quantity.value == figure.quantity.value && $0.quantity.unit == figure.quantity.unit
      }
      if let twin { figures[index].label = twin.label }
    }
  }

  /// 比“十五”计划目标3000亿元超过1070亿元: by how much a goal was passed is no level.
  func isExcess(_ item: Item) -> Bool {
    guard !item.isFirst, let goal = figures.last, goal.clause == item.clause,
      TargetWords.goalsBefore.ends(in: text, before: goal.range.lowerBound)
    else { return false }
    return Self.excesses.starts(in: text, at: goal.range.upperBound)
  }

  private static let excesses = WordList(
    "超过 超出 超额 超额完成",
    example: "产值4070亿元，比计划目标3000亿元～1070亿元。 = 1070亿元|growth:107000000000|")

  /// 约占市场的两成, 约有百分之六十: the qualifier stands before the verb.
  func isAbout(_ item: Item) -> Bool {
    item.quantity.qualifier == .exact
      && item.left.contains { Self.abouts.starts(in: text, at: $0) }
  }

  private static let abouts = WordList(
    "约占 约有 大约占 大约有 约合 约相当于", example: "产值～全省的5%。 = |approx / 全市～5%的企业。 = |approx")
}
