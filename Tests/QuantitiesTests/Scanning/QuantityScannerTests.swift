import Testing

@testable import Quantities

/// One line a case: `text ⇒ quantity|value|upper|unit|qualifier; …`; nothing behind ⇒ means no quantity.
@Suite struct QuantityScannerTests {
  static func scan(_ text: String) -> [Numeral] {
    let characters = Characters(text)
    var scanner = QuantityScanner(characters, dates: TimeScanner(characters).mentions())
    return scanner.numerals()
  }

  static func quantities(_ text: String) -> String {
    let characters = Characters(text)
    return scan(text).compactMap { numeral in
      numeral.quantity.map {
        let upper = $0.upper.map { "…\($0)" } ?? ""
        return "\(characters.text(numeral.range))=\($0.value)\(upper) \($0.unit) \($0.qualifier)"
      }
    }.joined(separator: "; ")
  }

  static func exclusions(_ text: String) -> String {
    let characters = Characters(text)
    return scan(text).compactMap { numeral in
      guard case .excluded(let reason) = numeral.content else { return nil }
      return "\(characters.text(numeral.range))=\(reason)"
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    ("建成5G基站1271个", "1271个=1271 个 exact"),
    ("总计５２４８个", "5248个=5248 个 exact"),
    ("共12,345人", "12,345人=12345 人 exact"),
    ("生产1千8百万瓶", "1千8百万瓶=18000000 瓶 exact"),
    ("六万万人民", "六万万=600000000  exact"),
    ("播放52.3w次", "52.3w次=523000 次 exact"),
    ("煤耗298克/千瓦时", "298克/千瓦时=298 克/千瓦时 exact"),
    ("亩产三百斤半", "三百斤半=300.5 斤 exact"),
    ("工资三十八元五角二分", "三十八元五角二分=38.52 元 exact"),
    ("折合黄金七万万两", "七万万两=700000000 两 exact"),
    ("粉丝突破200万大关", "突破200万=2000000  more"),
    ("建成医院三处，", "三处=3 处 exact"),
    ("近半个百分点", "近半个百分点=0.5 百分点 less"),
    ("共12，345人", "12,345人=12345 人 exact"),
    ("培育企业3家，5家上市", "3家=3 家 exact; 5家=5 家 exact"),
    ("覆盖面积1.07万平方公里", "1.07万平方公里=10700 平方公里 exact"),
    ("投资3.5亿元", "3.5亿元=350000000 元 exact"),
    ("投资270·4亿元，增长22·5%", "270·4亿元=27040000000 元 exact; 22·5%=22.5 % exact"),
    ("“12·3”案抓获5人", "5人=5 人 exact"),
    ("提高一成半、两成", "一成半=1.5 成 exact; 两成=2 成 exact"),
    ("平均受教育年限11.3年", "11.3年=11.3 年 exact"),
    ("召开八场分类指导会", "八场=8 场 exact"),
    ("打好六场硬仗", ""),
    ("修复老214线公路5公里", "5公里=5 公里 exact"),
    ("利税过千万元工业企业149家", "149家=149 家 exact"),
    ("家庭医生签约68.4万人", "68.4万人=684000 人 exact"),
    ("新增4万多亿元", "4万多亿元=4000000000000 元 more"),
    ("白酒34.6万千升、牲畜7278万头只", "34.6万千升=346000 千升 exact; 7278万头只=72780000 头只 exact"),
    ("位列中部县（市）第一", "第一=1  exact"),
    ("做到两个确保", ""),
    ("跃居全国高新区23位，排名提升4位", "23位=23 位 exact; 4位=4 位 exact"),
    ("由百强县第55位跃居第15位", "第55位=55 位 exact; 第15位=15 位 exact"),
    ("火化遗体6120具、鞋3.2亿双", "6120具=6120 具 exact; 3.2亿双=320000000 双 exact"),
    ("共2万4千人", "2万4千人=24000 人 exact"),
    ("总量1亿2000万元", "1亿2000万元=120000000 元 exact"),
    ("算力万亿次、实际3万亿次", "3万亿次=3000000000000 次 exact"),
    ("装机8041.6万千瓦", "8041.6万千瓦=80416000 千瓦 exact"),
    ("输电5千瓦时", "5千瓦时=5 千瓦时 exact"),
    ("评选三十五家企业", "三十五家=35 家 exact"),
    ("共一千二百人", "一千二百人=1200 人 exact"),
    ("走访两万余户", "两万余户=20000 户 more"),
    ("有百余家企业", "百余家=100 家 more"),
    ("有十余万人", "十余万人=100000 人 more"),
    ("一万二千亩", "一万二千亩=12000 亩 exact"),
    ("一亿三千万元", "一亿三千万元=130000000 元 exact"),
    ("七亿七千多万吨", "七亿七千多万吨=770000000 吨 more"),
    ("四百二十七亿四千万元", "四百二十七亿四千万元=42740000000 元 exact"),
    ("五百零四个县", "五百零四个=504 个 exact"),
    ("一千二百零一亿元", "一千二百零一亿元=120100000000 元 exact"),
    ("四亿零七百多万吨", "四亿零七百多万吨=407000000 吨 more"),
    ("一点二亿元", "一点二亿元=120000000 元 exact"),
    ("一点三倍", "一点三倍=1.3 倍 exact"),
    ("安排四千二百多万城镇劳动力", "四千二百多万=42000000  more"),
    ("达到7 4 7 7 2 亿元", "74772亿元=7477200000000 元 exact"),
    ("自然增长率1 0 ．0 6 ‰", "10.06‰=10.06 ‰ exact"),
    ("提高2个多百分点", "2个多百分点=2 百分点 more"),
    ("增长负1.5%", "负1.5%=-1.5 % exact"),
    ("增长-12.6%", "-12.6%=-12.6 % exact"),
    ("七八个村", "七八个=7…8 个 approx"),
    ("三四百家企业", "三四百家=300…400 家 approx"),
    ("下降一成五", "一成五=1.5 成 exact"),
    ("供水12万立方米/日", "12万立方米/日=120000 立方米/日 exact"),
    ("死亡率8.6/10万", "8.6/10万=8.6 /10万 exact"),
    ("收入过10亿元", "过10亿元=1000000000 元 more"),
    ("亩产达到千斤以上", "千斤以上=1000 斤 more"),
    ("迈上千亿元台阶", ""),
    ("稳定在万亿斤以上。", "万亿斤以上=1000000000000 斤 more"),
    ("1500万人次以上的技能提升", "1500万人次以上=15000000 人次 more"),
  ])
  func numbers(text: String, expected: String) {
    #expect(Self.quantities(text) == expected)
  }

