/// The words of web and printed pages that are no part of a report, by the way they are matched.
///
/// A reader extends the program by adding a word to a list. Every rule has its reason, an example
/// that it must take and a counter-example that it must leave.
struct FurnitureRule: Sendable {
  enum Match: Sendable {
    /// The line is this word and nothing else, but for marks at its edges.
    case whole
    /// As `whole`, and only beside another line of furniture.
    case wholeBesideOthers
    /// The line begins with this word and a colon; its value follows in this or the next line.
    case label(Value)
    /// The line begins with this word.
    case start
    /// A sentence of at most forty columns ends with this word, before the text begins.
    case captionEnd
  }

  /// What may stand in the line after a label whose own line ends with the colon.
  enum Value: Sendable {
    case nothing, date, number, name
  }

  let match: Match
  let words: [String]
  let reason: String
  let example: String
  let counterExample: String

  static let all: [FurnitureRule] = [
    FurnitureRule(
      match: .whole,
      words: [
        "下载", "打印", "全屏", "收藏", "加大", "还原", "减小", "首页", "返回", "关闭", "复制链接",
        "打印本页", "关闭窗口", "关闭本页", "返回顶部", "返回首页", "分享到微信", "上一篇", "下一篇",
        "相关报道", "相关文档", "相关链接", "相关新闻", "相关附件", "我要纠错", "无障碍阅读",
      ],
      reason: "buttons and links of a web page",
      example: "下载", counterExample: "下载量超过2亿次"),
    FurnitureRule(
      match: .wholeBesideOthers,
      words: ["大", "中", "小", "】", "【", ">", "›", "»", "|", "×", "false", "true", "A", "默认"],
      reason: "parts of a button that the text of the page has on lines of their own",
      example: "大", counterExample: "小康"),
    FurnitureRule(
      match: .label(.nothing),
      words: ["字号", "字体", "您的位置", "当前位置", "您现在的位置", "分享到", "分享", "扫一扫"],
      reason: "controls of a web page, with a colon",
      example: "【字号：", counterExample: "字号变更登记12家"),
    FurnitureRule(
      match: .label(.date),
      words: ["时间", "发布时间", "发表时间", "发布日期", "日期", "成文日期", "更新时间", "发文时间"],
      reason: "the line under a web title that holds its date",
      example: "时间：2026-02-03", counterExample: "时间紧、任务重"),
    FurnitureRule(
      match: .label(.number),
      words: ["阅读量", "浏览次数", "浏览量", "点击数", "点击量", "访问量", "点击次数", "阅读次数"],
      reason: "the counter of a web page, no figure of the report",
      example: "浏览次数：1024", counterExample: "浏览量达2亿次"),
    FurnitureRule(
      match: .label(.name),
      words: [
        "来源", "信息来源", "文章来源", "稿源", "责任编辑", "编辑", "责编", "作者", "发布机构",
        "主办单位", "承办单位", "索引号", "供稿", "审核",
      ],
      reason: "the line under a web title that names source and editor",
      example: "来源：新华日报", counterExample: "来源广泛的资金3亿元"),
    FurnitureRule(
      match: .start,
      words: [
        "扫一扫在手机", "点击图片", "版权所有", "转载请注明", "网站标识码", "本作品是中华人民共和国",
        "本作品来自", "注：中文维基文库", "Public domain",
      ],
      reason: "notices at the foot of a web page",
      example: "扫一扫在手机打开当前页", counterExample: "扫一扫即可办理业务"),
    FurnitureRule(
      match: .captionEnd,
      words: ["作政府工作报告。", "作工作报告。", "作报告。"],
      reason: "the caption of a photograph beside the title",
      example: "张工作政府工作报告。", counterExample: "省长作了政府工作报告，会议审议通过。"),
  ]
}
