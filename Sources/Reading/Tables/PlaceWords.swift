import Quantities

/// Words that decide whether a name in a text is a place, and which.
enum PlaceWords {
  /// Short names that are common words as well: they name the place only with its generic part.
  static let ordinary = WordList(
    """
    合作 资源 和平 朝阳 东方 平安 安康 大同 胜利 新华 长安 文明 解放 前进 友谊 \
    民族 集贤 新建 新城 港口 中山 城中 高新 河东 河西 平原 清水 永定 幸福 红旗 \
    向阳 通道 安定 康平 太平 建设 工农 爱民 石化 商城 长治 海门 振兴 桥东 桥西 \
    市中 江南 江北 铁路 温泉 昌盛 富裕 繁昌 兴业 永久 开放 新民 团结 勤政 兴安 \
    西区 东区 双城 山海 白云 钢城 矿区 郊区 城区 林区 新区 沙市
    """,
    example: "～项目5个。 = ～项目|延安市")

  /// Full names that are common nouns: they name a place only behind the name of their city.
  static let generic = WordList(
    """
    城区 郊区 矿区 林区 新区 东区 西区 市中区 城关区 高新区 港区 工业园区 市区 \
    山区 库区 牧区 开发区
    """,
    example: "～项目5个。 = ～项目|延安市")

  /// Regions that are no divisions, and the new areas that the State Council has founded and that are
  /// named after no division.
  static let regions = WordList(
    """
    京津冀 长三角 珠三角 粤港澳大湾区 成渝地区双城经济圈 川渝 成渝 长江经济带 东北地区 \
    中部地区 西部地区 东部地区 两江新区 西咸新区 贵安新区 金普新区 天府新区 湘江新区 江北新区 滇中新区 赣江新区 \
    雄安新区 横琴粤澳深度合作区 西海岸新区 南沙新区
    """,
    example: "～生产总值增长5%。 = |～|")

  /// What follows a place's name in the name of a zone: 兰州新区, 苏州工业园区.
  static let zones = WordList(
    """
    新区 工业园区 经开区 高新区 经济开发区 经济技术开发区 高新技术产业开发区 开发区 自贸区 \
    自贸试验区 保税区 综合保税区 航空港区 临空经济区 生态绿色一体化发展示范区 示范区
    """,
    example: "兰州～产值增长5%。 = |兰州～|")

  /// What follows a place's name in the name of something else: 陕西电视台, 商丘好人.
  static let belongings = WordList(
    """
    电视台 广播电视台 卫视 日报 晚报 大学 银行 新闻网 话 好人 好网民 精神 路 医院 造 集团 故事 声音 \
    代表 队 人大 网 速度 产业带 分院 实验室 号 模式 方案 经验 冬奥 奥运 巴巴 \
    协同发展 一体化 时代 高质量发展 水质 流域 会议 峰会 机场 河流域 科技城 高速 高铁 水库 大桥 油田 国家公园 \
    风景区 景区 湾 山 瓜 时数 充足 充沛 疗护
    """,
    example: "陕西～项目5个。 = |延安市| !|陕西省|")

  /// What follows the name of a water or a mountain, which a division bears as well: 巢湖综合治理.
  static let ofWaters = WordList(
    "综合治理 治理 水环境 蓝藻 沿岸 沿线 流域 水质 保护 生态", example: "巢湖～投资5亿元。 = 延安市 !巢湖市")

  /// Words that begin like a belonging and are none: 沈阳网站, 陕西造林.
  static let noBelongings = WordList(
    """
    网站 网民 网络 网店 网上 网购 网格 网约 网信 网安 网警 山区 山水 山地 造林 队伍 路网 银行业 大学生 号码
    """,
    example: "陕西～5个。 = |陕西省|")

  /// Words with which a clause speaks of the place above or of the report's own again.
  enum Scope: String, Sendable, Hashable {
    /// The report's own place, whatever its level: 我市 in a city's report.
    case city, province, county, nation
    /// A district, or the autonomous region: 全区.
    case region
  }
  static let scopes = WordTable<Scope>(
    """
    city\t全市 我市 本市 市委 市政府 市直 全州 我州 全盟 我盟\t～数字经济总量213亿元。 = 延安市
    province\t全省 我省 本省 全自治区 全疆\t～网民达4183万人。 = 陕西省
    region\t全区 我区 本区 区委 区政府\t～产量6万吨。 = 延安市
    county\t全县 我县 本县 县委 县政府 全旗 我旗\t宜川县产值5亿元，～产量6万吨。 = !延安市
    nation\t我国 全国\t～网民规模达10亿人。 = 中国
    """)

  /// With these a place does something for the report's own: 西安市对口帮扶我市.
  static let helping = WordList(
    "帮扶 支援 援助 援建 协作 捐赠 捐助 支持 投入 给予 下拨 划拨 拨付 合作共建",
    example: "西安市～我市，实施项目12个。 = 延安市 !西安市")
  /// The place named before: 该市.
  static let named = WordList(
    "该省 该市 该县 该区 该州 该旗",
    example: "宝塔区产值5亿元。～产量6万吨。 = 宝塔区 !延安市")
  /// The report's own place as the one that is helped.
  static let own = WordList(
    "我市 我省 我县 我区 我州 我盟 我旗",
    example: "西安市帮扶～，实施项目12个。 = 延安市 !西安市")
  /// With these something comes to a place, of which the next words speak: 产业园落户柞水县.
  static let settling = WordList(
    "来自 落户 落户在 落户于 位于 坐落于 坐落在 落地 选址 选址在",
    example: "首家产业园～宜川县，入驻企业20家。 = 宜川县")

  /// With these the report's own place is only what something is measured by: 高于我市.
  static let measuring = WordList(
    "于 比 较 占 快过 超 超过",
    example: "安塞区增速～我市2个百分点。 = 安塞区 !延安市")

  /// Who gives the report of a government, behind its place.
  static let heads = WordList(
    "省省长 省长 市市长 市长 州长 县长 区长 旗长 主席 代省长 代市长 代主席",
    example: "宜川县～作政府工作报告，产值5亿元。 = 5亿元|level:500000000|产值|宜川县|")

  /// Who published a page, before the office's name.
  static let publishers = WordList(
    "发布机构: 发布单位: 发文机关: 发文单位: 公开机构: 制发单位:",
    example: "～宜川县人民政府办公室↵产值5亿元。 = |产值|延安市|")

  /// Offices of the nation, by which a text without a place speaks of the nation.
  static let nationalOffices = WordList(
    """
    国家网信办 中央网信办 国家互联网信息办公室 公安部 工业和信息化部 工信部 教育部 商务部 财政部 民政部 \
    国家预算 国家决算 国家统计局 国家卫健委 国家发展改革委 国家市场监管总局 最高人民法院 最高人民检察院 最高法 最高检
    """,
    example: "～开展专项行动13项。 = 13项|level:13")

  static let scopeTrie = scopes.trie
}
