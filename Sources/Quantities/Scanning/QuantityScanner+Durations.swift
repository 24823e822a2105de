/// Lengths of time written with two units or with a half.
extension QuantityScanner {
  /// 2分10秒, 1小时20分: one length of time, in its smaller unit.
  mutating func compositeDuration(
    _ number: NumeralReader.Number, unit: String, unitEnd: Int
  ) -> Int? {
    guard number.isArabic, !number.hasFraction, !number.hasMultiplier, !number.isMore,
      text.at(unitEnd).isDigit,
      let (parts, smaller) = Self.parts[unit], let second = reader.arabic(at: unitEnd),
      !second.hasMultiplier, !second.isMore, second.value < ExactDecimal(parts),
      let (length, name, _) = text.fullUnit(at: second.range.upperBound, isChinese: false),
      smaller.contains(name),
      let value = number.value.multiplied(by: ExactDecimal(parts))?.adding(second.value)
    else { return nil }
    return close(
      Draft(
        range: number.range.lowerBound..<second.range.upperBound + length, value: value, unit: name,
        shape: .duration))
  }

  /// How many of the smaller units a unit of time has.
  private static let parts: [String: (count: Int64, smaller: [String])] = [
    "分": (60, ["秒"]), "分钟": (60, ["秒"]), "小时": (60, ["分", "分钟"]), "天": (24, ["小时"]),
    "年": (12, ["个月"]),
  ]

  /// True for 半 behind a unit of time, 3天半, that begins no other word, 5年半价.
  func isHalf(at index: Int) -> Bool {
    text.at(index) == "半" && !Self.halves.contains(text.at(index + 1))
  }

  private static let halves: CodeUnitSet = "数程价径岛月年天小成"
}
