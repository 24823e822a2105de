/// What a unit measures, and how many base units it is.
struct UnitMeasure: Sendable, Hashable {
  /// What units must share to convert into each other. The comments name the base units.
  enum Dimension: String, Sendable, CaseIterable {
    /// Things counted: 个, 家, 人. Units of this kind do not convert into each other.
    case count
    case mass  // 吨
    case area  // 平方米
    case length  // 米
    case volume  // 立方米
    /// Length of cable, which counts every cable of a route: 皮长公里.
    case cable
    case power  // 千瓦
    case apparentPower  // 千伏安
    case energy  // 千瓦时
    case coal  // 吨标准煤
    case voltage  // 伏
    case pressure  // 帕
    case frequency  // 赫兹
    case temperature  // ℃
    case duration  // 秒; months and years have no fixed length
    case proportion  // %; 百分点 is a difference of two proportions and none itself
    case concentration  // 微克/立方米
    case content  // 毫克/升
    case money  // 元; currencies have no fixed rate
    case hongKongMoney  // 港元
    case dataRate  // Mbps
    case dataSize  // 字节
    case computing  // P, 10¹⁵ operations a second
  }

  let dimension: Dimension
  /// The unit in base units of its dimension is `numerator ÷ denominator`: 亩 is 2000 ÷ 3 平方米.
  let numerator: ExactDecimal
  let denominator: ExactDecimal

  /// A thing counted.
  static let count = UnitMeasure(dimension: .count, numerator: 1, denominator: 1)

  private init(dimension: Dimension, numerator: ExactDecimal, denominator: ExactDecimal) {
    self.dimension = dimension
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A dimension and a size as the table writes them: `mass 0.0005`, `area 2000/3`.
  init?(_ text: String) {
    let words = text[...].words
    guard words.count == 2, let dimension = Dimension(rawValue: words[0]) else { return nil }
    let sizes = words[1].split(separator: "/", omittingEmptySubsequences: false)
    let numbers = sizes.compactMap(Self.decimal)
    guard numbers.count == sizes.count, (1...2).contains(numbers.count) else { return nil }
    self.init(
      dimension: dimension, numerator: numbers[0], denominator: numbers.count == 2 ? numbers[1] : 1)
  }

  /// A positive number in digits: 2000, 0.0005.
  private static func decimal(_ text: Substring) -> ExactDecimal? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }),
      let mantissa = Int64(parts.joined()), mantissa > 0
    else { return nil }
    return ExactDecimal(mantissa, exponent: parts.count == 2 ? -parts[1].utf8.count : 0)
  }
}
