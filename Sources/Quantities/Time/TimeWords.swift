/// The words of time that stand for themselves.
enum TimeWords {
  enum Meaning: Sendable {
    /// A year counted from the report's: 今年.
    case year(Int)
    /// The year in force: 当年.
    case contextYear
    /// The end of a year: 去年底; `nil` for the year in force.
    case yearEnd(Int?)
    /// 截至.
    case upTo
    case now
    /// 近, 过去, before a number of years.
    case lastYears
    /// 今后 before a number of years.
    case nextYears
    /// A year counted from the one in force: 上年 −1, 次年 1.
    case besideContextYear(Int)
    /// Months of the year in force: 上半年.
    case part(Int, Int)
  }

  enum PlanPart: Sendable { case during, end, since }

  /// Word, meaning, example.
  static let rows: [(word: String, meaning: Meaning, example: String)] =
    [
      ("今年", .year(0), "今年以来共清理信息5000条"),
      ("本年", .contextYear, "本年完成投资3亿元"),
      ("本年度", .contextYear, "本年度完成投资3亿元"),
      ("这一年", .contextYear, "这一年完成投资3亿元"),
      ("全年", .contextYear, "全年完成投资3亿元"),
      ("去年", .year(-1), "去年新增就业44万人"),
      ("上年", .besideContextYear(-1), "上年完成投资3亿元"),
      ("上一年", .besideContextYear(-1), "比上一年增长5%"),
      ("次年", .besideContextYear(1), "2023年动工，次年建成学校5所"),
      ("翌年", .besideContextYear(1), "2023年动工，翌年建成学校5所"),
      ("前年", .year(-2), "前年建成学校5所"),
      ("明年", .year(1), "明年计划建成学校5所"),
      ("当年", .contextYear, "当年完成投资3亿元"),
      ("年底", .yearEnd(nil), "年底建成5G基站1271个"),
      ("年末", .yearEnd(nil), "年末常住人口300万人"),
      ("今年底", .yearEnd(0), "今年底建成5G基站1271个"),
      ("今年年底", .yearEnd(0), "今年年底建成5G基站1271个"),
      ("去年底", .yearEnd(-1), "截至去年底，全省网民达4183万人"),
      ("去年年底", .yearEnd(-1), "截至去年年底，全省网民达4183万人"),
      ("去年末", .yearEnd(-1), "去年末全省网民达4183万人"),
      ("上年末", .yearEnd(-1), "比上年末增加3万人"),
      ("截至", .upTo, "截至10月15日，累计收件98691件"),
      ("截止", .upTo, "截止10月底，累计收件98691件"),
      ("截止到", .upTo, "截止到10月底，累计收件98691件"),
      ("截至目前", .now, "截至目前，已建成5G基站5248个"),
      ("截止目前", .now, "截止目前，已建成5G基站5248个"),
      ("目前", .now, "目前，全市共有企业578家"),
      ("如今", .now, "如今，全市共有企业578家"),
      ("当前", .now, "当前全市共有企业578家"),
      ("近", .lastYears, "近三年新增就业120万人"),
      ("最近", .lastYears, "最近三年新增就业120万人"),
      ("过去", .lastYears, "过去五年新增就业690万人"),
      ("过去的", .lastYears, "过去的五年新增就业690万人"),
      ("这", .lastYears, "这五年新增就业690万人"),
      ("今后", .nextYears, "今后五年新增就业690万人"),
      ("未来", .nextYears, "未来五年新增就业690万人"),
    ] + partRows.map { ($0.0, $0.1, $0.2) }

  /// Parts of a year, alone or behind a year.
  static let partRows: [(String, Meaning, String)] = [
    ("上半年", .part(1, 6), "今年上半年编发稿件1500篇"),
    ("下半年", .part(7, 12), "下半年编发稿件1500篇"),
    ("一季度", .part(1, 3), "今年一季度营业收入增长23.4%"),
    ("二季度", .part(4, 6), "二季度营业收入增长23.4%"),
    ("三季度", .part(7, 9), "三季度营业收入增长23.4%"),
    ("四季度", .part(10, 12), "四季度营业收入增长23.4%"),
    ("第一季度", .part(1, 3), "第一季度营业收入增长23.4%"),
    ("第二季度", .part(4, 6), "第二季度营业收入增长23.4%"),
    ("第三季度", .part(7, 9), "第三季度营业收入增长23.4%"),
    ("第四季度", .part(10, 12), "第四季度营业收入增长23.4%"),
    ("前三季度", .part(1, 9), "前三季度营业收入增长23.4%"),
    ("前两季度", .part(1, 6), "前两季度营业收入增长23.4%"),
  ]

  static let words = TermTrie(rows.map { ($0.word, $0.meaning) })

  /// What else may follow a year directly: 2021年底.
  static let yearParts: [(String, Meaning)] = [
    ("底", .yearEnd(nil)), ("末", .yearEnd(nil)), ("年底", .yearEnd(nil)), ("年末", .yearEnd(nil)),
    ("春天", .part(3, 5)), ("夏天", .part(6, 8)), ("秋天", .part(9, 11)), ("春季", .part(3, 5)),
    ("夏季", .part(6, 8)), ("秋季", .part(9, 11)), ("的春天", .part(3, 5)), ("的夏天", .part(6, 8)),
    ("的秋天", .part(9, 11)), ("的上半年", .part(1, 6)), ("的下半年", .part(7, 12)),
  ]
  static let parts = TermTrie(partRows.map { ($0.0, $0.1) } + yearParts)

  /// What may follow the name of a plan: “十四五”时期.
  static let planRows: [(String, PlanPart)] = [
    ("时期", .during), ("期间", .during), ("以来", .since), ("末", .end), ("期末", .end),
    ("时期末", .end), ("五年", .during), ("计划", .during), ("时期以来", .since),
  ]
  static let planParts = TermTrie(planRows)
}
