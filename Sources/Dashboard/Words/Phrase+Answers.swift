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

  static func derived(_ subject: Derived.Subject) -> Phrase {
    switch subject {
    case .gdp: Phrase("地区生产总值", "GDP")
    case .completionRate: Phrase("办结率", "Completion rate")
    case .inServiceRate: Phrase("5G基站开通率", "5G base stations in service")
    case .verifiedRate: Phrase("用户实名认证率", "Verified users")
    case .outputBefore: Phrase("上年数字经济总量", "Digital economy output of the year before")
    case .onlineTradeBefore: Phrase("上年网络交易额", "Online trade of the year before")
    case .tradeBefore: Phrase("上年进出口总额", "Imports and exports of the year before")
    case .revenueBefore: Phrase("上年一般公共预算收入", "General public budget revenue of the year before")
    }
  }
}
