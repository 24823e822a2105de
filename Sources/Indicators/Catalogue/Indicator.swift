public import Quantities

/// One thing that the catalogue knows how to find and compare.
public struct Indicator: Sendable, Hashable {
  /// Which way is better, where the catalogue claims one.
  public enum Better: String, Sendable, Hashable { case higher, lower }

  /// What a goal given as a plain number means: at least it, or at most it.
  public enum Goal: String, Sendable, Hashable { case floor, ceiling }

  /// Whether a level is a stock, as of a day, or a flow, which happens over a time.
  public enum Counts: String, Sendable, Hashable, CaseIterable { case stock, flow }

  /// What it is known by: lower-case words joined by hyphens.
  public let id: String
  /// The id of the panel that shows it.
  public let panel: String
  /// The name in Chinese.
  public let zh: String
  /// The name in English.
  public let en: String
  /// The base unit: 元, 个, %.
  public let unit: String
  /// What its figures say: a level, a growth, a share or a rank.
  public let kind: MeasurementKind
  /// Which way is better; `nil` where the catalogue claims none.
  public let better: Better?
  /// What a goal for it means: as the catalogue says, else as what is better tells.
  public let goal: Goal?
  /// What a level of it is: the years of a stock are never counted together.
  public let counts: Counts
  /// Which figures state it.
  public let rule: MatchRule

  /// An indicator; its goal follows from what is better where none is given.
  public init(
    id: String, panel: String, zh: String, en: String, unit: String, kind: MeasurementKind,
    better: Better?, goal: Goal? = nil, counts: Counts = .flow, rule: MatchRule
  ) {
    self.id = id
    self.panel = panel
    self.zh = zh
    self.en = en
    self.unit = unit
    self.kind = kind
    self.better = better
    self.goal = goal ?? better.map { $0 == .higher ? .floor : .ceiling }
    self.counts = counts
    self.rule = rule
  }

  /// True where a figure with that unit may state the indicator.
  func accepts(unit figureUnit: String) -> Bool {
    unit == figureUnit || rule.units.contains(figureUnit)
      || UnitConversion.canConvert(from: figureUnit, to: unit)
  }

  /// A figure's value in the indicator's unit, by which places are compared, or `nil` where the
  /// figure's unit does not measure this.
  ///
  /// Units that the rule lists count one for one, as measure words of Chinese do (95家, 95个).
  public func comparable(_ value: ExactDecimal, unit figureUnit: String) -> ExactDecimal? {
    UnitConversion.convert(value, from: figureUnit, to: unit)
      ?? (rule.units.contains(figureUnit) ? value : nil)
  }
}

/// A group of indicators that are shown together.
public struct Panel: Sendable, Hashable {
  /// What it is known by.
  public let id: String
  /// The name in Chinese.
  public let zh: String
  /// The name in English.
  public let en: String

  /// A panel with its names.
  public init(id: String, zh: String, en: String) {
    self.id = id
    self.zh = zh
    self.en = en
  }
}
