package import Indicators
package import Quantities

// Headings and values of the answers about time, goals and contradictions.
extension ProgramWords {
  private func say(_ zh: String, _ en: String) -> String { Phrase(zh, en)[language] }

  package var year: String { say("年份", "Year") }
  package var change: String { say("变化", "Change") }
  package var revision: String { say("修订", "Revised") }
  package var later: String { say("修订后", "Later") }
  package var outcome: String { say("结果", "Outcome") }
  package var verdict: String { say("是否实现", "Verdict") }
  package var meetsGoal: String { say("达标线", "Met by") }

  package func verdict(on row: Targets.Row) -> String { Phrase.verdict(on: row)[language] }

  package var finding: String { say("问题", "Finding") }
  package var calculation: String { say("算式", "Arithmetic") }
  package var confidence: String { say("把握", "Sure") }
  package var sentence: String { say("原句", "Sentence") }
  package var noTrend: String {
    say("没有逐年的数据。", "No figure of a single year.")
  }
  package var noTargets: String { say("没有找到目标。", "No goal found.") }
  package var recordsSVG: String {
    say("--record 只能写 SVG：加上 --format svg", "--record writes SVG only: add --format svg")
  }
  package var noFinding: String { say("没有发现自相矛盾的数据。", "No contradiction found.") }

  package func kind(_ kind: Finding.Kind) -> String { Phrase.finding(kind)[language] }
  package func arithmetic(_ arithmetic: Finding.Arithmetic) -> String {
    FindingFormat(language: language).text(arithmetic)
  }
  /// 0.85 → 85%.
  package func confidence(_ confidence: ExactDecimal) -> String {
    number(confidence.scaled(by: 2), scale: .one) + "%"
  }

  /// The limit that an outcome must reach or keep to, with what 左右 allows: ≤3.3（±0.3）.
  ///
  /// - Parameter unit: the unit of both.
  package func bound(_ bound: Bound, unit: String) -> String {
    let format = NumberFormat(language: language)
    let limit = Phrase.limit(bound) { format.number($0) }[language]
    guard bound.tolerance > .zero else { return limit }
    let tolerance = format.number(bound.tolerance)
    return limit + say("（±\(tolerance)）", " (±\(tolerance))")
  }

  /// The way from one point of a trend to the next: +5.2%, −0.3个百分点; over a gap with its years.
  package func change(_ change: Trend.Change, of indicator: Indicator) -> String {
    let format = NumberFormat(language: language)
    guard let qualifier = change.qualifier else { return say("（算不出）", "(open)") }
    var text = NumberFormat.mark(qualifier)
    if let percent = change.percent {
      text += format.signed(percent) + "%"
    } else if let difference = change.difference {
      let isRate = indicator.unit == "%"
      text += format.signed(difference) + (isRate ? say("个百分点", " pp") : "")
    }
    if change.years > 1 { text += say("（\(change.years)年）", " (\(change.years) years)") }
    return text
  }
}

// Measures of comparison and derived figures.
extension ProgramWords {
  /// The way from the reference, behind a value: （+3977，4.13倍）, of bounds （>+3977，>4.13倍）.
  package func distance(_ distance: Distance, of indicator: Indicator) -> String {
    switch distance {
    case .open: return say("（两数皆界限）", " (both bounds)")
    case .unlike: return say("（不能相比）", " (not comparable)")
    case .known(let difference, let ratio, let qualifier):
      let mark = NumberFormat.mark(qualifier)
      let signed = mark + NumberFormat(language: language).signed(difference)
      let times = ratio.flatMap { ExactDecimal(rounding: $0) }.map { number($0, scale: .one) }
      let first = signed + (indicator.unit == "%" ? say("个百分点", " pp") : "")
      return say(
        "（\(first)\(times.map { "，\(mark)\($0)倍" } ?? "")）",
        " (\(first)\(times.map { ", \(mark)×\($0)" } ?? ""))")
    }
  }

  package var nothingToCompare: String { Phrase.nothingToCompare[language] }

  package var nothingAligned: String {
    say(
      "没有两个地区有同一时间的数据，无从比较；略去的见说明",
      "no two places have figures of one time: nothing is left to compare; the notes tell what is left out"
    )
  }

  /// A note on some of several places, which it names.
  package func note(_ note: Note, of places: [String]) -> String {
    self.note(self.note(note), of: places)
  }

  /// Words on some places, which they name.
  package func note(_ note: String, of places: [String]) -> String {
    places.isEmpty ? note : note + inBrackets(places.joined(separator: say("、", ", ")))
  }

  package func leftOut(place: String, figure: String, period: String) -> String {
    say("未列\(place)：\(figure)（\(period)）", "left out: \(place) \(figure) (\(period))")
  }

  package var derived: String { say("推算（报告未写明）", "Derived, not stated") }
  package var formula: String { say("算法", "Formula") }

  package func name(of derivation: Derivation) -> String {
    language == .zh ? derivation.zh : derivation.en
  }

  /// A formula with its inputs as stated: 213亿元 ÷ 25.03%.
  package func formula(_ formula: Derivation.Formula, _ inputs: [String]) -> String {
    guard inputs.count == 2 else { return "" }
    return formula == .levelBefore
      ? "\(inputs[0]) ÷ (1 + \(inputs[1]))" : "\(inputs[0]) ÷ \(inputs[1])"
  }

  /// A derived value: 851亿元, 97.81%.
  package func value(_ derived: Derived) -> String {
    let format = NumberFormat(language: language)
    let unit = UnitName.shown(derived.unit, language)
    let gap = language == .zh || derived.unit == "%" ? "" : " "
    return "≈" + format.number(derived.value)
      + (derived.unit == "%" ? "%" : gap + unit)
  }
}

extension NumberFormat {
  /// A number with its sign, also where it is above zero.
  func signed(_ value: ExactDecimal) -> String {
    let digits = number(value.magnitude)
    return value.isNegative ? "−" + digits : value == .zero ? digits : "+" + digits
  }
}
