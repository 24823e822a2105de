import Quantities

/// Nouns that need another noun to say what is measured.
enum NounWords {
  enum Meaning: String, Sendable, Hashable {
    /// A proportion or a rate of something named before: 占GDP比重, 增速.
    case relation
    /// A measure of something named before: 资金, 面积, 总量.
    case measure
    /// What limits something named before: 最多时, 人均.
    case limit
  }

  static let table = WordTable<Meaning>(
    """
    relation\t全球占比 世界占比 国内占比 增速 增幅 涨幅 降幅 增长率 占比 比重 比例 所占比重 所占比例 占比重 贡献率 占有率 合格率 覆盖率 完成率 办结率 满意率 满意度 增量 增长速度 增加值增速 规模 总量 数量 总数 总规模 个数 恢复\t数字经济产业5家，～6%。 = |数字经济产业～|
    measure\t资金 金额 总额 总投资 投资 投资额 面积 总面积 总长 总长度 全长 总人口 产值 总产值 增加值 营业收入 收入 利润 税收 产量 总产量 总产 成交额 交易额 里程 总里程 长度 容量 装机 总装机 装机容量 用户 人数 户数 件数 次数\t签约项目24个，～5亿元。 = |签约项目～|
    limit\t当季 最高单日 当天 当日 最低月份 最高月份 当月 最多时 最高时 最少时 人均 户均 亩均 每户 单日 高峰期\t处置指令100条，～200条。 = |～指令|
    """)

  static let words: [String: Meaning] = Dictionary(
    table.rows.flatMap { row in row.words.map { ($0, row.meaning) } }, uniquingKeysWith: { $1 })

  /// Endings of labels that name a rate of change.
  static let growthEndings = WordList(
    "增速 增幅 涨幅 增长率 增长速度 增长 上涨幅度 增长目标 年均增速 变化率",
    example: "产值～5%。 = growth:5")
  /// Endings of labels that are proportions, which a percentage is a level of.
  static let proportions = WordList(
    "率 度 比 占比 比重 比例 份额",
    example: "甲类合格～提高2%，达到90%。 = share:90 / 甲类出口～提高2%，达到90%。 = share:90")
  static let fallEndings = WordList(
    "降幅 下降幅度 降低率 下降率",
    example: "成本～5%。 = growth:-5")
  /// What makes a proportion before it a rate of change: 保持5%的增长.
  static let growthBehind = WordList(
    "增长 的增长 以上增长 的增速 增速 的涨幅 的速度增长",
    example: "经济保持5%～。 = growth:5")
  /// Endings of labels that name an amount of change.
  static let increments = WordList("增量", example: "产值～5亿元。 = growth:500000000")
  /// Measures of a size, to which 新增 adds: 医院数量新增76家, against 企业新增12家, which came into being.
  static let sizes = WordList(
    "数量 总量 总数 规模 人数 户数 面积 余额 里程 容量 装机",
    example: "医院～新增76家。 = growth:76")
  /// Verbs at the head of a label that make its amount a change.
  static let changeVerbs = WordList(
    "净增",
    example: "～有进出口企业485家。 = growth:485")
  /// Verbs that make a proportion a change, while an amount behind them counts what is gone.
  static let cuts = WordList("精简 压缩", example: "～办公经费12%。 = growth:-12 / ～职工12人。 = level:12")
  static let fallVerbs = WordList(
    "压减 削减 减少 降低 减排",
    example: "～开采量21亿立方米。 = growth:-2100000000")

  /// Words that limit a noun behind them and count nothing alone: 3个国家级、12个省级众创空间.
  private static let limiters = WordList(
    "大型 中型 小型 大中型 公办 民办 公立 私立 国有 民营 境内 境外 国内 国外 线上 线下",
    example: "建成3个～、12个大型众创空间。 = |建成～众创空间|")
  /// Levels of administration, which limit a noun beside one in 级: 8个社区、4个村级服务站.
  static let levels = WordList(
    "社区 行政村 自然村 村 乡 镇 乡镇 街道 县 区 市 省 国家",
    example: "建成8个～、4个村级服务站。 = |建成～服务站|")

  /// The length of a limiting word at a position: 国家级, 省部级, 大型.
  static func limiterLength(in text: Characters, at index: Int) -> Int? {
    if let length = limiters.length(in: text, at: index) { return length }
    return (2...4).first { text.at(index + $0 - 1) == "级" }
  }

