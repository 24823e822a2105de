/// Reads a number at a position: digits, Chinese numerals and their multipliers, without any unit.
///
/// Rules of notation: GB/T 15835-2011 (numerals in publications): Arabic digits may carry 万 and 亿
/// (1.07万, 3.5亿), thousands may be separated, and Chinese numerals are built on 十 百 千 万 亿.
struct NumeralReader {
  let text: Characters

  struct Number {
    /// The code units of the number, an inner 多 or 余 (3000多万) included.
    let range: Range<Int>
    let value: ExactDecimal
    /// 多, 余 or 来 stands inside or right behind it.
    let isMore: Bool
    /// Written with Arabic digits.
    let isArabic: Bool
    /// Has a 万 or 亿 (or, behind digits, 千 or 百).
    let hasMultiplier: Bool
    /// The power of ten of the last multiplier; 0 without one.
    var lastPower = 0
    /// The powers of ten that the multipliers at its end make, which a range may share: of 三千万 4 and 7.
    var closingPowers: [Int] = []
    /// Has a decimal point.
    let hasFraction: Bool
    /// Is nothing but multipliers: 万亿, 千亿, 百.
    let isBareMultiplier: Bool
  }

  /// The number written with digits that starts at an index.
  ///
  /// - Parameter steps: how many smaller numbers it follows (1亿2000万3千).
  func arabic(at start: Int, steps: Int = 0) -> Number? {
    var index = start
    var mantissa: Int64 = 0
    var digits = 0
    func digit(_ position: Int) -> Int64? {
      text.at(position).digit.map(Int64.init)
    }
    while let next = digit(index) {
      mantissa = mantissa &* 10 &+ next
      digits += 1
      index += 1
    }
    guard digits > 0 else { return nil }
    // Thousands: 12,345,678. A group has exactly three digits, the first one to three.
    if digits <= 3 {
      while text.at(index) == ",", let a = digit(index + 1), let b = digit(index + 2),
        let c = digit(index + 3), digit(index + 4) == nil
      {
        mantissa = mantissa &* 1000 &+ (a * 100 + b * 10 + c)
        digits += 3
        index += 4
      }
    }
    // 2 315项, 3 126.7万元: a space may stand for the comma where a measure follows.
    if digits <= 3, text.at(start - 1) != " ", text.at(index) == " ", let a = digit(index + 1),
      let b = digit(index + 2), let c = digit(index + 3), endsThousands(at: index + 4)
    {
      mantissa = mantissa &* 1000 &+ (a * 100 + b * 10 + c)
      digits += 3
      index += 4
    }
    var exponent = 0
    if text.at(index) == "." || isMiddleDotOfDecimal(at: index), digit(index + 1) != nil {
      var probe = index + 1
      while let next = digit(probe) {
        mantissa = mantissa &* 10 &+ next
        digits += 1
        exponent -= 1
        probe += 1
      }
      // 1.2.3 is the number of a section or a version, no decimal.
      guard !(text.at(probe) == "." && digit(probe + 1) != nil) else { return nil }
      index = probe
    }
    guard digits <= 17 else { return nil }
    return withMultiplier(
      value: ExactDecimal(mantissa, exponent: exponent), range: start..<index,
      hasFraction: exponent < 0, steps: steps)
  }

  /// A measure, a fraction or 万 stands where the last three digits of thousands end.
  private func endsThousands(at index: Int) -> Bool {
    if Chinese.isMoreMark(text.at(index)) { return endsThousands(at: index + 1) }  // 15 600余件
    let next = text.at(index + 1)
    return UnitTable.shared.unit(in: text, at: index) != nil || text.at(index) == "万"
      || text.at(index) == "亿" || (text.at(index) == "." && next.isDigit)
  }

  /// 270·4亿元 in old reports, against 5·18经洽会: a measure follows the digits.
  private func isMiddleDotOfDecimal(at index: Int) -> Bool {
    guard text.at(index) == "·" else { return false }
    var end = index + 1
    while text.at(end).isDigit { end += 1 }
    return end > index + 1 && Self.measures.starts(in: text, at: end)
  }

  private static let measures = WordList(
    "% ‰ 亿 万 个百分点 百分点 倍 元 吨 公里 公顷 亩 平方米 平方公里 立方米 千瓦 岁",
    example: "数量22·5～。 = 22·5～|")

  /// 3000多万, 1.07万, 3.5亿, 2万4千, 5千: the multipliers behind digits.
  private func withMultiplier(
    value: ExactDecimal, range: Range<Int>, hasFraction: Bool, steps: Int
  ) -> Number {
    var index = range.upperBound
    var isMore = false
    var result = value
    var hasMultiplier = false
    var lastPower = 0
    let afterInner = Chinese.isMoreMark(text.at(index)) ? index + 1 : index
    if let (length, power) = multiplier(at: afterInner) {
      isMore = afterInner > index
      result = value.scaled(by: power)
      hasMultiplier = true
      lastPower = power
      index = afterInner + length
      // 4万多亿, 3千多万
      if Chinese.isMoreMark(text.at(index)), let (second, higher) = multiplier(at: index + 1),
        higher > power, power + higher <= 12
      {
        result = result.scaled(by: higher)
        lastPower = higher
        isMore = true
        index += 1 + second
      }
      // 1千8百万: the steps before 万 are of it as well.
      if !isMore, steps < 3, power < 4, let next = arabic(at: index, steps: steps + 1),
        next.lastPower >= 4, next.lastPower - 4 < power,
        let sum = result.scaled(by: 4).adding(next.value)
      {
        return Number(
          range: range.lowerBound..<next.range.upperBound, value: sum, isMore: next.isMore,
          isArabic: true, hasMultiplier: true, lastPower: 4, hasFraction: hasFraction,
          isBareMultiplier: false)
      }
      // 2万4千, 1亿2000万: smaller steps follow.
      if !isMore, steps < 3, let next = arabic(at: index, steps: steps + 1), next.hasMultiplier,
        next.value < result,
        let sum = result.adding(next.value)
      {
        return Number(
          range: range.lowerBound..<next.range.upperBound, value: sum, isMore: next.isMore,
          isArabic: true, hasMultiplier: true, hasFraction: hasFraction, isBareMultiplier: false)
      }
    }
    if Chinese.isMoreMark(text.at(index)) && !Chinese.moreMarkIsAnotherWord(text, at: index) {
      isMore = true
      index += 1
    }
    return Number(
      range: range.lowerBound..<index, value: result, isMore: isMore, isArabic: true,
      hasMultiplier: hasMultiplier, lastPower: lastPower,
      closingPowers: hasMultiplier ? [lastPower] : [], hasFraction: hasFraction,
      isBareMultiplier: false)
  }

