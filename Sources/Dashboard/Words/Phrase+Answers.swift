import Indicators

// Words for goals and what came of them.
extension Phrase {
  static func verdict(_ verdict: Targets.Verdict) -> Phrase {
    switch verdict {
    case .met: Phrase("实现", "met")
    case .missed: Phrase("未实现", "missed")
    case .unknown: Phrase("无从判断", "not stated")
    }
  }
}