  /// Marks that a total passes, which are not what is counted: 迈上千亿元台阶.
  static let thresholds = WordList(
    "台阶 大关 关口 门槛 关",
    example: "产值连跨两个百亿元～，达到902亿元。 = 两个|level:2|产值|")
  /// Verbs that say themselves what is counted: 出口5亿元, 造林200万亩.
  static let selfContained = WordList(
    "出口 进口 支出 绿化 造林绿化 就业 创业 退税 减税 融资 贷款 造林 植树 引资 创收 交易 销售 发电 用电 招生 破案 分红 减贫 脱贫",
    example: "新建企业5家、～6亿元。 = |～|")
  /// Measures of one thing that follow one another: 种植面积…，产量…，产值….
  static let outputs = WordList(
    "面积 播种面积 种植面积 产量 总产量 总产 产值 总产值 利润 税收 增加值 营业收入 销售收入 资产负债率 资产总额 总资产",
    example: "柠檬～5亿元，产量6万吨。 = |柠檬产量|")
  /// Changes of income that belong to a mean: 人均增收2300元.
  static let changesOfIncome = WordList(
    "增收 减收 增支 减负 消费",
    example: "带动农民5万人，人均～2300元。 = |人均～|")

  /// Steps that something rises or falls by, which are not what is counted: 提升2个等级.
  static let steps = WordList(
    "等级 档次 名次 位次",
    example: "质量指数提升2个～。 = growth:2|质量指数|")
  /// Tasks of which a share is done: 完成年度任务的106.7%.
  static let tasks = WordList(
    "任务 预算 计划 进度 预算数 任务数",
    example: "新增就业1.6万人，完成年度～的106.7%。 = |新增就业完成年度～|")

  /// What reports tell of the nation to set their own place beside it.
  static let nationalMeasures = WordList(
    "生产总值 GDP 规模 产量 总量 总额 人数 人口 收入 增速 零售 投资额 出口 网民 经济 价格 用户 增加值 利润 固定资产投资 失业率 消费品 普及率",
    example: "全国～增长5%。 = 中国")

  /// Nouns that begin like a verb or a limit and are none.
  static let likeVerbs = WordList(
    "生产总值 增加值 以上工业 以上企业 以上服务业",
    example: "～增长8%、总量突破3000亿元。 = |～总量| / 甲类～由负转正，增长3%。 = |甲类～| / 规模～利润由负转正，增长3%。 = |规模～利润|")

  /// Words of scope, which say of whom something is but not what.
  static let scopes = WordList(
    "城区 市区 县城 城镇 农村 乡村 城市 中央 地方 境内 境外 沿海 山区",
    example: "建成基站4126个，其中～2870个。 = |～基站|")

  /// Measures of a whole that its parts are of as well: 粮食产量103.7万吨，其中稻谷39.5万吨.
  static let wholeMeasures = WordList(
    """
    产值 总产值 增加值 产量 总产量 播种面积 种植面积 面积 销售额 零售额 零售总额 消费品零售总额 收入 支出 投资 投资额 存款余额 \
    贷款余额 余额 出口额 进口额 进出口额 进出口总额 进出口 交易额 发电量 用电量 货运量 客运量 吞吐量
    """,
    example: "全市作物～50万亿元，其中甲类3万亿元。 = |甲类～|")

  /// Measures that several things named in a row share: 新材料、生物医药产业产值分别增长….
  static let sharedTails = WordList(
    """
    居民收入 居民人均可支配收入 居民人均收入 产值 产业产值 增加值 产业增加值 产量 收入 支出 投资 投资额 领域投资额 面积 总量 总额 数量 人数 企业 贷款 存款 余额 比重 占比 增速 消费 人均可支配收入 可支配收入 营业收入 利润 浓度 排放量 排放总量 标准 补助标准 人均财政补助标准 住房面积 人均住房面积 率 规模 起数 毛入学率 入学率 巩固率 建成率 普及率 覆盖率 治理率 合格率 优良率 利用率 达标率 参保率 完成率 处理率 进出口 业务量 市场出口 消费额 零售额 就业人数 总产值 总值 案件 警情 举报 项目 工程 人口 户籍人口 常住人口 销售额 用户 用户数 用户规模
    """,
    example: "新材料、新能源～分别达5亿元、6亿元。 = |新材料～|")
}
