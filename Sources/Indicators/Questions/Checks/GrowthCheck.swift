import Quantities

/// Growth that its two levels do not give, inside one sentence: 由100个增加到150个，增长60%.
struct GrowthCheck: SentenceCheck {
  func findings(in sentence: SentenceView) -> [Finding] {
    var findings: [Finding] = []
    for index in sentence.figures.indices {
      let finding =
        change(from: index, in: sentence) ?? increase(to: index, in: sentence)
        ?? years(from: index, in: sentence)
      if let finding { findings.append(finding) }
    }
    return findings
  }

  /// 由A增加到B，增长S%; 由A%提高到B%，提高S个百分点.
  private func change(from index: Int, in sentence: SentenceView) -> Finding? {
    guard index + 2 < sentence.figures.count else { return nil }
    let before = sentence.figures[index]
    let after = sentence.figures[index + 1]
    let stated = sentence.figures[index + 2]
    guard ["由", "从"].contains(where: { before.clause.contains($0) }),
      Self.arrivals.contains(where: { after.words.contains($0) }),
      !after.words.contains(where: { "，；。".contains($0) }),
      before.measurement.unit == after.measurement.unit, before.measurement.unit != "百分点"
    else { return nil }
    let context = before.words + after.words + stated.words
    let years = years(before, after, stated)
    let (low, high) = (RoughRange(before.range), RoughRange(after.range))
    guard let years, low.isClosed, high.isClosed, low.low > 0 else { return nil }
    if isBareChange(stated.words), stated.isPercentage, !before.isPercentage {
      guard !Self.adjusted.contains(where: { context.contains($0) }) else { return nil }
      return growth(before, after, stated, years: years)
    }
    guard isBareChange(stated.words) else { return nil }
    let unit = before.isPercentage ? "百分点" : before.measurement.unit
    guard stated.measurement.unit == unit, years == 1 else { return nil }
    let difference = (high - low)
    let sizes =
      difference.low < 0 && difference.high <= 0
      ? RoughRange(low: -difference.high, high: -difference.low) : difference
    guard sizes.isApart(from: RoughRange(stated.range).magnitude, margin: 0.0001),
      let computed = after.measurement.value.adding(-before.measurement.value)
    else { return nil }
    return Finding(
      .growthDisagrees,
      .increase(
        before: before.measurement.value, after: after.measurement.value, unit: unit,
        computed: computed, stated: stated.measurement.value),
      percent: 90, [stated, before, after])
  }

  /// 2022年A，2023年B，增长S%: two levels of one thing, a year apart.
  private func years(from index: Int, in sentence: SentenceView) -> Finding? {
    guard index + 2 < sentence.figures.count else { return nil }
    let before = sentence.figures[index]
    let after = sentence.figures[index + 1]
    let stated = sentence.figures[index + 2]
    guard before.isAmount, after.isAmount, stated.isPercentage, isBareChange(stated.words),
      !stated.words.contains("均"), before.measurement.unit == after.measurement.unit,
      before.measurement.label == after.measurement.label,
      let year = before.measurement.period?.year, before.measurement.period == .year(year),
      after.measurement.period == .year(year + 1),
      !Self.adjusted.contains(where: { (before.words + after.words).contains($0) })
    else { return nil }
    return growth(before, after, stated, years: 1)
  }

  /// The growth from one level to another against the growth stated.
  private func growth(
    _ before: SentenceView.Item, _ after: SentenceView.Item, _ stated: SentenceView.Item,
    years: Int
  ) -> Finding? {
    guard
      let quotient = RoughRange(after.range).divided(by: RoughRange(before.range))
    else { return nil }
    let low = Self.root(quotient.low, years)
    let high = Self.root(quotient.high, years)
    let computedRange = RoughRange(low: (low - 1) * 100, high: (high - 1) * 100)
    let value = Self.root(
      after.measurement.value.approximation / before.measurement.value.approximation, years)
    let isDecline = stated.measurement.value.isNegative || value < 1
    let statedRange = RoughRange(stated.range)
    // A decline may be written with or without its sign.
    let isApart =
      computedRange.isApart(from: statedRange, margin: 0.05)
      && (!isDecline
        || computedRange.isApart(
          from: RoughRange(low: -statedRange.high, high: -statedRange.low), margin: 0.05))
    guard isApart, let computed = ExactDecimal(rounding: (value - 1) * 100) else { return nil }
    return Finding(
      .growthDisagrees,
      .growth(
        before: before.measurement.value, after: after.measurement.value,
        unit: after.measurement.unit, years: years, computed: computed,
        stated: stated.measurement.value),
      percent: 85, [stated, before, after])
  }

  /// 达到L，比上年增加N，增长S%: N is S% of L less N.
  private func increase(to index: Int, in sentence: SentenceView) -> Finding? {
    guard index + 2 < sentence.figures.count else { return nil }
    let level = sentence.figures[index]
    let added = sentence.figures[index + 1]
    let stated = sentence.figures[index + 2]
    let words = added.words.filter { !"，,、".contains($0) }
    guard level.isAmount, level.measurement.unit == added.measurement.unit, !level.isPercentage,
      ["比上年增加", "比上年净增", "同比增加", "较上年增加", "比上年减少", "同比减少", "比上年增长", "较上年减少"].contains(words),
      stated.isPercentage, isBareChange(stated.words), !stated.words.contains("年均"),
      !Self.adjusted.contains(where: { (level.words + stated.words).contains($0) }),
      level.measurement.isTarget == stated.measurement.isTarget
    else { return nil }
    let isDecline = words.contains("减")
    let size = RoughRange(added.range).magnitude
    let after = RoughRange(level.range)
    let before =
      isDecline
      ? RoughRange(low: after.low + size.low, high: after.high + size.high) : after - size
    guard after.isClosed, size.isClosed, before.low > 0,
      let quotient = size.divided(by: before)
    else { return nil }
    let sizes = RoughRange(stated.range).magnitude
    let addedSize = added.measurement.value.magnitude
    guard quotient.scaled(by: 100).isApart(from: sizes, margin: 0.05),
      let beforeValue = level.measurement.value.adding(isDecline ? addedSize : -addedSize),
      let computed = ExactDecimal(
        rounding: (level.measurement.value.approximation / beforeValue.approximation - 1) * 100)
    else { return nil }
    return Finding(
      .growthDisagrees,
      .growth(
        before: beforeValue, after: level.measurement.value, unit: level.measurement.unit, years: 1,
        computed: computed, stated: stated.measurement.value),
      percent: 85, [stated, level, added])
  }
}
