import Indicators
import Quantities

/// Lists that 分别 spreads over: one figure for each thing, place or year named.
extension SentenceReader {
  /// Notes the places or years that the clause's figures belong to, one each.
  mutating func enterList(_ item: Item, stem: Stem) {
    state.places = stem.isEach ? listedPlaces(stem, item.remaining) : []
    state.years = stem.isEach ? listedYears(before: item.range.lowerBound, item.remaining) : []
    state.isPaired = false
    if !stem.isEach, isPureList(item) { pairOff(item, stem: stem) }
    // 增幅8%和9%，居全省第1位和第2位: ranks in a row belong to the figures of the clause before.
    guard item.quantity.shape == .rank, stem.range.isEmpty, item.remaining > 1 else { return }
    let before = figures.suffix(item.remaining)
    guard before.count == item.remaining, before.allSatisfy({ $0.clause == before.last?.clause })
    else { return }
    state.parts = before.map(\.label)
    state.taken = 0
  }

  /// 成都市、绵阳市网信部门分别办理案件41件、17件: what is done stands behind 分别.
  /// 增速分别比全国快4.2和2.1个百分点: what it is compared with is no part of the thing.
  func spread(_ stem: Stem) -> Stem {
    guard !stem.isEach, let each = stem.range.first(where: { text.has("分别", at: $0) }),
      each + 2 < stem.range.upperBound
    else { return stem }
    var spread = stem
    spread.isEach = true
    if stem.placeList.count > 1 {
      spread.range = each + 2..<stem.range.upperBound
    } else if ["比", "较"].contains(text.at(each + 2)) {
      spread.range = stem.range.lowerBound..<each
    } else {
      return stem
    }
    return spread
  }

  /// 临海、温岭收入分别为121.7亿元和87.3亿元，增幅分别为4.2%和2.8%: the places of the list, or of the
  /// figures before.
  private func listedPlaces(_ stem: Stem, _ count: Int) -> [PlaceName] {
    if stem.placeList.count == count { return stem.placeList }
    let before = figures.suffix(count)
    guard count > 1, stem.place == nil, before.count == count,
      before.allSatisfy({ $0.clause == before.last?.clause })
    else { return [] }
    let places = before.compactMap(\.place)
    return Set(places.map(\.name)).count == count ? places : []
  }

  /// Two things and two figures belong together without 分别: 城镇和农村居民收入完成29092元、17191元;
  /// 城镇…17175元，农村…5153元，增长9.8%和8.5%.
  private mutating func pairOff(_ item: Item, stem: Stem) {
    let before = figures.suffix(item.remaining)
    if stem.range.isEmpty {
      guard stem.link == .rise || stem.link == .fall, before.count == item.remaining,
        before.allSatisfy({ $0.kind == .level && $0.quantity.shape == .amount }),
        Set(before.map(\.quantity.unit)).count == 1
      else { return }
      state.parts = before.map(\.label)
      state.taken = 0
    } else if listed(stem.range).count == item.remaining, stem.link != nil {
      state.isPaired = true
    }
  }

  /// The clause's figures stand side by side, with nothing but 、 or 和 between.
  private func isPureList(_ item: Item) -> Bool {
    guard item.isFirst, item.remaining > 1 else { return false }
    let inside = numerals.filter {
      $0.quantity != nil && item.clause.contains($0.range.lowerBound)
        && $0.range.lowerBound >= item.range.lowerBound
    }
    return zip(inside, inside.dropFirst()).allSatisfy { one, next in
      one.quantity?.unit == next.quantity?.unit
        && next.range.lowerBound == one.range.upperBound + 1
        && Self.listMarks.contains(text.at(one.range.upperBound))
    }
  }

  /// 2021年、2022年、2023年 or 2021—2023年: as many years as figures.
  private func listedYears(before index: Int, _ count: Int) -> [Figure.ListedYear] {
    let earlier = dates.filter { $0.range.upperBound <= index }
    guard count > 1, let last = earlier.last else { return [] }
    if last.yearCount == count { return (0..<count).map { .init(mention: last, index: $0) } }
    let run = earlier.suffix(count)
    let isRun = zip(run, run.dropFirst()).allSatisfy { first, next in
      next.range.lowerBound == first.range.upperBound + 1
        && Self.listMarks.contains(text.at(first.range.upperBound))
    }
    return run.count == count && isRun ? run.map { .init(mention: $0, index: 0) } : []
  }

  /// The part of a list that the next figure belongs to: 城镇、农村居民收入分别增长5%、6.5%.
  mutating func eachPart(_ words: Stem, remaining: Int) -> [Range<Int>]? {
    var stem = words
    if Self.sums.length(in: text, at: stem.range.lowerBound) == stem.range.count {
      stem.range = stem.range.upperBound..<stem.range.upperBound  // 三项指标分别增长
    }
    if state.parts.isEmpty {
      guard stem.isEach || state.isPaired else { return nil }
      state.taken = 0
      let before = figures.suffix(remaining)
      if !state.years.isEmpty {
        guard !stem.range.isEmpty else { return nil }
        state.parts = Array(repeating: [stem.range], count: remaining)
      } else if stem.range.isEmpty || isComparison(stem.range)
        || (isVerb(stem.range) && before.count == remaining)
      {
        // The things were told together (甲和乙均突破万亿元，分别达到…), or stand in the clauses before,
        // one figure each.
        if let parts = partsToldTogether(remaining, by: stem) {
          state.parts = parts
        } else {
          guard before.count == remaining else { return nil }
          state.parts = before.map(\.label)
        }
      } else if isRelation(stem.range), before.count == remaining, remaining > 1,
        before.allSatisfy({ $0.clause == before.last?.clause })
      {
        // 收入分别为3万元和1万元，增幅分别为8.1%和9.3%.
        state.parts = before.map { figure in
          figure.label.filter { $0 == figure.label.first || !isRelation($0) } + [stem.range]
        }
        state.isShared = before.contains(where: \.isNoIndicator)
      } else if let parts = split(stem.range, into: remaining) {
        state.parts = parts
      } else {
        state.parts = Array(repeating: [shortened(stem.range)], count: remaining)
        state.isShared = true
      }
    }
    guard state.taken < state.parts.count else { return nil }
    defer { state.taken += 1 }
    return state.parts[state.taken]
  }

