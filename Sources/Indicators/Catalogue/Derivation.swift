/// One way to derive a figure from two stated ones, as the catalogue's data file writes it.
public struct Derivation: Sendable, Hashable {
  /// How the figure follows from the two.
  public enum Formula: String, Sendable, Hashable, CaseIterable {
    /// A whole from a part and its share: 213亿元 ÷ 25.03%.
    case whole = "part-divided-by-share"
    /// A rate from a part and its whole: 96532 ÷ 98691.
    case rate = "part-divided-by-whole"
    /// The level of the year before from a level and its growth: 213亿元 ÷ (1 + 21.7%).
    case levelBefore = "level-divided-by-growth"
  }

  /// What it is known by: lower-case words joined by hyphens.
  public let id: String
  /// The name of the result in Chinese.
  public let zh: String
  /// The name of the result in English.
  public let en: String
  /// How the result follows.
  public let formula: Formula
  /// The id of the indicator that is the part, or the level.
  public let first: String
  /// The id of the indicator that is the share, the whole or the growth.
  public let second: String
  /// The id of the indicator that would state the figure; what is stated is not derived.
  public let stated: String?

  /// A derivation from two indicators, by their ids.
  public init(
    id: String, zh: String, en: String, formula: Formula, first: String, second: String,
    stated: String? = nil
  ) {
    self.id = id
    self.zh = zh
    self.en = en
    self.formula = formula
    self.first = first
    self.second = second
    self.stated = stated
  }

  /// The part and the whole that the formula tells of, as indicators' ids.
  var partOfWhole: (part: String, whole: String)? {
    switch formula {
    case .rate: (first, second)
    case .whole: stated.map { (first, $0) }
    case .levelBefore: nil
    }
  }

  /// The share, its part and its whole, as indicators' ids.
  var shareOfWhole: (share: String, part: String, whole: String)? {
    formula == .whole ? stated.map { (second, first, $0) } : nil
  }
}
