extension UnitDefinition {
  /// Every unit with its dimension, its size in base units and an example.
  ///
  /// Sizes of Chinese units are those of the State Council's order of 1984 on legal units of
  /// measurement: 1斤 = 500克, 1里 = 500米, 15亩 = 1公顷.
  public static let all: [UnitDefinition] =
    measures + counts.map { UnitDefinition($0.name, .count, 1, $0.example) }

  private static let measures: [UnitDefinition] = [
    // Mass, in 吨.
    UnitDefinition("吨", .mass, 1, "粮食产量1347万吨"),
    UnitDefinition("斤", .mass, ExactDecimal(5, exponent: -4), "粮食总产量76.28亿斤"),
    UnitDefinition("公斤", .mass, ExactDecimal(1, exponent: -3), "人均粮食500公斤"),
    UnitDefinition("千克", .mass, ExactDecimal(1, exponent: -3), "平均亩产480千克"),
    UnitDefinition("担", .mass, ExactDecimal(5, exponent: -2), "收购棉花2000万担"),
    UnitDefinition("克", .mass, ExactDecimal(1, exponent: -6), "缴获毒品1200克"),
    // Area, in 平方米.
    UnitDefinition("平方米", .area, 1, "改造面积30万平方米"),
    UnitDefinition("㎡", .area, 1, "建筑面积3000㎡"),
    UnitDefinition("平方公里", .area, ExactDecimal(1, exponent: 6), "光缆覆盖面积1.07万平方公里"),
    UnitDefinition("平方千米", .area, ExactDecimal(1, exponent: 6), "海域面积2.4万平方千米"),
    UnitDefinition("公顷", .area, ExactDecimal(1, exponent: 4), "造林3万公顷"),
    UnitDefinition("亩", .area, 2000, over: 3, "高标准农田1739万亩"),
    // Length, in 米.
    UnitDefinition("米", .length, 1, "隧道全长3200米"),
    UnitDefinition("公里", .length, ExactDecimal(1, exponent: 3), "高速公路9000公里"),
    UnitDefinition("千米", .length, ExactDecimal(1, exponent: 3), "海岸线210千米"),
    UnitDefinition("里", .length, 500, "河堤30里"),
    UnitDefinition("华里", .length, 500, "修渠120华里"),
    UnitDefinition("海里", .length, 1852, "航程800海里"),
    UnitDefinition("毫米", .length, ExactDecimal(1, exponent: -3), "平均降雨量620毫米"),
    UnitDefinition("厘米", .length, ExactDecimal(1, exponent: -2), "地面沉降2厘米"),
    // Length of cable, which counts every cable of a route, in 皮长公里.
    UnitDefinition("皮长公里", .cable, 1, "光缆总长度达71.8万皮长公里"),
    // Volume, in 立方米.
    UnitDefinition("立方米", .volume, 1, "地下水压采21.5亿立方米"),
    UnitDefinition("方", .volume, 1, "天然气产量65亿方"),
    UnitDefinition("升", .volume, ExactDecimal(1, exponent: -3), "查获私油3000升"),
    // Power, in 千瓦.
    UnitDefinition("千瓦", .power, 1, "新能源装机8041.6万千瓦"),
    UnitDefinition("瓦", .power, ExactDecimal(1, exponent: -3), "单灯功率30瓦"),
    UnitDefinition("兆瓦", .power, ExactDecimal(1, exponent: 3), "光伏项目500兆瓦"),
    UnitDefinition("吉瓦", .power, ExactDecimal(1, exponent: 6), "电池产能20吉瓦"),
    // Energy, in 千瓦时.
    UnitDefinition("千瓦时", .energy, 1, "发电量2800亿千瓦时"),
    UnitDefinition("度", .energy, 1, "外送电量2200亿度"),
    UnitDefinition("兆瓦时", .energy, ExactDecimal(1, exponent: 3), "储能规模400兆瓦时"),
    UnitDefinition("吉瓦时", .energy, ExactDecimal(1, exponent: 6), "储能电池30吉瓦时"),
    // Time, in 秒; months and years have no fixed length.
    UnitDefinition("秒", .duration, 1, "平均响应时间3秒"),
    UnitDefinition("分钟", .duration, 60, "办理时间压缩到30分钟"),
    UnitDefinition("小时", .duration, 3600, "不到6小时"),
    UnitDefinition("天", .duration, 86400, "优良天数281天"),
    UnitDefinition("日", .duration, 86400, "审批时限缩短到3日"),
    // Proportion, in %. 百分点 is a difference of two proportions and none itself.
    UnitDefinition("%", .proportion, 1, "占GDP比重25.03%"),
    UnitDefinition("‰", .proportion, ExactDecimal(1, exponent: -1), "人口自然增长率3.2‰"),
    UnitDefinition("成", .proportion, 10, "占三成"),
    // Concentration, in 微克/立方米.
    UnitDefinition("微克/立方米", .concentration, 1, "PM2.5平均浓度28微克/立方米"),
    UnitDefinition("微克每立方米", .concentration, 1, "PM2.5平均浓度28微克每立方米"),
    UnitDefinition("毫克/立方米", .concentration, 1000, "一氧化碳浓度1.2毫克/立方米"),
    // Money: currencies have no fixed rate, so each stands alone.
    UnitDefinition("元", .money, 1, "数字经济总量213亿元"),
    UnitDefinition("人民币", .money, 1, "投资12亿人民币"),
    // Data.
    UnitDefinition("Mbps", .dataRate, 1, "平均下载速率120Mbps"),
    UnitDefinition("Gbps", .dataRate, 1000, "出口带宽800Gbps"),
    UnitDefinition("Tbps", .dataRate, ExactDecimal(1, exponent: 6), "省际出口带宽80Tbps"),
    UnitDefinition("GB", .dataSize, 1, "户均流量15GB"),
    UnitDefinition("TB", .dataSize, 1000, "数据存储量600TB"),
    UnitDefinition("PB", .dataSize, ExactDecimal(1, exponent: 6), "存储能力120PB"),
    // Computing power by operations a second, in P (10¹⁵).
    UnitDefinition("P", .computing, 1, "算力规模11.4万P"),
    UnitDefinition("PFLOPS", .computing, 1, "智能算力5000PFLOPS"),
    UnitDefinition("EFLOPS", .computing, 1000, "算力规模20EFLOPS"),
  ]