  @Test(arguments: [
    ("占比25.03％", "25.03%=25.03 % exact"),
    ("占比百分之五", "百分之五=5 % exact"),
    ("占比百分之三点五", "百分之三点五=3.5 % exact"),
    ("出生率千分之六", "千分之六=6 ‰ exact"),
    ("出生率5‰", "5‰=5 ‰ exact"),
    ("提高2.3个百分点", "2.3个百分点=2.3 百分点 exact"),
    ("占三成", "三成=3 成 exact"),
    ("占比过半", "过半=0.5  more"),
    ("超过一半的企业", "一半=0.5  exact"),
    ("增长1.5倍", "1.5倍=1.5 倍 exact"),
    ("翻一番", "翻一番=1 番 exact"),
    ("翻两番", "翻两番=2 番 exact"),
    ("三分之二以上的村", "三分之二以上=0.666666666666667  more"),
    ("稳定在全国1/10以上", "1/10以上=0.1  more"),
  ])
  func proportions(text: String, expected: String) {
    #expect(Self.quantities(text) == expected)
  }

  @Test(arguments: [
    ("培育3至5家", "3至5家=3…5 家 exact"),
    ("增长4.5%—5%", "4.5%—5%=4.5…5 % exact"),
    ("增长4.5%到5%", "4.5%到5%=4.5…5 % exact"),
    ("培育20～30家", "20~30家=20…30 家 exact"),
    ("投资100-200万元", "100-200万元=1000000…2000000 元 exact"),
    ("培育三至五家", "三至五家=3…5 家 exact"),
    ("带动三至五万人", "三至五万人=30000…50000 人 exact"),
    ("投资二至三千万元", "二至三千万元=20000000…30000000 元 exact"),
    ("二十至三十万人", "二十至三十万人=200000…300000 人 exact"),
    ("亩产三、四十斤", "三、四十斤=30…40 斤 approx"),
    ("增产五、六成", "五、六成=5…6 成 approx"),
    ("增长5.5%—6%左右", "5.5%—6%左右=5.5…6 % approx"),
    ("增长百分之八至十", "百分之八至十=8…10 % exact"),
    ("增长百分之六至百分之八", "百分之六至百分之八=6…8 % exact"),
  ])
  func ranges(text: String, expected: String) {
    #expect(Self.quantities(text) == expected)
  }

