import Quantities

/// Shares outside 0 to 100%.
///
/// Many rates may exceed 100% (enrolment, provisions, plans fulfilled), so only wordings that
/// cannot are looked at.
struct ShareCheck: SentenceCheck {
  private static let bounded = [
    "合格率", "优良率", "优良天数", "优良比例", "办结率", "整改率", "达标率", "失业率", "城镇化率", "森林覆盖率", "绿化覆盖率",
    "处理率", "就业率", "及格率", "优秀率", "满意率", "满意度", "死亡率", "破案率", "利用率", "受理率", "回复率",
    "响应率", "网办率", "开通率", "认证率", "通达率", "通畅率", "入户率", "占比", "比重", "覆盖率", "优质率", "安装率", "签约率",
    "知晓率", "治愈率", "解决率", "录取率", "空置率", "出租率",
  ]
  /// Wordings with one of those that may well exceed 100%.
  private static let open = [
    "预算", "进度", "同期", "上年", "去年", "年初", "床位", "任务", "目标", "指标", "拨备", "准备金", "保障", "利息", "偿债", "储备",
    "产能", "相当", "贡献", "完成", "计划",
    "毛入学", "电话", "手机", "用户",
    "流动性", "存贷", "资本", "负债", "周转", "杠杆",
  ]

  func findings(in sentence: SentenceView) -> [Finding] {
    sentence.figures.compactMap { figure in
      let measurement = figure.measurement
      guard measurement.kind == .share, figure.isPercentage else { return nil }
      let isAbove = (measurement.upper ?? measurement.value) > 100
      guard isAbove || measurement.value.isNegative else { return nil }
      let words = figure.clause + measurement.label
      let isBounded = Self.bounded.contains { words.contains($0) } || figure.clause.contains("占")
      guard isBounded, !Self.open.contains(where: { words.contains($0) }) else { return nil }
      return Finding(
        .shareOutOfRange,
        .outOfRange(isAbove ? measurement.upper ?? measurement.value : measurement.value),
        percent: 95, [figure])
    }
  }
}
