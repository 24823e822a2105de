/// The words before and behind a number that tell how exactly it is meant.
enum QualifierTable {
  /// Word, meaning, characters before it that make it another word, example.
  static let before: [(word: String, meaning: Qualifier, notAfter: String, example: String)] = [
    ("超过", .more, "不", "阅读量超过7亿次"),
    ("超过了", .more, "不", "阅读量超过了7亿次"),
    ("超", .more, "赶反", "阅读量超40亿次"),
    ("超出", .more, "", "阅读量超出40亿次"),
    ("逾", .more, "", "参与人数逾3万人"),
    ("突破", .more, "", "生产总值突破7万亿元"),
    ("突破了", .more, "", "生产总值突破了7万亿元"),
    ("过", .more, "通经透不超胜渡路错太难跨迈越走翻飞度突生开去读看做办搞有来到出好悔", "产值过120亿元"),
    ("至少", .more, "", "每年至少5次"),
    ("不少于", .more, "", "每年不少于5次"),
    ("不低于", .more, "", "增长不低于5%"),
    ("不下", .more, "", "检查不下100次"),
    ("高于", .more, "不", "比重高于30%"),
    ("大于", .more, "不", "比重大于30%"),
    ("近", .less, "附最临邻亲靠远新贴", "入驻企业近2000家"),
    ("接近", .less, "", "交易额接近35亿元"),
    ("将近", .less, "", "交易额将近35亿元"),
    ("不足", .less, "", "占比不足5%"),
    ("不到", .less, "", "不到6小时"),
    ("未满", .less, "", "未满5家"),
    ("不超过", .less, "", "不超过5家"),
    ("不高于", .less, "", "不高于5%"),
    ("不多于", .less, "", "不多于5家"),
    ("低于", .less, "不", "失业率低于5%"),
    ("小于", .less, "不", "误差小于5%"),
    ("少于", .less, "不", "人数少于5人"),
    ("至多", .less, "", "至多5家"),
    ("约", .approx, "签节预合公履制违缔邀大集简契条和", "总投资约5亿元"),
    ("大约", .approx, "", "总投资大约5亿元"),
    ("约为", .approx, "", "总投资约为5亿元"),
    ("大概", .approx, "", "总投资大概5亿元"),
  ]

  /// Words that qualify only a bare multiplier: 上千, 过万, 破亿.
  static let beforeMultiplier:
    [(word: String, meaning: Qualifier, notAfter: String, example: String)] = [
      ("上", .more, "以网线向迈跃登踏跨站", "参与企业上千家"),
      ("破", .more, "打", "产值破千亿元"),
      ("跨越", .more, "", "收入跨越5000亿元"),
      ("迈过", .more, "", "收入迈过千亿元"),
      ("站上", .more, "", "收入站上千亿元"),
      ("跨过", .more, "", "收入跨过千亿元"),
      ("达", .exact, "", "收入达万亿元"),
      ("达到", .exact, "", "收入达到万亿元"),
    ]

  /// Word, meaning, example.
  static let behind: [(word: String, meaning: Qualifier, example: String)] = [
    ("左右", .approx, "指令100条左右"),
    ("上下", .approx, "指令100条上下"),
    ("以上", .more, "增长5%以上"),
    ("之上", .more, "保持5%之上"),
    ("及以上", .more, "增长5%及以上"),
    ("或以上", .more, "增长5%或以上"),
    ("以下", .less, "控制在5%以下"),
    ("之下", .less, "控制在5%之下"),
    ("及以下", .less, "控制在5%及以下"),
    ("以内", .less, "控制在3%以内"),
    ("之内", .less, "控制在3%之内"),
    ("多", .more, "投资5万元多"),
    ("余", .more, "投资5万元余"),
    ("+", .more, "阅读量1200万+，"),
  ]

  struct Before: Sendable {
    let meaning: Qualifier
    let notAfter: [CodeUnit]
  }

  /// Reversed, to be matched backwards from a number.
  static let beforeTrie = reversed(before)
  static let beforeMultiplierTrie = reversed(before + beforeMultiplier)
  static let behindTrie = TermTrie(behind.map { ($0.word, $0.meaning) })

  private static func reversed(
    _ rows: [(word: String, meaning: Qualifier, notAfter: String, example: String)]
  ) -> TermTrie<Before> {
    TermTrie(
      rows.map {
        ($0.word, Before(meaning: $0.meaning, notAfter: $0.notAfter.utf16.map(CodeUnit.init)))
      },
      isReversed: true)
  }
}
