/// How exactly a report states a number.
public enum Qualifier: String, Sendable, Hashable, CaseIterable {
  /// The number itself: `1271个`.
  case exact
  /// About the number: 约, 左右.
  case approx
  /// More than the number: 多, 余, 超, 突破, 以上.
  case more
  /// Less than the number: 近, 不足, 以下, 以内.
  case less
}
