/// 第N, 首位, 前N: ranks and ordinals.
extension QuantityScanner {
  /// 第13位, 第四; or an ordinal such as 第三次会议.
  mutating func ordinal(at start: Int) -> Int {
    guard let number = reader.arabic(at: start + 1) ?? reader.chinese(at: start + 1) else {
      return start + 1
    }
    let end = number.range.upperBound
    let next = text.at(end)
    let hasUnit = next == "位" || next == "名"
    if text.has("放在", before: start) || text.has("摆在", before: start) { return end }  // 把安全放在第一位
    let isOpen = next.isHan
    // 第一、二、三产业: one series, whatever noun it comes to.
    var seriesEnd = end
    while text.at(seriesEnd) == "、" || text.at(seriesEnd) == "和",
      Chinese.digit(text.at(seriesEnd + 1)) != nil
    {
      seriesEnd += 2
    }
    let isSeriesOfNoun = seriesEnd > end && text.at(seriesEnd).isHan
    let isLeft = Self.moves.starts(in: text, at: hasUnit ? end + 1 : end)
    let hasCue = !isSeriesOfNoun && (hasRankCue(before: start) || followsRank(start) || isLeft)
    if hasUnit || isLeft
      || (hasCue && (!isOpen || next == "的" || next == "且" || next == "升"))
    {
      let unitEnd = hasUnit ? end + 1 : end
      // 第一位教师 counts a person in a series; a rank ends its phrase.
      let after = text.at(unitEnd)
      let isSeries = hasUnit && !hasCue && after.isHan
      if !isSeries {
        accept(
          start..<unitEnd,
          Quantity(
            value: number.value, upper: nil, unit: hasUnit ? text.text(end..<end + 1) : "",
            qualifier: .exact, shape: .rank))
        return unitEnd
      }
    }
    exclude(number.range, .ordinal)
    return end
  }

  /// 由全国百强县第55位跃居第15位: with these something moves on from a rank.
  static let moves = WordList(
    "跃居 跃升 升至 上升 升到 提升 前移 进位 攀升 跃至 下降 降至 退居 后移",
    example: "总量由百强县第55位～第15位。 = rank:55 rank:15 / 总量排名由第八～第四。 = rank:8 rank:4")

  /// A word that makes an order right before it, or 居 and the group that something ranks in:
  /// 居中心城区第三, 位列全国百强县第37.
  func hasRankCue(before start: Int) -> Bool {
    if NameTable.rankCueTrie.longestReversed(in: text.units, before: start) != nil { return true }
    var index = start - 1
    // 位列中部县（市、区）第一
    while start - index <= 12,
      text.at(index).isHan || ["(", ")", "、"].contains(text.at(index))
    {
      if NameTable.rankVerbs.ends(in: text, before: index) { return true }
      index -= 1
    }
    return false
  }

  /// 第三、第五: a rank in a list of ranks.
  func followsRank(_ start: Int) -> Bool {
    guard let last = found.last, last.quantity?.shape == .rank, last.range.upperBound == start - 1
    else { return false }
    return text.at(start - 1) == "、" || text.at(start - 1) == "和"
  }

  /// 首位, 前10位, 前三名, 前三.
  mutating func leading(at start: Int) -> Int {
    if text.at(start) == "首" {
      guard text.at(start + 1) == "位", hasRankCue(before: start)
      else { return start + 1 }
      accept(
        start..<start + 2,
        Quantity(value: 1, upper: nil, unit: "位", qualifier: .exact, shape: .rank))
      return start + 2
    }
    guard let number = reader.arabic(at: start + 1) ?? reader.chinese(at: start + 1),
      number.value <= 100,
      number.value > 1
    else { return start + 1 }
    let end = number.range.upperBound
    let next = text.at(end)
    let hasUnit = next == "位" || next == "名"
    let hasCue = hasRankCue(before: start)
    guard hasUnit || (hasCue && !next.isHan) else { return start + 1 }
    let unitEnd = hasUnit ? end + 1 : end
    accept(
      start..<unitEnd,
      Quantity(
        value: number.value, upper: nil, unit: hasUnit ? text.text(end..<end + 1) : "",
        qualifier: .exact, shape: .rank))
    return unitEnd
  }
}
