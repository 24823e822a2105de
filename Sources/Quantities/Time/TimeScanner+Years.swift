/// Five-year plans, and years counted back: “十四五”时期, 五年来.
extension TimeScanner {
  /// “十四五”时期 is 2021 to 2025.
  func plan(from start: Int, numeralAt index: Int) -> TimeMention? {
    var mention = unmarkedPlan(from: start, numeralAt: index)
    mention?.isPlan = true
    return mention
  }

  /// Plans run five years: the first from 1953, the third, after a pause, from 1966 on.
  func unmarkedPlan(from start: Int, numeralAt index: Int) -> TimeMention? {
    var number = 0
    var at = index
    if text.at(at) == "十" {
      number = 10
      at += 1
      if let digit = Chinese.digit(text.at(at)), (1...9).contains(digit), text.at(at + 1) == "五" {
        number += Int(digit)
        at += 1
      }
    } else if let digit = Chinese.digit(text.at(at)), (1...9).contains(digit) {
      number = Int(digit)
      at += 1
    }
    guard number > 0, text.at(at) == "五" else { return nil }
    at += 1
    if text.at(at) == "”" { at += 1 }
    let (firstPoint, lastPoint) = Self.years(ofPlan: number)
    if text.at(at - 1) == "”", text.at(at) == "的", text.at(at + 1).isASCII {
      // 是“十一五”的2.5倍
      return calendar(from: start, end: at, first: firstPoint, last: lastPoint)
    }
    guard let (length, word) = TimeWords.planParts.longest(in: text.units, at: at),
      number >= 6 || text.at(at - 1) == "”"  // 三五年 is no plan
    else { return nil }
    let end = at + length
    switch word {
    case .during:
      return calendar(from: start, end: end, first: firstPoint, last: lastPoint)
    case .end:
      let point = TimeMention.Point(year: lastPoint.year, month: 12, day: 31)
      return TimeMention(
        range: start..<end, span: .calendar(first: point, last: point), reach: .asOf)
    case .since:
      return TimeMention(
        range: start..<end, span: .calendar(first: firstPoint, last: lastPoint), reach: .since)
    }
  }

  /// 第一个五年计划期间, against 接近了第一个五年计划最后一年的指标.
  func numberedPlan(at start: Int) -> TimeMention? {
    guard let (number, end) = number(at: start + 1), (1...15).contains(number),
      text.has("个五年计划", at: end),
      let (length, _) = TimeWords.planParts.longest(in: text.units, at: end + 5)
    else { return nil }
    let (first, last) = Self.years(ofPlan: number)
    var mention = calendar(
      from: start, end: end + 5 + length, first: first, last: last)
    mention.isPlan = true
    return mention
  }

  private static func years(
    ofPlan number: Int
  ) -> (first: TimeMention.Point, last: TimeMention.Point) {
    let first = number < 3 ? 1948 + number * 5 : 1951 + number * 5
    return (
      .init(year: .absolute(first), month: nil, day: nil),
      .init(year: .absolute(first + 4), month: nil, day: nil)
    )
  }

  /// 五年来, 过去五年, 这五年, 近三年.
  func countOfYears(from start: Int, numberAt index: Int, isMarked: Bool) -> TimeMention? {
    guard let (count, end) = number(at: index), (1...99).contains(count), text.at(end) == "年",
      isMarked || !continuesNumber(at: index), text.at(index) != "0"
    else { return nil }
    let hasCome = text.at(end + 1) == "来"
    let hasSince = text.has("以来", at: end + 1)
    let isBare =
      !isMarked && !hasCome && !hasSince && count == 5 && isTermOfOffice(from: start, at: end + 1)
    guard
      isMarked || hasCome || hasSince || isBare
        || (count <= 10 && isRunningTotal(from: start, at: end + 1))
    else { return nil }
    // 15年以来: a year in two digits; a span of years is told with 来, or in Chinese.
    if !isMarked, hasSince, text.at(index).isDigit, (10...29).contains(count) {
      let year = TimeMention.Point(year: .absolute(2000 + count), month: nil, day: nil)
      return calendar(from: start, end: end + 1, first: year, last: year)
    }
    // 近9年的困扰, 近5年行动计划: only a clause-initial 近三年 or one with 来 is a time.
    let stop = end + 1 + (hasSince ? 2 : hasCome || text.at(end + 1) == "间" ? 1 : 0)
    guard text.at(stop) != "”" else { return nil }  // “宜春这十年”, “中国这十年” are names
    return TimeMention(
      range: start..<stop, span: .lastYears(count), reach: .within,
      isOfClause: !isMarked && !hasCome && !hasSince && Self.means.starts(in: text, at: stop),
      isBare: isBare)
  }

  /// 5年 in 35年来 and in 2015年来 is the end of another number.
  func continuesNumber(at index: Int) -> Bool {
    let previous = text.at(index - 1)
    if previous.isDigit || previous == "." {
      return text.at(index).isDigit
    }
    return Chinese.isNumeral(previous)
  }

  /// 五年累计, 十年年均, 预算收入5年增长18.7%; against 三年行动 and 连续5年增长.
  func isRunningTotal(from start: Int, at index: Int) -> Bool {
    // 连续五年, 第五年, 前三年
    guard !["续", "第", "前"].contains(text.at(start - 1)) else { return false }
    return Self.runningVerbs.starts(in: text, at: index)
  }

  /// 五年城镇新增就业230万人 at the head of a clause, and 五年间: a term of office looked back on, against
  /// 五年规划 and 五年内.
  private func isTermOfOffice(from start: Int, at index: Int) -> Bool {
    guard start == 0 || !text.at(start - 1).isHan, !text.at(start - 1).isJoint else { return false }
    if text.at(index) == "间" { return true }
    return text.at(index).isHan && !Self.otherFiveYears.contains(text.at(index))
  }

  private static let otherFiveYears: CodeUnitSet =
    "行计规制期级度内后前龄份中多余左以上下的生一再大之免质保合滚整攻提来为是末底初代时有要"

  static let means = WordList(
    "平均 年均",
    example: "两年～增长5%，产值6亿元。 = 2022–2023 2023~")

  static let runningVerbs = WordList(
    "年均 累计 平均 分别 生产 净增 新增 增加 增长 投入 完成 建成 减少 提高 提升 下降 降低 翻 改造 跨过 共",
    example: "五年～道路5公里。 = 2019–2023")
}
