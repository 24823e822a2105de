/// Which labels, units and kinds state an indicator, as the catalogue's data file writes it.
///
/// A label matches where it *is* one of `names` apart from words of scope (全省, 累计, 实现…), or
/// where it has a word of every group of one of `words`, and none of `without`. `without` binds
/// `words` only: a name is exact by itself.
public struct MatchRule: Sendable, Hashable {
  /// Whole names: 地区生产总值.
  public let names: [String]
  /// Alternatives, each a list of groups, each a list of words: [[清理, 删除], [违法, 不良], [信息]].
  public let words: [[[String]]]
  /// Words that a matching label must not have: 人均.
  public let without: [String]
  /// Units taken one for one as the indicator's own (家 for 个), beside the indicator's unit and
  /// those that convert to it.
  public let units: [String]
  /// Which rates of growth state the indicator, where it matters.
  public let prices: Prices?
  /// Words of the thing that the figure belongs to (案 for 抓获嫌疑人): where its sentence counts or
  /// names such a thing before it, that must be the place's total too.
  public let follows: [String]

  /// Whether growth holds the change of prices (名义) or leaves it out (实际).
  public enum Prices: String, Sendable, Hashable { case current, constant }

  /// A rule; what is left out restricts nothing.
  public init(
    names: [String] = [], words: [[[String]]] = [], without: [String] = [], units: [String] = [],
    prices: Prices? = nil, follows: [String] = []
  ) {
    self.names = names
    self.words = words
    self.without = without
    self.units = units
    self.prices = prices
    self.follows = follows
  }
}
