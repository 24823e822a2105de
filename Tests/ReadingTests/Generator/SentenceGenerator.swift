import Indicators
import Quantities
import TestSupport

/// Composes sentences from the parts of the grammar, with what each figure must read as.
struct SentenceGenerator {
  struct Truth: Equatable, CustomStringConvertible {
    let text: String
    let value: ExactDecimal
    let unit: String
    let qualifier: Qualifier
    let kind: MeasurementKind
    let label: String
    let period: Period?

    var description: String {
      "\(text)=\(value) \(unit) \(qualifier) \(kind) \(label) \(period.map(String.init(describing:)) ?? "?")"
    }
  }

  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> (sentence: String, truths: [Truth]) {
    let (time, period) = pick([
      ("2022年，", Period.year(2022)), ("去年，", .year(2022)), ("2021年一季度，", .months(2021, 1, 3)),
      ("“十三五”期间，", .years(2016, 2020)), ("今年上半年，", .months(2023, 1, 6)),
    ])
    let scope = pick(["全市", "我市", ""])
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return objects(time + scope, period)
    case 1: return counted(time + scope, period)
    case 2: return growth(time + scope, period)
    case 3: return levelAndGrowth(time + scope, period)
    default: return list(time + scope, period)
    }
  }

  /// 建成学校5所，改造道路12公里。
  private mutating func objects(_ head: String, _ period: Period) -> (String, [Truth]) {
    let first = object(period)
    let second = object(period)
    return (head + first.text + "，" + second.text + "。", [first.truth, second.truth])
  }

  private mutating func object(_ period: Period) -> (text: String, truth: Truth) {
    let (verb, noun, unit) = pick([
      ("新建", "标准化学校", "所"), ("改造", "农村道路", "公里"), ("清理", "违法信息", "条"), ("关闭", "违规网站", "家"),
      ("约谈", "网络平台", "家"), ("发放", "消费券", "张"), ("培训", "技术工人", "名"), ("建设", "高标准农田", "亩"),
      ("查处", "涉网案件", "起"), ("完成", "营造林", "亩"), ("拨付", "专项资金", "元"), ("安装", "智能路灯", "盏"),
    ])
    let number = number()
    let text = number.text(unit)
    return (
      verb + noun + text,
      Truth(
        text: text, value: number.value, unit: unit, qualifier: number.qualifier, kind: .level,
        label: verb + noun, period: period)
    )
  }

  /// 引进35家智能制造企业。
  private mutating func counted(_ head: String, _ period: Period) -> (String, [Truth]) {
    let (verb, unit, noun) = pick([
      ("引进", "家", "智能制造企业"), ("聘请", "位", "数字经济专家"), ("实施", "个", "重点水利项目"), ("出台", "项", "惠企政策"),
      ("评选", "名", "优秀志愿者"), ("培育", "户", "家庭农场主"),
    ])
    let number = number()
    let text = number.text(unit)
    return (
      head + verb + text + noun + "。",
      [
        Truth(
          text: text, value: number.value, unit: unit, qualifier: number.qualifier, kind: .level,
          label: verb + noun, period: period)
      ]
    )
  }

  /// 粮食产量增长5.1%，居民消费价格下降0.3%。
  private mutating func growth(_ head: String, _ period: Period) -> (String, [Truth]) {
    let first = change(period)
    let second = change(period)
    return (head + first.text + "，" + second.text + "。", [first.truth, second.truth])
  }

  private mutating func change(_ period: Period) -> (text: String, truth: Truth) {
    let noun = pick(["粮食产量", "居民消费价格", "规模以上工业增加值", "固定资产投资", "旅游收入", "货物吞吐量"])
    let (verb, sign) = pick(
      [("增长", 1), ("同比增长", 1), ("下降", -1), ("同比下降", -1), ("提高", 1)] as [(String, Int64)])
    let tenths = Int64.random(in: 1...300, using: &random)
    let value = ExactDecimal(tenths, exponent: -1)
    let text = "\(value)%"
    return (
      noun + verb + text,
      Truth(
        text: text, value: sign < 0 ? -value : value, unit: "%", qualifier: .exact, kind: .growth,
        label: noun, period: period)
    )
  }

  /// 数字经济总量达到710亿元，同比增长11.9%。
  private mutating func levelAndGrowth(_ head: String, _ period: Period) -> (String, [Truth]) {
    let noun = pick(["数字经济总量", "网络交易额", "社会消费品零售总额", "工业总产值", "旅游综合收入"])
    let verb = pick(["达到", "达", "为", ""])
    let number = number()
    let text = number.text("元")
    let tenths = Int64.random(in: 1...300, using: &random)
    let rate = ExactDecimal(tenths, exponent: -1)
    return (
      head + noun + verb + text + "，同比增长\(rate)%。",
      [
        Truth(
          text: text, value: number.value, unit: "元", qualifier: number.qualifier, kind: .level,
          label: noun,
          period: period),
        Truth(
          text: "\(rate)%", value: rate, unit: "%", qualifier: .exact, kind: .growth, label: noun,
          period: period),
      ]
    )
  }

  /// 建成服务中心13个、配送站点17个、示范基地3个。
  private mutating func list(_ head: String, _ period: Period) -> (String, [Truth]) {
    let verb = pick(["建成", "新建", "改造"])
    var nouns = ["电商服务中心", "物流配送站点", "生产示范基地", "乡村文化广场", "养老服务驿站"]
    nouns.shuffle(using: &random)
    let items = nouns.prefix(Int.random(in: 2...3, using: &random)).map { noun in (noun, number()) }
    let text = items.map { $0.0 + $0.1.text("个") }.joined(separator: "、")
    return (
      head + verb + text + "。",
      items.map { noun, number in
        Truth(
          text: number.text("个"), value: number.value, unit: "个", qualifier: number.qualifier,
          kind: .level,
          label: verb + noun, period: period)
      }
    )
  }

  // MARK: Numbers

  private struct Number {
    let before: String
    let digits: String
    let behind: String
    let value: ExactDecimal
    let qualifier: Qualifier

    func text(_ unit: String) -> String {
      behind == "左右" || behind == "以上"
        ? before + digits + unit + behind : before + digits + behind + unit
    }
  }

  private mutating func number() -> Number {
    let (before, behind, qualifier) = pick([
      ("", "", Qualifier.exact), ("", "", .exact), ("超过", "", .more), ("近", "", .less),
      ("约", "", .approx), ("", "余", .more),
      ("突破", "", .more), ("不足", "", .less), ("", "多", .more), ("", "左右", .approx),
      ("", "以上", .more),
    ])
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let value = Int64.random(in: 11...9999, using: &random)
      return Number(
        before: before, digits: "\(value)", behind: behind, value: ExactDecimal(value),
        qualifier: qualifier)
    case 1:
      let cents = Int64.random(in: 101...99999, using: &random)
      let value = ExactDecimal(cents, exponent: -2)
      return Number(
        before: before, digits: "\(value)万", behind: behind, value: value.scaled(by: 4),
        qualifier: qualifier)
    case 2:
      let tenths = Int64.random(in: 11...9999, using: &random)
      let value = ExactDecimal(tenths, exponent: -1)
      return Number(
        before: before, digits: "\(value)亿", behind: behind, value: value.scaled(by: 8),
        qualifier: qualifier)
    default:
      let value = Int64.random(in: 1100...99999, using: &random)
      let digits = "\(value / 1000),\(String(value % 1000 + 1000).dropFirst())"
      return Number(
        before: before, digits: digits, behind: behind, value: ExactDecimal(value),
        qualifier: qualifier)
    }
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
