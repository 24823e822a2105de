import Quantities

/// How an expression of time stands to the words beside it.
extension TimeMention {
  /// 2020年的3.68万亿元: the time belongs to the number right behind it, against 比2020年翻一番.
  func isDirect(before figure: Range<Int>, in text: Characters) -> Bool {
    let gap = range.upperBound..<figure.lowerBound
    if gap.isEmpty { return !isComparison(in: text) }
    return gap.count == 1 && text.at(gap.lowerBound) == "的"
  }

  /// 3月底前: until when something is to be done, in its own clause.
  func isDeadline(in text: Characters) -> Bool {
    isWithinYear && text.at(range.upperBound) == "前"
  }

  /// 第一个五年计划期间 holds for its sentence: a text on a plan speaks of much else besides.
  func isLongPlan(in text: Characters) -> Bool {
    isPlan && text.at(range.lowerBound) == "第"
  }

  func bindsToNumber(in text: Characters) -> Bool {
    let end = range.upperBound
    let next = text.at(end + 1)
    return text.at(end) == "的" && next.isDigit
  }

  /// 比2020年, 同1954年相比, 在去年增长5%的基础上, 按2010年不变价: the time of what a figure is compared with.
  func isComparison(in text: Characters) -> Bool {
    let end = range.upperBound
    if text.has("不变价", at: end) || text.has("价格", at: end) { return true }
    if isMeasuredAgainst(in: text) { return true }
    // 创2010年以来最好位次, 为20年来首次
    if reach == .since || isLastYears, isRecord(in: text) { return true }
    // 分别为35年来、20年来首次
    if isLastYears, text.at(range.lowerBound - 1) == "为" { return true }
    // 完成全年任务的67%
    if Self.tasks.starts(in: text, at: end) { return true }
    // 比历史最高的上年增产
    if text.at(range.lowerBound - 1) == "的", isBehindThan(in: text) { return true }
    switch text.at(range.lowerBound - 1) {
    case "比", "较", "于": return true  // 于: 等于
    case "从", "由":  // 从1979年到1983年 is a span, 从2020年的 a start
      if case .calendar(let first, let last) = span { return first == last }
      return false
    case "同", "与", "和":
      return Self.likenesses.starts(in: text, at: end)
    case "在": return baseEnd(in: text) != nil  // 在…基础上
    default: return false
    }
  }

  /// 比 stands some words before in the same clause.
  private func isBehindThan(in text: Characters) -> Bool {
    (max(0, range.lowerBound - 10)..<range.lowerBound).reversed().prefix { text.at($0) != "," }
      .contains { text.at($0) == "比" }
  }

  private static let baseEnds = WordList(
    "基础上 基数上 的情况下", example: "产值在去年增长5%～增长6%。 = 6%|growth:6|产值|延安市|2023~")

  private static let equals = WordList(
    "为 是 相当于 恢复到", example: "钢产量5亿吨，～2022年的百分之九十六，煤产量6亿吨。 = 6亿吨|level:600000000|煤产量|延安市|2023~")

  private static let tasks = WordList(
    "任务 目标任务 目标的 计划的 预算的", example: "今年一季度产值5亿元，完成全年～67%。 = !|2023| 2023-01/2023-03")

  /// 以来最好, 以来增速最快: a record, not a span.
  private func isRecord(in text: Characters) -> Bool {
    let end = range.upperBound
    if Self.records.starts(in: text, at: end) { return true }
    return (end..<end + 5).prefix { text.at($0) != "," }.contains { text.at($0) == "最" }
  }

  private static let records = WordList(
    "最 首 新高 新低 第 同期 的最 的首 的新 的历史",
    example: "创2010年以来～好水平，产值5亿元。 = 2023~ / 为20年来～好水平，产值5亿元。 = 2023~")

  private static let likenesses = WordList(
    "比 相比 同期相比 同期比 同期持平 的 持平 相当 基本持平 大体相当 相近",
    example: "与2020年～，产值5亿元。 = 2023~")

  /// 是2020年的3倍, 恢复到2019年的85%: the year is what the figure is measured against.
  func isMeasuredAgainst(in text: Characters) -> Bool {
    var index = range.upperBound
    if text.has("同期", at: index) { index += 2 }
    guard text.at(index) == "的" else { return false }
    index += 1
    if text.has("百分之", at: index) {  // 为1952年的百分之三百九十六
      return Self.equals.ends(in: text, before: range.lowerBound)
    }
    while text.at(index).isDigit || text.at(index) == "."
      || Chinese.isNumeral(text.at(index))
    {
      index += 1
    }
    if text.at(index) == "倍" { return true }
    let start = range.lowerBound
    return text.at(index) == "%"
      && (text.has("恢复到", before: start) || text.has("相当于", before: start)
        || text.has("恢复至", before: start))
  }

  /// Where 在去年增长5%的基础上 ends; `nil` for other expressions.
  func baseEnd(in text: Characters) -> Int? {
    let end = range.upperBound
    guard text.at(range.lowerBound - 1) == "在" else { return nil }
    for probe in end..<min(end + 24, text.count) {
      if text.at(probe) == "。" || text.at(probe) == "," { return nil }
      if Self.baseEnds.starts(in: text, at: probe) { return probe }
    }
    return nil
  }
}
