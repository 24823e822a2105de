/// Words beside a number that make it part of a name, a series or a turn of phrase.
enum NameTable {
  /// Nouns that follow a Chinese numeral and measure word in slogans, which count nothing measured:
  /// 四个意识, 两个维护; against 两个办公室.
  static let slogans: [(word: String, example: String)] = [
    ("意识", "增强四个意识"), ("自信", "坚定四个自信"), ("维护", "做到两个维护"),
    ("确立", "两个确立"), ("坚持", "明确十个坚持"), ("全面", "四个全面布局"),
    ("覆盖", "提高两个覆盖"), ("结合", "坚持两个结合"), ("务必", "牢记三个务必"),
    ("毫不动摇", "坚持两个毫不动摇"), ("革命", "推进三个革命"), ("百年", "两个百年目标"),
    ("文明", "三个文明建设"), ("善于", "做到四个善于"), ("方面", "重点做好六个方面工作"),
    ("先行", "实现三个先行"), ("统筹", "坚持五个统筹"), ("转变", "实现三个转变"),
    ("关键", "抓住三个关键"), ("重大", "三个重大课题"), ("环节", "四个环节"), ("原则", "六个原则"),
    ("层面", "三个层面"), ("必由", "五个必由之路"), ("更加", "四个更加"), ("自我", "四个自我"),
    ("到位", "四个到位"), ("不变", "三个不变"), ("代表", "三个代表"), ("一", "三个一批"),
    ("月", "三个月"), ("五年", "三个五年计划"), ("阶段", "两个阶段"), ("大局", "两个大局"),
    ("问题", "三个问题"), ("注重", "四个注重"), ("突破", "三个突破"),
    ("积极性", "发挥两个积极性"), ("现代化", "实现四个现代化"), ("世界", "三个世界"), ("超级大国", "两个超级大国"),
    ("基本法", "两个基本法"), ("特别行政区", "两个特别行政区"), ("部分", "分六个部分"), ("字", "八个字"),
    ("市场", "两个市场"), ("会议", "五次会议"), ("全会", "八次全会"), ("全体", "五次全体会议"), ("代表大会", "六次代表大会"),
    ("指标", "两个指标"), ("腿", "坚持两条腿走路"), ("底线", "守住两条底线"),
    ("硬仗", "打好六场硬仗"), ("确保", "做到两个确保"), ("战役", "打好三场战役"), ("攻坚战", "打好三场攻坚战"),
  ]

  /// Nouns that may follow a whole number without a measure word: 10部委, 12县区.
  static let countedDirectly: [(word: String, example: String)] = [
    ("部委", "荣获国家10部委表彰"), ("县区", "覆盖12县区"), ("县市", "覆盖12县市"),
    ("市县", "覆盖12市县"), ("项目", "5项目获奖"), ("省区", "覆盖12省区"), ("省市", "覆盖12省市"),
    ("省份", "覆盖12省份"), ("乡镇", "覆盖12乡镇"), ("部门", "10部门联合检查"),
  ]

  /// Words before 第N, 首位 or 前N that make it a rank: 居全国第一, 排名第13位.
  static let rankCues: [(word: String, example: String)] = [
    ("居", "居第一"), ("列", "列第三"), ("全国", "全国第一"), ("全省", "全省第四"),
    ("全市", "全市第二"), ("全区", "全区第二"), ("世界", "总量世界第二"), ("全球", "全球第一"),
    ("国内", "国内第三"), ("省内", "省内第三"), ("亚洲", "亚洲第一"), ("中部", "中部第一"),
    ("西部", "西部第一"), ("东部", "东部第一"), ("西北", "西北第一"), ("排名", "排名第三"),
    ("排", "排第三"), ("位", "位第四"), ("升至", "升至第二"),
    ("升到", "升到第二"), ("跃升", "跃升第二"), ("跃至", "跃至第二"), ("进位至", "进位至第二"),
    ("获", "获第一"), ("名列", "名列第一"), ("保持", "保持第一"), ("中", "微博中第一"), ("行业", "行业第一"), ("同类", "同类第一"),
    ("城市", "同类城市第一"), ("为", "增速为第一"),
    ("均", "均第一"), ("从", "从第九的位置"), ("到", "从第九到第五"), ("全州", "全州第一"),
    ("全盟", "全盟第一"), ("全县", "全县第一"), ("得", "取得第一"), ("由", "由第九的位置"),
  ]

