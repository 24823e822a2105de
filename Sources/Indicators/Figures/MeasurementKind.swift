/// What a measured number says about the thing it measures.
public enum MeasurementKind: String, Sendable, Hashable, CaseIterable {
  /// A count, an amount, a stock or a flow: 新增44.1万人, 降至4.1%.
  case level
  /// A rate or an amount of change: 增长11.93%, 提高2个百分点.
  case growth
  /// A proportion: 占GDP的31.8%, 覆盖率93.7%.
  case share
  /// A place in an order: 第13位, 全省第四.
  case rank
}