  @Test(arguments: [
    ("清理信息5000多条", "5000多条=5000 条 more"),
    ("阅读量1200万+，", "1200万+=12000000  more"),
    ("里程过1000公里", "过1000公里=1000 公里 more"),
    ("作过6次报告", "6次=6 次 exact"),
    ("捐助3000多万元", "3000多万元=30000000 元 more"),
    ("价值5万多元", "5万多元=50000 元 more"),
    ("发布稿件10.3万余篇", "10.3万余篇=103000 篇 more"),
    ("企业近2000家", "近2000家=2000 家 less"),
    ("总投资约5亿元", "约5亿元=500000000 元 approx"),
    ("签约5个项目", "5个=5 个 exact"),
    ("指令100条左右", "100条左右=100 条 approx"),
    ("阅读量超2亿", "超2亿=200000000  more"),
    ("参与人数突破100万", "突破100万=1000000  more"),
    ("不到6小时", "不到6小时=6 小时 less"),
    ("总量突破千亿元", "突破千亿元=100000000000 元 more"),
    ("开行超万列", "超万列=10000 列 more"),
    ("控制在3%以内", "3%以内=3 % less"),
    ("增长5%以上", "5%以上=5 % more"),
    ("不少于5次", "不少于5次=5 次 more"),
    ("不超过5次", "不超过5次=5 次 less"),
    ("平凉7亿吨级白云岩", "7亿吨级=700000000 吨 approx"),
    ("整改110多批(次)问题", "110多批(次)=110 批(次) more"),
    ("浓度28微克/立方米", "28微克/立方米=28 微克/立方米 exact"),
    ("收入3000元/人", "3000元/人=3000 元/人 exact"),
    ("攻击事件 50 余起", "50余起=50 起 more"),
    // A unit written once behind a list.
    (
      "分别为5.1、40.2和54.7亿元",
      "5.1=510000000 元 exact; 40.2=4020000000 元 exact; 54.7亿元=5470000000 元 exact"
    ),
    ("分别提高15、22个百分点", "15=15 百分点 exact; 22个百分点=22 百分点 exact"),
    ("分别达13.8万、1.3万个", "13.8万=138000 个 exact; 1.3万个=13000 个 exact"),
    ("拉动0.15、-5.64个百分点", "0.15=0.15 百分点 exact; -5.64个百分点=-5.64 百分点 exact"),
    ("第15、22个项目", "22个=22 个 exact"),
    // Signs, spaces and brackets.
    ("新增减负410亿元", "410亿元=41000000000 元 exact"),
    ("增长负1.5%", "负1.5%=-1.5 % exact"),
    ("上线事项2 315项", "2 315项=2315 项 exact"),
    ("举办活动260多场（次）", "260多场(次)=260 场(次) more"),
    ("人均720元/月", "720元/月=720 元/月 exact"),
    // Names in Latin letters, places with numerals, ranks and classes.
    ("下架APP112款", "112款=112 款 exact"),
    ("产品H112款", ""),
    ("三台县产量62.4万吨", "62.4万吨=624000 吨 exact"),
    ("居中心城区第三", "第三=3  exact"),
    ("其中第一、二、三产业", ""),
    ("191家企业营业收入超百亿元", "191家=191 家 exact"),
    ("8个项目总投资超百亿元", "8个=8 个 exact; 超百亿元=10000000000 元 more"),
    ("实施投资过亿元的重点项目", ""),
    ("三次产业比5.1/40.2/54.7", ""),
  ])
  func qualifiers(text: String, expected: String) {
    #expect(Self.quantities(text) == expected)
  }

  @Test(arguments: [
    ("排名居全国第13位", "第13位=13 位 exact"),
    ("位居全省第四。", "第四=4  exact"),
    ("连年居全国首位", "首位=1 位 exact"),
    ("增速居全国前10位", "前10位=10 位 exact"),
    ("获得前三名", "前三名=3 名 exact"),
  ])
  func ranks(text: String, expected: String) {
    #expect(Self.quantities(text) == expected)
  }

