import Quantities

/// Words that tell a goal from a result.
enum TargetWords {
  enum Meaning: String, Sendable, Hashable {
    /// A heading over goals: 目标任务, 重点工作.
    case section
    /// A heading over results: 回顾.
    case review
    /// Opens a list of goals: 预期目标是.
    case opening
    /// Makes the rest of its sentence a goal: 力争.
    case sentence
    /// A goal unless a heading names a review: 确保.
    case hope
    /// A goal where a time follows: 争取到2030年.
    case until
    /// A fact within a section of goals: 现行, 已达.
    case present
  }

  static let table = WordTable<Meaning>(
    """
    section\t实事清单 任务清单 建议 目标 任务 安排 打算 部署 下一步 今后 计划 展望 重点工作 工作重点 工作建议 工作思路 总体要求 设想 规划 工作要点 主要工作安排\t三、今年～↵建成项目5个。 = |T
    review\t回顾 总结 成效 成就 情况 完成情况 工作完成 执行情况 成绩 进展 一年来 五年来\t一、工作～↵确保产量5万吨。 = !|T
    opening\t主要预期目标是 预期目标是 主要目标是 发展目标是 总体目标是 主要预期目标为 预期目标为 主要目标为 主要预期目标: 预期目标: 主要目标: 主要预期目标安排 预期目标如下 预期目标建议 目标建议 计划安排: 目标任务: 实事项目为: 重点任务: 主要任务: 重点任务为: 主要任务为: 今年目标: 奋斗目标: 年度目标: 工作目标: 发展目标: 预期指标:\t今年～地区生产总值增长5%。就业6万人。 = 6万人|level:60000|就业|延安市|2023~|T / 今年～：地区生产总值增长5%。就业6万人。 = 6万人|level:60000|就业|延安市|2023~|T
    sentence\t目标: 目标如下: 目标是 草案安排 预算安排 工作报告提出 预期地区 预期全市 预期全省 预期生产总值 力争 目标为 争取达到 预期增长 要求达到 要求增长 要求比上年增长 拟按 锚定 争取实现 争取完成 争取新增 争取突破 争取超过 争取增长 争取建成 争取新建 争取引进 争取开工 争取投产 计划建设 计划新建 计划投资 计划完成 计划新增 计划实施 计划安排\t～建成项目5个。 = |T
    until\t规划到 争取到 争取 力争到 计划到 确保到\t～2023年底建成项目5个。 = |T
    hope\t确保\t～建成项目5个。 = |T
    present\t已有 现有 现行 目前 我国有 实际为\t三、2024年目标任务↵～项目5个。 = !|T
    """)

  /// First characters of the words that tell a plan or a deed before a verb.
  static let beforeVerbs = CodeUnitSet(
    (planned.words + auxiliaries.words + done.words).compactMap(\.first).map(String.init).joined())
  /// Before a verb a plan, wherever it stands: 将新建, 要培训, 拟投资.
  static let auxiliaries = WordList(
    "将 要 拟",
    example: "全市～引进项目5个。 = |T")
  /// With these before them they end another word: 重要建成, 模拟, 即将 is none.
  static let beforeOtherWords: CodeUnitSet = "主重需必纲摘概首紧只想不次简模虚草大名干小"
  /// Before a verb a fact among goals: 已建成, 实际完成.
  static let done = WordList(
    "已 已经 已累计 实际",
    example: "三、2024年目标任务↵～建成项目5个。 = !|T")

  /// A goal behind a time: 1957年计划粮食产量达到…, 今年要控制在10%左右; 计划 at the head of a clause too.
  static let planned = WordList(
    "计划 要 预期 拟",
    example: "2024年～投资5亿元。 = |T")
  /// With these behind it 计划 or 要 begins another word: 全年计划的11%, 计划生育, 要求.
  static let notPlanned = WordList(
    "的 定额 成本 内 外 经济 目标 任务 指标 数 草案 生育 单列 , 求 素 点 总产值 总投资 免 好 寿命 收益 收入 值 效果",
    example: "今年计划～投资5亿元。 = !|T")
  /// What makes the figure before it a goal: 增长5.5%的目标未能实现.
  static let goalsBehind = WordList(
    "目标 预期目标 的目标 的预期目标 的年度目标 的年初目标 的年度预期目标 的年初预期目标 的增长目标 的增长预期目标 的既定目标 的目标任务 的年度目标任务 目标任务",
    example: "增长5.5%～未能实现。 = |T")
  /// With these before it the goal is a result: 实现了翻一番的目标.
  static let reached = WordList(
    "实现了 完成了 达到了 提前实现 提前完成 超额完成 圆满完成 胜利完成",
    example: "～增长5.5%的目标。 = !|T")
  /// A share of a goal is a result: 为年计划的105.7%.
  static let shared = WordList(
    "计划的 目标的 任务的 预算的 目标任务的 指标的 年度任务 全年任务 目标任务",
    example:
      "计划投资6亿元，为年～105.7%。 = 105.7%|share:105.7|投资|延安市|2023~|–| / 计划投资6亿元，占～105.7%。 = |延安市|2023~|–|")
  /// What makes the figure behind it a goal: 预期目标为5.5%左右.
  static let goalsBefore = WordList(
    "目标为 目标定为 目标确定为 目标设定为 预期目标 预期目标值 增长目标 增长预期 目标值为 计划目标 目标任务 目标任务为 目标任务数 年度任务 全年任务 目标",
    example: "经济增长～5.5%左右。 = |T / 城镇新增就业～4.5万人。 = |T")

  static let trie = table.trie
}
