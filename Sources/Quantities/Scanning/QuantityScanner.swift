/// Finds every numeral of a text and tells quantities from dates, names, ordinals and criteria.
public struct QuantityScanner {
  let text: Characters
  let dates: [TimeMention]
  let reader: NumeralReader
  var found: [Numeral] = []

  /// A scanner over one passage and the expressions of time in it.
  public init(_ text: Characters, dates: [TimeMention]) {
    self.text = text
    self.dates = dates
    self.reader = NumeralReader(text: text)
  }

  /// All numerals in order, none overlapping.
  public mutating func numerals() -> [Numeral] {
    var index = 0
    var date = 0
    let limit = text.count
    let openers = Self.openers
    while index < limit {
      // Most characters begin neither a numeral nor a name that may hold one.
      let nextDate = date < dates.count ? min(dates[date].range.lowerBound, limit) : limit
      while index < nextDate, !openers.contains(text.at(index)) { index += 1 }
      guard index < limit else { break }
      while date < dates.count, dates[date].range.upperBound <= index { date += 1 }
      if date < dates.count, dates[date].range.lowerBound == index {
        let range = dates[date].range
        if range.contains(where: { text.at($0).isDigit || Chinese.isNumeral(text.at($0)) }) {
          exclude(range, .date)
        }
        index = range.upperBound
        continue
      }
      let unit = text.at(index)
      if unit.isDigit {
        index = arabic(at: index)
      } else if unit == "《" {
        index = skipName(from: index, to: "》", limit: 80)
      } else if unit == "“" {
        index = skipName(from: index, to: "”", limit: 17)
      } else if unit == "第" {
        index = ordinal(at: index)
      } else if unit == "首" || unit == "前" {
        index = leading(at: index)
      } else if Chinese.isNumeral(unit) {
        index = chinese(at: index)
      } else if "①"..."⑳" ~= unit {
        exclude(index..<index + 1, .section)
        index += 1
      } else if unit == "过" || unit == "半" {
        index = half(at: index)
      } else {
        index += 1
      }
    }
    shareUnits()
    return found
  }

  /// 分别为5.1、40.2和54.7亿元: a unit, with its 万 or 亿, written once behind a list of numbers.
  private mutating func shareUnits() {
    // The power of 万 or 亿 behind the list, while going back through it.
    var shared: Int?
    for index in found.indices.dropFirst().reversed() {
      guard let last = found[index].quantity, !last.unit.isEmpty, last.shape != .rank,
        let first = lackingUnit(index - 1, before: last)
      else {
        shared = nil
        continue
      }
      let number = found[index].range.first { text.at($0).isDigit }
        .flatMap { reader.arabic(at: $0) }
      let power = shared ?? number?.multiplierPower ?? 0
      shared = power
      let isNegative = isNegated(before: first.range.lowerBound)
      let value = isNegative ? -first.value : first.value
      found[index - 1] = Numeral(
        range: found[index - 1].range,
        content: .quantity(
          Quantity(
            value: value.scaled(by: first.hasMultiplier ? 0 : power), unit: last.unit,
            qualifier: found[index - 1].quantity?.qualifier ?? .exact, shape: last.shape)))
    }
  }

  /// The bare number that 、 or 和 joins to a quantity: a decimal, one with 万, or a whole one behind 分别.
  private func lackingUnit(_ index: Int, before last: Quantity) -> NumeralReader.Number? {
    let range = found[index].range
    let gap = range.upperBound..<found[index + 1].range.lowerBound
    guard gap.count == 1, text.at(gap.lowerBound).isJoint,
      let start = range.first(where: { text.at($0).isDigit }),
      let number = reader.arabic(at: start), number.range.upperBound <= range.upperBound
    else { return nil }
    if let quantity = found[index].quantity {
      guard quantity.upper == nil else { return nil }
      if quantity.unit.isEmpty { return quantity.shape == .amount ? number : nil }
      return quantity.unit == "个" && last.shape == .points ? number : nil
    }
    guard number.range == range, found[index].content == .excluded(.name) else { return nil }
    let from = max(0, start - 12)
    return (from..<start).contains { text.has("分别", at: $0) } ? number : nil
  }

  static let openers = CodeUnitSet("0123456789《“第首前过半①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳" + Chinese.numerals)

  mutating func exclude(_ range: Range<Int>, _ reason: NumeralExclusion) {
    found.append(Numeral(range: range, content: .excluded(reason)))
  }

  mutating func accept(_ range: Range<Int>, _ quantity: Quantity) {
    found.append(Numeral(range: range, content: .quantity(quantity)))
  }

  /// Titles in 《》 and short quotations are names: numerals in them count nothing.
  mutating func skipName(from start: Int, to close: CodeUnit, limit: Int) -> Int {
    var index = start + 1
    while index < text.count, index - start <= limit {
      let unit = text.at(index)
      if unit == close {
        excludeNumerals(in: start + 1..<index)
        return index + 1
      }
      // A quotation with a clause in it is speech, not a name.
      if close == "”", unit == "," || unit == "。" { break }
      index += 1
    }
    return start + 1
  }

  /// Digits and Chinese numerals in a name: “一核两翼”, 《三年行动计划》; not the 一 of 统一.
  private mutating func excludeNumerals(in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let isDigit = text.at(index).isDigit
      while index < range.upperBound,
        isDigit ? text.at(index).isDigit : Chinese.isNumeral(text.at(index))
      {
        index += 1
      }
      if index == start {
        index += 1
      } else if text.text(start..<index) != "一" || !isWordWithOne(at: start) {
        exclude(start..<index, .name)
      }
    }
  }

  /// The 一 of 统一 or 一体: a syllable, no number.
  private func isWordWithOne(at index: Int) -> Bool {
    Self.beforeOne.contains(text.at(index - 1)) || Self.behindOne.contains(text.at(index + 1))
  }

  private static let beforeOne: CodeUnitSet = "统唯同单专归划逐之万进第"
  private static let behindOne: CodeUnitSet = "体致般流定些系切样起直旦律贯度时"
}

extension NumeralReader.Number {
  /// The power of ten of a trailing 万 or 亿.
  var multiplierPower: Int? { lastPower > 0 ? lastPower : nil }
}

extension Characters {
  func fullUnit(at index: Int, isChinese: Bool) -> (
    length: Int, name: String, flags: UnitTable.Flags
  )? {
    guard let unit = UnitTable.shared.fullUnit(in: self, at: index) else { return nil }
    return isChinese && !unit.flags.contains(.chinese) ? nil : unit
  }
}

extension ExactDecimal {
  /// A quotient to 15 significant digits; exact where it is a decimal fraction of that length.
  static func quotient(_ above: ExactDecimal, _ below: ExactDecimal) -> ExactDecimal? {
    guard below.mantissa > 0, above.mantissa >= 0, above.mantissa < 1000, below.mantissa < 100_000
    else { return nil }
    let scaled = Int128(above.mantissa) * 1_000_000_000_000_000
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: Int128(below.mantissa))
    let rounded = rest * 2 >= Int128(below.mantissa) ? quotient + 1 : quotient
    guard let mantissa = Int64(exactly: rounded) else { return nil }
    return ExactDecimal(mantissa, exponent: above.exponent - below.exponent - 15)
  }
}
