/// A Chinese numeral as it is read, character by character.
///
/// 千 and below build a section, 万 closes it, 亿 closes everything before it (万亿 is 10¹²).
struct ChineseNumeral {
  /// What 亿 has closed.
  private(set) var total: Int64 = 0
  /// What 万 has closed since.
  private var lower: Int64 = 0
  /// The part below 万.
  private var section: Int64 = 0
  /// The digits since the last multiplier.
  private var digit: Int64?
  /// How many they are: 五一〇 has three.
  private(set) var plainDigits = 0
  private var lastPower = 0
  /// The powers of ten that the multipliers at its end make: of 三千万 4 and 7.
  private(set) var closingPowers: [Int] = []
  /// A multiplier stands in it.
  private(set) var hasPower = false
  /// Something else than bare multipliers stands in it; 十 alone is ten.
  private(set) var sawDigit = false

  /// True where a digit may follow; 零 behind a multiplier only before another digit (五百零四).
  func takes(digit value: Int64, before next: Int64?) -> Bool {
    guard hasPower else { return true }
    guard digit == nil else { return false }
    return value != 0 || next != nil
  }

  /// True where a multiplier may follow: digits one by one take 万 and 亿 as three (五一〇万人); two
  /// in a row are no number (三四万).
  func takes(power: Int) -> Bool {
    plainDigits <= 1 || hasPower || (plainDigits == 3 && power >= 4)
  }

  mutating func add(digit value: Int64) {
    closingPowers = []
    if hasPower, value == 0, digit == nil {
      lastPower = 0
    } else {
      digit = (digit ?? 0) * 10 + value
      plainDigits += 1
      sawDigit = true
    }
  }

  mutating func add(power: Int) {
    let tens = Chinese.tens[power]
    switch power {
    case 8:
      let before = lower + section + (digit ?? 0)
      total += (before == 0 ? 1 : before) &* tens
      lower = 0
      section = 0
    case 4:
      let isAlone = lower == 0 && section == 0 && digit == nil
      if lastPower == 4, !isAlone { lower = lower &* tens }  // 二百六十二万万
      lower += max(section + (digit ?? 0), isAlone ? 1 : 0) &* tens
      section = 0
    default: section += (digit ?? 1) &* tens
    }
    closingPowers = [power] + closingPowers.map { $0 + power }
    if power == 1 { sawDigit = true }
    hasPower = true
    lastPower = power
    digit = nil
    plainDigits = 0
  }

  /// The value; a last digit right behind a multiplier stands for the next lower one (一万二), but not
  /// before 点.
  func value(isBeforePoint: Bool) -> Int64 {
    let tens = lastPower >= 2 && !isBeforePoint ? Chinese.tens[lastPower - 1] : 1
    return total + lower + section + (digit ?? 0) &* tens
  }
}