  @Test(arguments: [
    // Measure words beside the nouns and verbs that begin with them.
    ("搭建帐篷3480顶，安装在12顶层", "3480顶=3480 顶 exact"),
    ("组织专列37趟", "37趟=37 趟 exact"),
    ("拓片1100余通，120通过认证", "1100余通=1100 通 more"),
    ("接入视频2.9万路，开通312路公交", "2.9万路=29000 路 exact"),
    ("民歌五十六首、12首次公开", "五十六首=56 首 exact"),
    ("垃圾300车，双向6车道", "300车=300 车 exact"),
    ("输电线路15回，透过2025回望过去", "15回=15 回 exact"),
    ("档案3万页，共28页", "3万页=30000 页 exact"),
    ("骆驼3000峰和蜜蜂200群", "3000峰=3000 峰 exact; 200群=200 群 exact"),
    // Units of two words, and two words that only stand side by side.
    ("包车1860辆次，1860辆次日均", "1860辆次=1860 辆次 exact; 1860辆次=1860 辆次 exact"),
    ("高铁18列次日到达", "18列=18 列 exact"),
    ("全时当量5.7万人年，3万人年均增收", "5.7万人年=57000 人年 exact; 3万人=30000 人 exact"),
    ("周转量三百亿吨海里", "三百亿吨海里=30000000000 吨海里 exact"),
    ("下降25个基点，变电容量2400兆伏安", "25个基点=25 基点 exact; 2400兆伏安=2400 兆伏安 exact"),
    ("提升两个位次，前移3名次", "两个位次=2 位次 exact; 3名次=3 名次 exact"),
    // Units stay as written.
    ("校舍20万平米，供水3万立方", "20万平米=200000 平米 exact; 3万立方=30000 立方 exact"),
    ("投资5亿港币，浓度148微克每立方米", "5亿港币=500000000 港币 exact; 148微克每立方米=148 微克每立方米 exact"),
    ("堤防三百二十华里，生铁三百万公吨", "三百二十华里=320 华里 exact; 三百万公吨=3000000 公吨 exact"),
    // What a voltage names, and a voltage.
    ("新投500kV变电站1座、220千伏线路", "1座=1 座 exact"),
    ("电压提高到500千伏，供电220kV", "500千伏=500 千伏 exact; 220kV=220 kV exact"),
    // A blank before Latin letters, against the number of a standard and 5 G.
    ("算力98 EFLOPS，装机20 MW", "98 EFLOPS=98 EFLOPS exact; 20 MW=20 MW exact"),
    ("执行3 GB 18030，推进5 G网络", ""),
    // 均 that means all of them, and the mean.
    ("3户、11人均已消除风险", "3户=3 户 exact; 11人=11 人 exact"),
    ("5户均为脱贫户，户均3亩", "5户=5 户 exact; 3亩=3 亩 exact"),
    ("5万人均收入", "5万=50000  exact"),
    // Lengths of time in two units or with a half.
    ("最小行车间隔2分10秒", "2分10秒=130 秒 exact"),
    ("缩短到1小时20分，最长1天12小时", "1小时20分=80 分 exact; 1天12小时=36 小时 exact"),
    ("得分95分10项", "95分=95 分 exact; 10项=10 项 exact"),
    ("工期3天半，历时3个半月", "3天半=3.5 天 exact; 3个半月=3.5 个月 exact"),
    ("每2天半数以上", "2天=2 天 exact; 半数以上=0.5  more"),
  ])
  func units(text: String, expected: String) {
    #expect(Self.quantities(text) == expected)
  }

  @Test(arguments: [
    "第三次会议", "第五届运动会", "位居全国第一方阵", "第一产业", "5G网络", "IPv6部署", "H5产品", "增强“四个意识”",
    "推进“1+14+N”体系", "三年行动计划", "一网通办", "千家万户", "几十家企业", "多彩贵州", "《2023年5件实事》",
    "做到两个维护", "一个移动端", "5·18经洽会", "中国500强", "2021年", "〔2023〕15号", "二级保护动物", "20户以上自然村",
    "10亿元以上项目", "24小时值班", "G30高速", "C919飞机", "家庭农场", "12345热线", "数百家", "把安全放在第一位", "3.0版", "亿元以上项目",
  ])
  func noQuantity(text: String) {
    #expect(Self.quantities(text) == "")
  }

  @Test(arguments: [
    ("2021年建成", "2021年=date"),
    ("上午9时30分开始", "9时30分=date"),
    ("15分钟便民生活圈", "15分钟=name"),
    ("年满18周岁", "18周岁=criterion"),
    ("10万+作品", "10万+=criterion"),
    ("2.3 加快发展", "2.3=section"),
    ("①加强领导", "①=section"),
    ("市人大三次会议", "三=ordinal"),
    ("“一核两翼”", "一=name; 两=name"),
    ("“统一战线”", ""),
    ("第3次会议", "3=ordinal"),
    ("5G基站", "5G=name"),
    ("1+14+N体系", "1+14+N=name"),
    ("20户以上自然村", "20户以上=criterion"),
    ("1.推动发展", "1=section"),
    ("（1）推动发展", "1=section"),
    ("24小时值班", "24小时=idiom"),
    ("〔2023〕15号", "2023=identifier; 15=identifier"),
    ("12345热线", "12345=name"),
    ("三审三校", "三=name; 三=name"),
    ("七步工作法", "七=name"),
    ("千家万户", "千=idiom; 万=idiom"),
    ("电话0914-2312345", "0914-2312345=identifier"),
    ("第五届", "五=ordinal"),
    ("《2023年报告》", "2023=name"),
    ("账号622202100011122233344", "622202100011122233344=identifier"),
  ])
  func reasons(text: String, expected: String) {
    #expect(Self.exclusions(text) == expected)
  }
}
