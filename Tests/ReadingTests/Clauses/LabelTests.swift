import Indicators
import Testing

@testable import Reading

/// What each figure counts: `text=label` for every figure of a sentence.
@Suite struct LabelTests {
  static func labels(_ sentence: String) -> String {
    ReadingFixture.figures(sentence).map { "\($0.text)=\($0.label)" }.joined(separator: "; ")
  }

  @Test(arguments: [
    // Verb and noun before the number, and a head left out.
    ("建成5G基站1271个，开通1205个。", "1271个=建成5G基站; 1205个=开通5G基站"),
    ("全市累计收件98691件，办结96532件。", "98691件=收件; 96532件=办结"),
    // A noun behind the number.
    ("聘请50位数字经济专家顾问。", "50位=聘请数字经济专家顾问"),
    ("成立7家科研机构，7家企业建立党组织。", "7家=成立科研机构; 7家=企业建立党组织"),
    ("短短几小时，640人留言。", "640人=留言"),
    // Lists that share a head or a verb.
    ("吸引576家主流媒体和182家自媒体转发。", "576家=吸引主流媒体; 182家=自媒体转发"),
    ("建成电商孵化中心1个、县级服务中心13个、配送中心17个。", "1个=建成电商孵化中心; 13个=建成县级服务中心; 17个=建成配送中心"),
    ("签约项目24个,资金总计43.75亿元。", "24个=签约项目; 43.75亿元=签约项目资金"),
    ("新增高新技术企业5户、专精特新企业1003户。", "5户=新增高新技术企业; 1003户=新增专精特新企业"),
    // Share and growth hang on the quantity before.
    ("数字经济总量213亿元，占GDP比重25.03%，增速21.7%。", "213亿元=数字经济总量; 25.03%=数字经济总量占GDP比重; 21.7%=数字经济总量增速"),
    ("网络交易额达到131.02亿元，同比增长11.93%。", "131.02亿元=网络交易额; 11.93%=网络交易额"),
    ("赤字率拟按4%安排，比上年提高1个百分点。", "4%=赤字率; 1个百分点=赤字率"),
    // Subjects over commas.
    ("地区生产总值增长5.1％，城镇新增就业44.1万人。", "5.1％=地区生产总值; 44.1万人=城镇新增就业"),
    ("共有数字经济企业578家，其中“五上”企业29家。", "578家=数字经济企业; 29家=“五上”企业"),
    // 分别.
    ("新材料、生物医药产业产值分别增长195.6%、83.5%。", "195.6%=新材料产业产值; 83.5%=生物医药产业产值"),
    (
      "接待游客17.52亿人次、旅游花费1.27万亿元，分别增长32.9%、41.6%。",
      "17.52亿人次=接待游客; 1.27万亿元=旅游花费; 32.9%=接待游客; 41.6%=旅游花费"
    ),
    // A level before and after a change.
    ("占电力装机比重由47.6%提升至73.4%。", "47.6%=占电力装机比重; 73.4%=占电力装机比重"),
    // Ranks take the subject of their clause.
    ("科技型中小企业增至9.4万家，居全国第一。", "9.4万家=科技型中小企业; 第一=科技型中小企业"),
    // Modifiers are cut, nouns stay whole.
    ("5456项与企业群众生产生活密切相关的审批服务事项实现网上受理。", "5456项=审批服务事项实现网上受理"),
    ("集聚青年人才5万人。", "5万人=集聚青年人才"),
    ("外贸进出口在对美贸易下降30%的情况下增长12%。", "30%=对美贸易; 12%=外贸进出口"),
  ])
  func labels(sentence: String, expected: String) {
    #expect(Self.labels(sentence) == expected)
  }
}
