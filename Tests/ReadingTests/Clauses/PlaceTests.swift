import Indicators
import Quantities
import Testing

@testable import Reading

@Suite struct PlaceReadingTests {
  /// The particulars at the head of a page tell whose page it is.
  @Test(arguments: PlaceWords.publishers.words)
  func publisher(word: String) {
    let report = ReadingFixture.report(
      "索引号: | 2019-00027 |\n\(word) | 宜川县行政审批局 |\n平台共受理诉求42172件。\n")
    #expect(report.measurements.map { $0.place?.name } == ["宜川县"])
  }

  /// Places of all figures in a report of 延安市.
  static func places(_ text: String) -> String {
    ReadingFixture.figures(text).map { $0.place?.name ?? "–" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("全市建成基站5个。", "延安市"),
    ("我市建成基站5个。", "延安市"),
    ("宝塔区建成基站5个，开通3个。", "宝塔区 宝塔区"),
    ("全省建成基站5个。", "陕西省"),
    ("我国网民达10亿人。", "中国"),
    ("全国海洋生产总值10.54万亿元，比上年增长5.9%。", "中国 中国"),
    ("在全国经济增长5%的背景下，全市产值增长6%。", "中国 延安市"),
    ("安塞县造林5万亩。", "安塞县"),
    ("昆明市安宁疗护病床120张。", "昆明市"),
    ("赴天津、南京等市开展招商，签约项目24个。", "延安市"),
    ("陕西电视台报道经验3次。", "延安市"),
    ("阿里巴巴入驻企业50家。", "延安市"),
    ("西安高新区产值达5亿元。", "西安高新区"),
    ("推进合作项目5个。", "延安市"),
    ("居全国204个产业带第3位。", "中国 延安市"),
    ("京津冀区域优良天数比率达80%。", "京津冀"),
    ("建设宝鸡——成都铁路5条。", "延安市"),
    ("全国网民规模达10.67亿人，我市网民达200万人。", "中国 延安市"),
    ("全国重点实验室5家。", "延安市"),
    ("全省首家产业园产值5亿元。", "延安市"),
    ("我国网民近11亿人，互联网普及率达78%。", "中国 中国"),
    ("宝塔区、安塞区网信部门分别办理案件41件、17件。", "宝塔区 安塞区"),
    ("宝塔区、安塞区收入分别为5亿元、6亿元，增幅分别为4.2%、2.8%。", "宝塔区 安塞区 宝塔区 安塞区"),
    ("巢湖综合治理投资5亿元，赤水河流域达标率100%。", "延安市 延安市"),
    ("宝塔机场吞吐量达200万人次。", "延安市"),
    ("——宝塔区破获案件5起。", "宝塔区"),
    ("宝塔区、安塞区生产总值分别增长5.1%、6.2%。", "宝塔区 安塞区"),
    ("宝塔区、安塞两区接待游客分别达到3万人、4万人。", "宝塔区 安塞区"),
    ("宜川县茶园达26万亩，全县茶叶产量5600吨。", "宜川县 宜川县"),
    ("宝塔区产值5亿元；建成基站5个。", "宝塔区 延安市"),
    ("西安市对口帮扶我市，实施项目12个。", "延安市"),
    ("全省首家产业园落户宜川县，入驻企业20家。", "宜川县"),
    ("宜川县、宝塔区分别引进项目41个、33个。", "宜川县 宝塔区"),
    ("宝塔区、安塞区产值分别达5亿元、6亿元，10个县区增速超过6%。", "宝塔区 安塞区 延安市 延安市"),
    ("全国利润增长4.6%，我市高出1个百分点。", "中国 延安市"),
    ("同期全国增长3.1%。", "中国"),
    ("全市范围内率先建成10个社区。", "延安市"),
    ("占全省48%，全省排名第一。", "延安市 延安市"),
    ("沈阳市网站3万个。", "沈阳市"),
    ("宁德时代产值30亿元。", "延安市"),
    ("贵阳至广州等铁路里程5557公里。", "延安市"),
  ])
  func place(text: String, expected: String) {
    #expect(Self.places(text) == expected)
  }

