/// A unit that the program can relate to others: what it measures and how many base units it is.
public struct UnitDefinition: Sendable, Hashable {
  public enum Dimension: String, Sendable, CaseIterable {
    case mass, area, length, volume, power, energy, duration, proportion, concentration, cable
    case money, dataRate, dataSize, computing
    /// Things counted: 个, 家, 人. Units of this kind do not convert into each other.
    case count
  }

  /// As reports write it: 吨.
  public let name: String
  public let dimension: Dimension
  /// The unit in base units of its dimension is `numerator ÷ denominator`: 亩 is 2000 ÷ 3 平方米.
  public let numerator: ExactDecimal
  public let denominator: ExactDecimal
  /// A quantity as reports write it.
  public let example: String

  /// The definition of a unit, or `nil` for one that stands alone (蒸吨, 标准箱).
  public static func named(_ name: String) -> UnitDefinition? { byName[name] }

  private static let byName: [String: UnitDefinition] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  init(
    _ name: String, _ dimension: Dimension, _ numerator: ExactDecimal = 1,
    over denominator: ExactDecimal = 1, _ example: String
  ) {
    self.name = name
    self.dimension = dimension
    self.numerator = numerator
    self.denominator = denominator
    self.example = example
  }
}
