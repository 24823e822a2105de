import Indicators
import Quantities
import Testing

@testable import Reading

@Suite struct KindTests {
  @Test(arguments: [
    ("地区生产总值增长5.1%。", "growth 5.1"), ("单位能耗下降3%。", "growth -3"), ("营业收入增长6.9倍。", "growth 6.9"),
    ("经营主体净增231万户。", "growth 2310000"), ("城镇新增就业44.1万人。", "level 441000"),
    ("医院数量新增76家。", "growth 76"), ("失业率降至4.1%。", "share 4.1"), ("合格率93.7%。", "share 93.7"),
    ("比重提高2个百分点。", "growth 2"), ("增速高于全国1.7个百分点。", "growth 1.7"), ("增速21.7%。", "growth 21.7"),
    ("总量居全省第四。", "rank 4"), ("压减地下水开采量21.5亿立方米。", "growth -2150000000"),
    ("财政支出增长负1.5%。", "growth -1.5"), ("投资增长-12.6%。", "growth -12.6"), ("位次前移3个位次。", "growth 3"),
    ("茶叶增产1.6万吨。", "growth 16000"), ("增速比上年加快3.1个百分点。", "growth 3.1"),
    ("经济保持5%的增长。", "growth 5"), ("发放贷款6亿元，比上年多放9000万元。", "level 600000000; growth 90000000"),
    (
      "产值4070亿元，比计划目标3000亿元超过1070亿元。", "level 407000000000; level 300000000000; growth 107000000000"
    ),
    ("举报环比激增84.7%。", "growth 84.7"), ("人均收入高于省定脱贫标准2100元。", "growth 2100"),
    ("人均收入达5600元，高于脱贫标准2100元。", "level 5600; growth 2100"),
    ("总量居全国高新区23位，排名提升4位。", "rank 23; growth 4"),
    ("经济增长预期目标为5%左右。", "growth 5"), ("出口保持两位数增长。", "growth 10"),
    ("提升100所学校周边环境。", "level 100"), ("质量指数提升2个等级。", "growth 2"),
    ("机场起降4126架次。", "level 4126"), ("两次降低存款准备金率。", "level 2"),
    ("成交额增长36%、突破500亿元。", "growth 36; level 50000000000"),
    ("消费价格上涨2%，低于全省价格指数0.2个百分点。", "growth 2; growth -0.2"),
  ])
  func kind(sentence: String, expected: String) {
    let figures = ReadingFixture.figures(sentence).map { "\($0.kind) \($0.value)" }
    #expect(figures.joined(separator: "; ") == expected)
  }

  /// Running totals and parts: `c` and `p` for every figure.
  @Test(arguments: [
    ("截至10月15日，累计收件98691件，办结96532件。", "c c"), ("累计收件98691件，今年办结96532件。", "c -"),
    ("累计收件98691件；办结96532件。", "c -"), ("累计收件98691件，办结率95%。", "c -"),
    ("受理举报5万件，其中网站受理4万件。", "- p"), ("生产总值5万亿元，其中工业增加值增长6.2%。", "- -"),
  ])
  func scope(sentence: String, expected: String) {
    let scopes = ReadingFixture.figures(sentence).map {
      $0.scope.contains(.cumulative) ? "c" : $0.scope.contains(.partial) ? "p" : "-"
    }
    #expect(scopes.joined(separator: " ") == expected)
  }
}
