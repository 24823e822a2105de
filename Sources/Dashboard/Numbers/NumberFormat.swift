import Indicators
import Quantities

/// Writes values for the screen: exact digits always, never rounded.
///
/// Chinese: `1271`, `1.27万`, `213亿`; English: `1,271`, `12,700`, `21.3bn`. Without multipliers, in
/// both: `12,700`. A figure has one form, whatever stands beside it.
struct NumberFormat: Hashable, Sendable {
  let language: Language
  /// True where no multiplier stands for digits.
  var isExact = false

  /// The multiplier that several numbers share.
  func scale(of values: [ExactDecimal]) -> NumberScale {
    isExact ? .one : .common(values, language: language)
  }

  /// A number with the multiplier that suits it alone.
  func number(_ value: ExactDecimal) -> String { number(value, scale: scale(of: [value])) }

  /// A number with a given multiplier.
  func number(_ value: ExactDecimal, scale: NumberScale) -> String {
    let scale = scale.scale(of: value)
    let digits = value.scaled(by: -scale.power).description
    return (language == .en || isExact ? grouped(digits) : digits) + scale.suffix
  }

  /// A figure's value, its range and its order: `1.27万`, `3–5`, `第13`.
  func value(of measurement: Measurement) -> String {
    let low = number(measurement.value)
    if let upper = measurement.upper { return low + "–" + number(upper) }
    guard measurement.kind == .rank else { return low }
    return language == .zh ? "第" + low : "#" + low
  }

  /// How exact the number is, one column wide: `≈`, `>`, `<` or nothing.
  static func mark(_ qualifier: Qualifier) -> String {
    switch qualifier {
    case .exact: ""
    case .approx: "≈"
    case .more: ">"
    case .less: "<"
    }
  }

  /// How exact a figure is, as it stands to the signed number: `<` before −3 for a decline of more
  /// than 3%.
  static func mark(_ measurement: Measurement) -> String { mark(measurement.valueQualifier) }

  /// A figure with its qualifier and unit, for a line of text: `≈21.3bn CNY`.
  func phrase(_ measurement: Measurement) -> String {
    let unit = UnitName.shown(measurement.unit, language)
    let gap = unit.isEmpty || (language == .zh && !unit.utf8.allSatisfy(\.isLetter)) ? "" : " "
    return NumberFormat.mark(measurement) + value(of: measurement)
      + (unit == "%" ? "%" : gap + unit)
  }

  private func grouped(_ digits: String) -> String {
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return digits }
    let isNegative = whole.hasPrefix("-")
    var result = ""
    let figures = isNegative ? whole.dropFirst() : whole
    for (index, digit) in figures.enumerated() {
      if index > 0, (figures.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return (isNegative ? "-" : "") + result + (parts.count > 1 ? "." + parts[1] : "")
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