  /// 增幅, 占GDP比重: a measure of what was told before.
  private func isRelation(_ range: Range<Int>) -> Bool {
    NounWords.words[text.text(range)] == .relation || text.at(range.lowerBound) == "占"
  }

  /// The parts of a list that the figure or the clause before told together.
  private func partsToldTogether(_ count: Int, by stem: Stem) -> [[Range<Int>]]? {
    // 环比、同比分别增长4.3%和39.1% are two rates of one thing.
    guard count > 1, !stem.isOfSeveralRates else { return nil }
    if let last = figures.last {
      return last.label.count == 1 ? last.label.first.flatMap { split($0, into: count) } : nil
    }
    return clauseThings.flatMap { split($0, into: count) }
  }

  /// The parts of a list, each with what the last one shares with them; `nil` where they are not as
  /// many as the figures.
  private func split(_ whole: Range<Int>, into count: Int) -> [[Range<Int>]]? {
    let sum = Self.sums.length(in: text, before: whole.upperBound) ?? 0
    let range = whole.dropLast(sum)
    // 家居、有色金属和新材料、电子信息产业: where 和 stands inside an item, 、 alone parts them.
    guard count > 1,
      let parts = [listed(range), listed(range, at: "、")].first(where: { $0.count == count }),
      let last = parts.last,
      parts.allSatisfy({ $0.count > 1 || Chinese.isNumeral(text.at($0.lowerBound)) })
    else { return nil }
    let tail = NounWords.sharedTails.length(in: text, before: last.upperBound).map {
      last.upperBound - $0..<last.upperBound
    }
    let share = last.first(where: { text.at($0) == "占" }).map { $0..<last.upperBound }
    let numerals = last.prefix { text.at($0) == "第" || Chinese.isNumeral(text.at($0)) }
    return parts.enumerated().map { index, part in
      guard index < parts.count - 1 else { return [part] }
      // 第一、二、三产业增加值
      if part.allSatisfy({ text.at($0) == "第" || Chinese.isNumeral(text.at($0)) }) {
        return [part, last.lowerBound + numerals.count..<last.upperBound]
      }
      if let share { return [part, share] }
      // 新建、改扩建幼儿园
      if isVerb(part),
        let (verb, _) = Verbs.actionTrie.longest(in: text.units, at: last.lowerBound),
        verb < last.count
      {
        return [part, last.dropFirst(verb)]
      }
      guard let tail, tail.lowerBound > last.lowerBound, !hasTail(part, like: tail) else {
        return [part]
      }
      return [part, tail.lowerBound + overlap(of: part, with: tail)..<tail.upperBound]
    }
  }

  /// 城镇居民收入 has what 农村居民收入 shares; 零售总额 lacks the 增速 of 进出口总额增速.
  private func hasTail(_ part: Range<Int>, like tail: Range<Int>) -> Bool {
    let isRate =
      NounWords.growthEndings.ends(in: text, before: part.upperBound)
      || NounWords.fallEndings.ends(in: text, before: part.upperBound)
    if NounWords.growthEndings.length(in: text, at: tail.lowerBound) == tail.count { return isRate }
    return isRate || NounWords.sharedTails.ends(in: text, before: part.upperBound)
  }

  /// What sums up a list before 分别.
  private static let sums = WordList(
    "两项 三项 四项 两项指标 三项指标 四项指标 两个指标 三个指标 两者 三者 二者",
    example:
      "甲类产值、乙类产值～分别达5万元、6万元。 = |乙类产值| / 甲类产值、乙类产值、丙类产值～分别达5万元、6万元、7万元。 = |丙类产值| / 甲类产值、乙类产值、丙类产值、丁类产值～分别达5万元、6万元、7万元、8万元。 = |丁类产值|"
  )

  /// How much of a tail an item has itself: 居民 in 城镇居民 and 居民人均可支配收入.
  private func overlap(of part: Range<Int>, with tail: Range<Int>) -> Int {
    (1...max(1, min(part.count, tail.count - 1))).last { length in
      (0..<length).allSatisfy {
        text.at(part.upperBound - length + $0) == text.at(tail.lowerBound + $0)
      }
    } ?? 0
  }

  /// 、, 和, 及 or 与, against 普及 and 参与.
  private func isJoint(_ index: Int) -> Bool {
    guard text.at(index).isJoint else { return false }
    return !Self.wordsWithJoint.starts(in: text, at: index - 1)
      && !Self.wordsWithJoint.starts(in: text, at: index)
  }

  private static let wordsWithJoint = WordList(
    "普及 涉及 参与 饱和 和谐 与会",
    example: "甲类～指数、乙类～指数分别达5亿元、6亿元。 = |甲类～指数| |乙类～指数|")

  /// The parts of a stretch between 、, 和, 及 and 与.
  func listed(_ range: Range<Int>, at joints: CodeUnitSet = "、和及与")
    -> [Range<Int>]
  {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where joints.contains(text.at(index)) && isJoint(index) {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }
}