  private static let counts: [(name: String, example: String)] = [
    ("个", "5G基站1271个"), ("家", "数字经济企业578家"), ("户", "网店5.82万户"), ("人", "网民4183万人"),
    ("名", "注册用户140483名"), ("位", "专家顾问50位"), ("款", "应用程序200款"), ("件", "受理举报450件"),
    ("项", "可办事项847项"), ("条", "违法线索21条"), ("起", "涉网案件1968起"), ("次", "专项行动21次"),
    ("人次", "约谈165人次"), ("场次", "各类活动960多场次"), ("场", "宣传活动30场"), ("篇", "稿件1.8万篇"),
    ("座", "5G基站5248座"), ("处", "矿产地35处"), ("所", "高校16所"), ("套", "棚户区73.5万套"),
    ("批", "专项检查12批"), ("批次", "名单18批次"), ("批(次)", "整改110多批(次)"), ("种", "产品9000余种"),
    ("台", "设备300台"), ("部", "电话120万部"), ("辆", "汽车2.5万辆"), ("支", "队伍30支"), ("份", "读本2万份"),
    ("宗", "案件12宗"), ("例", "案例6例"), ("张", "床位3000张"), ("只", "基金5只"), ("头", "生猪300万头"),
    ("棵", "果树10万余棵"), ("株", "苗木20万株"), ("栋", "楼宇5300多栋"), ("幢", "厂房20幢"), ("间", "教室120间"),
    ("届", "论坛3届"), ("期", "培训班12期"), ("轮", "督查3轮"), ("列", "班列超万列"), ("艘", "船舶50艘"),
    ("架", "飞机12架"), ("班", "航班800班"), ("对", "友城137对"), ("组", "机组4组"), ("朵", "行业云14朵"), ("块", "牌子两块"),
    ("本", "证书300本"), ("封", "来信1200封"), ("笔", "贷款1.2万笔"), ("单", "订单30万单"), ("票", "快递2000票"),
    ("枚", "印章5枚"), ("副", "口罩20副"),
    ("卷", "档案3000卷"), ("册", "图书20万册"), ("幅", "作品120幅"), ("首", "歌曲12首"), ("集", "节目40集"),
    ("期次", "简报20期次"), ("家次", "检查企业300家次"), ("户次", "走访1200户次"), ("件次", "受理600件次"),
    ("车次", "出动80车次"), ("根", "电杆300根"), ("颗", "卫星12颗"), ("口", "机井500口"), ("眼", "水井60眼"),
    ("端口", "千兆端口30万端口"),
  ]
}