  /// Verbs of rank that may stand some words before the order: 居中心城区第三.
  static let rankVerbs = WordList(
    "位居 位列 名列 排名 稳居 跃居 均居 仍居 居 列全省 列全市 列全国",
    example: "产值～中心城区第三。 = rank:3")

  /// What may follow 以上 or 以下 where the limit itself is the figure: 760亿斤以上，; 80%以上用于民生.
  /// Anything else makes it a criterion: 20户以上自然村, 10亿元以上项目.
  static let limitEnds: [(word: String, example: String)] = [
    ("用于", "财力80亿元以上用于民生"), ("来自", "收入5亿元以上来自旅游"), ("参加", "5亿元以上参加活动"),
    ("参与", "5亿元以上参与活动"), ("受益", "5亿元以上受益"), ("和", "3亿元以上和5亿元"),
    ("并", "100亿元以上并稳步增长"), ("的水平", "保持5000元以上的水平"), ("的增长", "保持5000元以上的增长"),
    ("水平", "保持5000元以上水平"), ("实现", "5亿元以上实现增长"), ("目标", "完成100亿元以上目标"),
    ("的目标", "完成100亿元以上的目标"),
  ]

  /// Units of those that can have a turnover or an output each: 191家企业营业收入超百亿元.
  static let ownerUnits = WordList(
    "家 户 个", example: "191～企业营业收入超百亿元。 = X|超百亿元|criterion")

  /// Nouns of a class that a round amount right before them defines: 营收超百亿元企业.
  static let classNouns = WordList(
    """
    企业 项目 园区 集群 产业 镇 乡镇 村 县 工业企业 农业企业 民营企业 外贸企业 龙头企业 \
    骨干企业 纳税企业 纳税大户 工业项目 产业项目 重点项目 重大项目 水利工程 工程
    """,
    example: "营收超百亿元～5个。 = X|超百亿元|criterion")

  /// Nouns with which a round amount before 的 is the sum itself: 超百亿元的规模.
  static let sumNouns = WordList(
    """
    规模 水平 目标 大关 台阶 历史 跨越 投资 收入 新 突破
    """,
    example: "实现超百亿元的～。 = 超百亿元|")

  /// Who is counted by age: 18岁人口, 0—17岁儿童.
  static let agedNouns = WordList(
    "人口 人群 居民 老人 老年人 儿童 青少年 妇女 女性 男性 户籍 常住 学生",
    example: "60岁～5万人。 = X|60岁|criterion")

  /// Words in Latin letters that name a thing counted, no model: APP112款, GDP320亿元.
  static let latinNouns = WordList(
    "APP App app GDP CPI PPI",
    example: "下架～112款。 = 112款|level:112")

  /// What makes a number of hours or a number beside it a way of speaking: 24小时服务.
  static let roundTheClock: [(word: String, example: String)] = [
    ("24小时", "实行24小时值班"), ("365天", "365天不打烊"), ("56个民族", "56个民族一家亲"), ("7×24小时", "7×24小时服务"),
  ]

  static let sloganTrie = TermTrie(slogans.map { ($0.word, true) })
  static let countedTrie = TermTrie(countedDirectly.map { ($0.word, true) })
  static let limitTrie = TermTrie(limitEnds.map { ($0.word, true) })
  static let clockTrie = TermTrie(roundTheClock.map { ($0.word, true) })
  static let rankCueTrie = TermTrie(
    rankCues.map { ($0.word, true) }, isReversed: true)
}