  @Test(arguments: [
    ("延安市网信工作综述（2023年11月15日）", "延安市"),
    ("政府工作报告\n（2023年2月10日在延安市第六届人民代表大会第三次会议上）", "延安市"),
    ("政府工作报告\n——2023年2月10日在延安市第六届人民代表大会第三次会议上", "延安市"),
  ])
  func homeOfTitles(title: String, place: String) {
    let report = ReadingFixture.report(title + "\n各位代表：\n建成基站5个。\n")
    #expect(report.place?.name == place)
    #expect(report.year == 2023)
    #expect(report.measurements.map { $0.period?.start != $0.period?.end } == [true])
  }

  @Test(arguments: [
    ("hebei-2018", "河北省"), ("luoyang-2016", "洛阳市"), ("shangluo-2022", "商洛市"),
    ("shangqiu-2018", "商丘市"), ("yanan-2023", "延安市"),
  ])
  func homeOfSeeds(name: String, place: String) {
    #expect(ReadingFixture.seed(name).place?.name == place)
  }

  /// The place where no title names one: the only one of its kind, or the nation by its offices.
  @Test(arguments: [
    ("妇幼保健工作总结\n宜川县辖16个乡镇。\n全县出生6411人。", "宜川县"),
    ("工作总结\n全市建成基站5个，居全省第一、高于全省平均水平。延安名宴获评，延安产业园投用。", "延安市"),
    (
      "一月二十日,安徽省十四届人大三次会议开幕,安徽省省长王某作政府工作报告,要点如下,供各位读者参考阅读使用:\n整车出口居全国首位,全国每出口4辆就有1辆在此制造。\n在全国往前赶。",
      "安徽省"
    ),
    ("工作总结\n全省产值5亿元，在全国、全国、全国往前赶。甘肃产业园投用，甘肃名宴获评。", "甘肃省"),
    ("处置账号公告\n国家网信办组织开展专项行动13项。", "中国"),
    ("工作总结\n宜川县、洛川县产值5亿元。\n全县出生6411人。", nil),
    ("工作总结\n开展专项行动13项。", nil),
  ])
  func homeOfText(text: String, place: String?) {
    #expect(ReadingFixture.report(text + "\n").place?.name == place)
  }

  /// Every office of the nation speaks for it.
  @Test func nationalOffices() {
    for office in PlaceWords.nationalOffices.words {
      #expect(ReadingFixture.report("公告\n\(office)开展行动13项。\n").place?.name == "中国")
    }
  }

  /// A headline states figures, once; the number of a document does not.
  @Test(arguments: [
    ("延安数字经济规模1.73万亿元 占比超四成\n\n延安数字经济规模1.73万亿元 占比超四成\n\n建成基站5个。", "1.73万亿元 超四成 5个"),
    ("延安市2022-91150号文件\n\n建成基站5个。", "5个"),
  ])
  func headline(text: String, expected: String) {
    let figures = ReadingFixture.report(text + "\n").measurements
    #expect(figures.map(\.text).joined(separator: " ") == expected)
  }

  /// Whom a report speaks of as 全市 and 全区, by its title or by its speaker.
  @Test(arguments: [
    ("义乌市2023年政府工作报告", "全市", "义乌市"), ("西安市新城区人民政府工作报告", "全区", "新城区"),
    ("西安市新城区人民政府工作报告", "全市", "西安市"), ("南通市通州区2023年政府工作报告", "我区", "通州区"),
    ("重庆市江北区人民政府工作报告", "全市", "重庆市"), ("渠县2023年政府工作报告", "全县", "渠县"),
    ("宁夏回族自治区政府工作报告", "全区", "宁夏回族自治区"), ("银川市政府工作报告", "全区", "宁夏回族自治区"),
    ("海南州2023年工作总结", "全州", "海南藏族自治州"),
    (
      "政府工作报告\n各位代表：\n现在，我代表上杭县人民政府，向大会报告政府工作，请予审议，并请县政协委员和其他列席人员提出意见。",
      "全县", "上杭县"
    ),
  ])
  func scopes(title: String, scope: String, place: String) {
    let report = ReadingFixture.report(title + "\n\n" + scope + "粮食产量5万吨。\n")
    #expect(report.measurements.map { $0.place?.name } == [place])
  }
}
