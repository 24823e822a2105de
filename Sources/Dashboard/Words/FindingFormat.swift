import Indicators
import Quantities

/// The calculation behind a finding, in words.
struct FindingFormat {
  let language: Language

  func text(_ arithmetic: Finding.Arithmetic) -> String {
    switch arithmetic {
    case .exceeds(let part, let whole, let unit):
      say(
        "部分 \(shown(part, unit)) > 整体 \(shown(whole, unit))",
        "part \(shown(part, unit)) > whole \(shown(whole, unit))")
    case .outOfRange(let value):
      say("\(shown(value, "%")) 不在 0 至 100% 之间", "\(shown(value, "%")) is not between 0 and 100%")
    case .differ(let first, let second, let unit, let reports):
      reports > 1
        ? say(
          "前一报告为 \(shown(first, unit))，后一报告为 \(shown(second, unit))",
          "\(shown(first, unit)) in one report, \(shown(second, unit)) in a later one")
        : say(
          "同一事项，一处为 \(shown(first, unit))，一处为 \(shown(second, unit))",
          "the same thing is \(shown(first, unit)) in one place, \(shown(second, unit)) in another")
    case .quotient(let part, let whole, let unit, let computed, let stated):
      say(
        "\(shown(part, unit)) ÷ \(shown(whole, unit)) = \(shown(computed, "%"))，原文为 \(shown(stated, "%"))",
        "\(shown(part, unit)) ÷ \(shown(whole, unit)) = \(shown(computed, "%")), stated \(shown(stated, "%"))"
      )
    case .growth(let before, let after, let unit, let years, let computed, let stated):
      growth(
        shown(before, unit), shown(after, unit), years, shown(computed, "%"), shown(stated, "%"))
    case .increase(let before, let after, let unit, let computed, let stated):
      say(
        "\(shown(after, unit)) − \(shown(before, unit)) = \(shown(computed, unit))，原文为 \(shown(stated, unit))",
        "\(shown(after, unit)) − \(shown(before, unit)) = \(shown(computed, unit)), stated \(shown(stated, unit))"
      )
    case .scale(let value, let neighbour, let unit, let power):
      say(
        "\(shown(value, unit)) 约为 \(shown(neighbour, unit)) 的 \(factor(power))",
        "\(shown(value, unit)) is about \(factor(power)) times \(shown(neighbour, unit))")
    }
  }

  private func growth(
    _ before: String, _ after: String, _ years: Int, _ computed: String, _ stated: String
  ) -> String {
    years > 1
      ? say(
        "\(before) 到 \(after)，\(years) 年间年均 \(computed)，原文为 \(stated)",
        "\(before) to \(after) is \(computed) a year over \(years) years, stated \(stated)")
      : say(
        "\(before) 到 \(after) 为 \(computed)，原文为 \(stated)",
        "\(before) to \(after) is \(computed), stated \(stated)")
  }

  /// 10 to a power: 100, or 1/100 (Chinese: 100 倍, 1/100).
  private func factor(_ power: Int) -> String {
    let digits = "1" + String(repeating: "0", count: abs(power))
    return power > 0 ? say("\(digits) 倍", digits) : "1/" + digits
  }

  private func shown(_ value: ExactDecimal, _ unit: String) -> String {
    let format = NumberFormat(language: language)
    let name = unit == "%" ? "%" : UnitName.shown(unit, language)
    let gap = unit == "%" || name.isEmpty || language == .zh ? "" : " "
    return format.number(value) + gap + name
  }

  private func say(_ zh: String, _ en: String) -> String { Phrase(zh, en)[language] }
}
