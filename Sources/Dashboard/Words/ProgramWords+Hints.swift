package import Indicators
package import Quantities

// What a command that finds nothing says of what it could have found.
extension ProgramWords {
  private func say(_ zh: String, _ en: String) -> String { Phrase(zh, en)[language] }

  /// - Parameter nearest: the indicators whose names are most like it.
  package func unknownIndicator(_ argument: String, nearest: [Indicator]) -> String {
    guard !nearest.isEmpty else {
      return say(
        "目录里没有这个指标：\(argument)（全部代号见 zhibiao catalogue）",
        "no such indicator in the catalogue: \(argument) (zhibiao catalogue lists the ids)")
    }
    let list = nearest.map { "\($0.id) \(name(of: $0))" }
    return say(
      "目录里没有这个指标：\(argument)。是否为：\(list.joined(separator: "、"))",
      "no such indicator in the catalogue: \(argument). Did you mean: "
        + list.joined(separator: ", "))
  }

  package func ambiguousIndicator(_ argument: String, choices: [Indicator]) -> String {
    ambiguousPlace(argument, choices: choices.map { "\($0.id) \(name(of: $0))" })
  }

  package func command(_ name: String, likeArgument argument: String) -> String {
    say("没有命令 \(argument)，是否为 \(name)？", "no command \(argument); did you mean \(name)?")
  }

  package func noFigure(of indicator: Indicator, in period: Period) -> String {
    let name = name(of: indicator)
    let time = self.period(period)
    return say(
      "没有哪份报告给出\(time)的“\(name)”", "no report gives \(name) of \(time)")
  }

  /// Where figures of other periods are there.
  package var missingThen: String { say("该时段无此数据", "No such figure of that period") }

  /// What is said of a size that no screen fits on; `nil` for one that will do.
  package func tooSmall(_ size: Size) -> String? {
    let needed = Dashboard.smallest
    guard size.columns < needed.columns || size.rows < needed.rows else { return nil }
    let has = "\(size.columns)x\(size.rows)"
    return say(
      "\(has) 太小，画面至少要 \(needed.columns)x\(needed.rows)",
      "\(has) is too small: a screen needs \(needed.columns)x\(needed.rows)")
  }

  /// A figure's period behind its value: 5248（2022）.
  package func inBrackets(_ text: String) -> String { say("（\(text)）", " (\(text))") }

  /// Two figures of two times, of which neither is the usual one.
  package var periodsDiffer: String { say("时间不同", "different periods") }

  /// What a figure says of its thing, where that is not how much there is: 增长, 下降, 占比, 位次.
  package func kind(of figure: Measurement) -> String {
    switch figure.kind {
    case .level: ""
    case .growth:
      figure.value.isNegative ? say("下降", "decline") : say("增长", "growth")
    case .share: say("占比", "share")
    case .rank: say("位次", "rank")
    }
  }
}