  /// The multiplier words behind digits, with their power of ten, at most 亿亿; units such as 千瓦 and
  /// 百分点 are not cut.
  func multiplier(at start: Int) -> (length: Int, power: Int)? {
    if isWanInLatin(at: start) { return (1, 4) }
    var power = 0
    var index = start
    while let step = Chinese.power(text.at(index)), step >= 2 {
      if step <= 3, UnitTable.shared.unit(in: text, at: index) != nil { break }
      // 万 before 亿 multiplies it (万亿), and in old reports 万 itself (万万); anything else ends it.
      if index > start && !(step == 8 || (step == 4 && power <= 4)) { break }
      guard power + step <= 16 else { break }
      power += step
      index += 1
    }
    return index > start ? (index - start, power) : nil
  }

  /// 52.3w, 10W+: how the web writes 万, against 40W of power.
  private func isWanInLatin(at index: Int) -> Bool {
    guard text.at(index - 1).isDigit, !text.at(index + 1).isLetter else { return false }
    return text.at(index) == "w" || (text.at(index) == "W" && text.at(index + 1) == "+")
  }

  /// The number written with Chinese numerals that starts at an index.
  ///
  /// 零 holds a place (五百零四), 点 opens a decimal fraction (一点二亿), and a last digit right behind
  /// a multiplier stands for the next lower one (一万二 is 12,000).
  func chinese(at start: Int) -> Number? {
    guard let (numeral, whole) = chineseWhole(at: start), whole > start else { return nil }
    var index = whole
    var value = ExactDecimal(numeral.value(isBeforePoint: text.at(index) == "点"))
    var hasFraction = false
    if text.at(index) == "点", let (fraction, end) = fraction(at: index + 1) {  // 一点二亿
      value = value.adding(fraction) ?? value
      index = end
      hasFraction = true
    }
    var isMore = false
    if !hasFraction, Chinese.isMoreMark(text.at(index)), numeral.hasPower || value == 10,
      !Chinese.moreMarkIsAnotherWord(text, at: index)
    {
      isMore = true
      index += 1
    }
    // 七千多万, 一点二亿: the multiplier closes what it follows.
    if isMore || hasFraction, let (length, power) = multiplier(at: index), power >= 4 {
      let high = ExactDecimal(power >= 8 ? 0 : numeral.total)
      let low = power >= 8 ? value : (value.adding(-high) ?? value)
      value = low.scaled(by: power).adding(high) ?? value
      index += length
    }
    return Number(
      range: start..<index, value: value, isMore: isMore, isArabic: false,
      hasMultiplier: value >= 10000, closingPowers: numeral.closingPowers, hasFraction: hasFraction,
      isBareMultiplier: !numeral.sawDigit)
  }

  /// The whole part of a Chinese numeral and where it ends; `nil` for more characters than a number
  /// has.
  private func chineseWhole(at start: Int) -> (numeral: ChineseNumeral, end: Int)? {
    var numeral = ChineseNumeral()
    var index = start
    while true {
      let unit = text.at(index)
      if let digit = Chinese.digit(unit) {
        guard numeral.takes(digit: digit, before: Chinese.digit(text.at(index + 1))),
          unit != "两" || !numeral.hasPower || Chinese.power(text.at(index + 1)) != nil
        else { break }  // 七万万两: taels
        numeral.add(digit: digit)
        guard numeral.plainDigits <= 14 else { return nil }
      } else if let power = Chinese.power(unit) {
        let isUnit =
          (power == 2 || power == 3) && index > start
          && UnitTable.shared.unit(in: text, at: index) != nil
        guard !isUnit, numeral.takes(power: power) else { break }
        numeral.add(power: power)
      } else {
        break
      }
      guard index - start < Self.longestNumeral else { return nil }
      index += 1
    }
    return (numeral, index)
  }

  /// No numeral is longer (一千二百三十四万亿五千六百七十八亿 has 19); sums of so few characters fit.
  private static let longestNumeral = 24

  /// The digits behind 点.
  private func fraction(at start: Int) -> (value: ExactDecimal, end: Int)? {
    var index = start
    var mantissa: Int64 = 0
    while let digit = Chinese.digit(text.at(index)), index - start < 6 {
      mantissa = mantissa * 10 + digit
      index += 1
    }
    return index > start ? (ExactDecimal(mantissa, exponent: start - index), index) : nil
  }
}
