import Indicators
import Quantities

// Words for goals and what came of them.
extension Phrase {
  static func verdict(_ verdict: Targets.Verdict) -> Phrase {
    switch verdict {
    case .met: Phrase("实现", "met")
    case .missed: Phrase("未实现", "missed")
    case .unknown: Phrase("无从判断", "not stated")
    }
  }

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
