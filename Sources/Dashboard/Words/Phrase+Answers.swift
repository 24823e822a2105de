import Indicators
import Quantities

// Words for goals and what came of them.
extension Phrase {
  static func verdict(on row: Targets.Row) -> Phrase {
    switch row.verdict {
    case .met: Phrase("实现", "met")
    case .missed: Phrase("未实现", "missed")
    case .unknown where row.target == nil: Phrase("未见目标", "no goal")
    case .unknown where row.outcome == nil: Phrase("未见结果", "no outcome")
    case .unknown: Phrase("无从判断", "open")
    }
  }

  static let goalTitle = Phrase("目标", "goal")
  static let limitTitle = Phrase("达标线*", "met by*")
  static let outcomeTitle = Phrase("结果", "outcome")

  /// The limit of a goal; that of a fall is told by its size, as the reports do: 下降3%以上.
  static func limit(_ bound: Bound, _ number: (ExactDecimal) -> String) -> Phrase {
    let isAtLeast = (bound.side == .atLeast) != bound.limit.isNegative
    let limit = (isAtLeast ? "≥" : "≤") + number(bound.limit.magnitude)
    return bound.limit.isNegative ? Phrase("降幅" + limit, "fall " + limit) : Phrase(limit, limit)
  }

  /// Whose rule the limit is.
  static let limitRule = Phrase("* 按本程序的规则", "* by a rule of this program")

  /// What 左右 is taken to allow, in the goal's unit.
  static func tolerance(_ number: String) -> Phrase {
    Phrase("“左右”按±\(number)计", "about is taken as ±\(number)")
  }

  static func finding(_ kind: Finding.Kind) -> Phrase {
    switch kind {
    case .partExceedsWhole: Phrase("部分大于整体", "part exceeds whole")
    case .shareOutOfRange: Phrase("比例超出范围", "share out of range")
    case .conflictingValues: Phrase("数值前后不一", "conflicting values")
    case .shareDisagrees: Phrase("比例与数量不符", "share disagrees with its amounts")
    case .growthDisagrees: Phrase("增长与前后数值不符", "growth disagrees with its levels")
    case .magnitude: Phrase("数量级可疑", "suspicious magnitude")
    }
  }
}
