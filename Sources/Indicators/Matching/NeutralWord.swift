/// A word at the edge of a label that does not change what is measured.
struct NeutralWord: Sendable {
  enum Position: Sendable { case before, after }

  /// Why a label means the same without the word.
  enum Reason: Sendable, CaseIterable {
    /// It names the place as a whole, which the figure's place tells.
    case scope
    /// It tells the time, which the figure's period tells.
    case time
    /// It says that the amount was reached, held or is wanted, which the value and its target tell.
    case completion
    /// It says that the number is a sum, a count or an amount.
    case amount
    /// It names who did it, all those of the place whose task it is.
    case agent
    /// It says that the number is a rate of change, which the kind tells.
    case change
  }

  let text: String
  let position: Position
  let reason: Reason
  /// A label that means the same with the word.
  let label: String

  /// The label with the word.
  var example: String { position == .before ? text + label : label + text }

  /// Whether the word is neutral where a figure of that kind is meant: 经济总量增长 is no 经济增长,
  /// and a level has no 增速.
  func applies(to kind: MeasurementKind) -> Bool {
    switch reason {
    case .scope, .time, .completion, .agent: true
    case .amount: position == .before || kind != .growth
    case .change: kind == .growth
    }
  }

  static let all: [NeutralWord] = table.flatMap { row in
    row.words.map { word in
      NeutralWord(text: word, position: row.position, reason: row.reason, label: row.label)
    }
  }

  private static let table: [(position: Position, reason: Reason, label: String, words: [String])] =
    [
      (
        .before, .scope, "地区生产总值",
        [
          "全国", "全省", "全市", "全区", "全县", "全州", "全盟", "全旗", "全自治区", "全自治州", "我国", "我省", "我市",
          "我区", "我县", "我州", "我盟", "我旗", "本省", "本市", "本区", "本县", "该省", "该市", "该区", "该县", "全域", "全体",
          "辖区", "辖区内", "属地", "全社会", "省内", "市内", "区内", "县内", "境内",
        ]
      ),
      (
        .before, .time, "城镇新增就业",
        [
          "全年", "今年", "去年", "当年", "本年", "年内", "年末", "年底", "全年预计", "上半年", "一季度", "前三季度",
          "目前", "截至目前", "如今", "现", "现有", "已有", "近年来", "五年来", "五年", "三年来", "今年以来", "去年以来",
          "十四五期间", "十四五时期", "十四五以来", "十三五期间", "每年", "同年", "次年", "年度",
        ]
      ),
      (
        .before, .completion, "网络交易额",
        [
          "达", "达到", "达成", "突破", "超", "超过", "已", "已经", "已达", "已达到", "拥有", "共有", "仅有",
          "有", "预计", "预期", "力争", "确保", "计划", "目标", "争取", "保持", "包括", "提出", "中央提出", "安排", "分别",
        ]
      ),
      (
        .before, .agent, "破获案件",
        [
          "公安机关", "各级公安机关", "公安部门", "网安部门", "公安网安部门", "网警", "警方", "网信部门", "各级网信部门", "网信系统", "网信办",
          "省委网信办", "市委网信办", "州委网信办", "区委网信办", "县委网信办",
        ]
      ),
      (.before, .amount, "专项行动", ["累计", "共", "共计", "总共", "总", "合计", "总计", "各类", "各种", "各"]),
      (
        .after, .completion, "城镇新增就业",
        [
          "达", "达到", "为", "突破", "超", "超过", "已达", "已达到", "稳定在", "保持在", "控制在",
          "降至", "降到", "升至", "增至", "增加到", "提高到", "提升到", "提升至", "提高至", "目标", "预期目标", "左右",
          "约", "近", "预计", "累计", "共", "共计", "分别", "稳定", "保持", "翻番",
          "翻一番",
        ]
      ),
      (.after, .time, "粮食产量", ["全年", "常年", "连年", "历年", "多年", "连续多年", "连续", "持续", "始终"]),
      (
        .after, .amount, "数字经济",
        ["总量", "总数", "总额", "总规模", "规模", "数量", "数", "人数", "家数", "总计", "合计", "总数量", "保有量"]
      ),
      (
        .after, .change, "地区生产总值",
        [
          "增速", "增长", "增幅", "涨幅", "增长率", "增长速度", "同比", "同比增长", "上涨", "下降", "同比下降", "同比上涨",
          "比上年", "比上年增长", "比上年下降", "较上年增长", "较上年", "同口径", "变化", "上涨幅度", "降低", "降幅", "提高", "增加",
          "减少", "总体",
        ]
      ),
    ]
}
