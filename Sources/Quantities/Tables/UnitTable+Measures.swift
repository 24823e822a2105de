extension UnitTable {
  /// Units of measurement, money, data, time and proportion, in the format of ``UnitTable``.
  ///
  /// Sizes of Chinese units are those of the State Council's order of 1984 on legal units of
  /// measurement: 1斤 = 500克, 1里 = 500米, 15亩 = 1公顷.
  static let measures = """
    岁				-	预期寿命80岁
    兆帕		c		pressure 1000000	供水压力0.3兆帕
    周岁				-	平均寿命80周岁
    PF				computing 1	算力4800PF
    PFlops				computing 1	算力1000PFlops
    EFlops				computing 1000	算力5EFlops
    标箱		c		-	吞吐量300万标箱
    标准箱		c		-	吞吐量300万标准箱
    TEU				-	吞吐量300万TEU
    元		c	旦素月勋宵老区	money 1	资金15元
    元人民币	元	c		-	投资3亿元人民币
    美元		c		-	外资30亿美元
    欧元		c		-	贷款2亿欧元
    港元		c		hongKongMoney 1	投资5亿港元
    港币				hongKongMoney 1	投资5亿港币
    日元		c		-	贷款20亿日元
    英镑		c		-	贷款2亿英镑
    卢布		c		-	贷款2亿卢布
    吨		c	位	mass 1	粮食1347万吨
    吨标准煤		c		coal 1	节能20万吨标准煤
    千克标准煤		c		coal 0.001	能耗530千克标准煤
    千克标准油		c		-	能耗58千克标准油
    吨标准油		c		-	能耗58吨标准油
    瓦时		c		energy 0.001	储能1096瓦时
    标准煤		c		-	能耗3亿标准煤
    吨公里		c		-	周转量8亿吨公里
    人公里		c		-	周转量8亿人公里
    蒸吨		c		-	锅炉500蒸吨
    公斤		c		mass 0.001	单产500公斤
    千克		c		mass 0.001	单产500千克
    克		c	服隆拉强	mass 0.000001	黄金20克
    毫克		c		mass 0.000000001	浓度5毫克
    微克		c		mass 0.000000000001	浓度28微克
    微克/立方米				concentration 1	浓度28微克/立方米
    微克每立方米				concentration 1	浓度28微克每立方米
    斤		c		mass 0.0005	粮食760亿斤
    担		c	当任保心负忧	mass 0.05	棉花20万担
    亩		c	均产	area 2000/3	高标准农田1739万亩
    亩次		c		-	喷防600万亩次
    公顷		c		area 10000	造林200公顷
    平方公里		c		area 1000000	覆盖1.07万平方公里
    平方千米		c		area 1000000	面积300平方千米
    平方米		c		area 1	校舍20万平方米
    平米		c		area 1	校舍20万平米
    ㎡				area 1	校舍500㎡
    平方英里		c		-	面积5平方英里
    立方米		c		volume 1	压减开采21.5亿立方米
    立方		c		volume 1	供水3万立方
    方		c	面式法案向针便可阵位略程圆志言米	volume 1	土石方200万方
    升		c	级至温值高起学格	volume 0.001	消毒液500升
    公里		c		length 1000	高速公路9000公里
    千米		c		length 1000	铁路300千米
    延米				length 1	桥梁2130延米
    延长米				length 1	管道5000延长米
    公亩				area 100	试验田12公亩
    米		c	粮面兰	length 1	隧道1200米
    厘米		c		length 0.01	积雪12厘米
    毫米		c		length 0.001	降雨80毫米
    微米		c		length 0.000001	芯片5微米
    纳米				length 0.000000001	工艺28纳米
    里		c	程约氏昂面弄	length 500	防护林500里
    海里		c		length 1852	航程200海里
    皮长公里		c		cable 1	光缆71.8万皮长公里
    芯公里		c		-	光缆300万芯公里
    车公里		c		-	运营500万车公里
    千瓦		c	时	power 1	装机8041.6万千瓦
    千瓦时		c		energy 1	发电300亿千瓦时
    兆瓦		c		power 1000	装机200兆瓦
    兆瓦时		c		energy 1000	储能400兆瓦时
    吉瓦		c		power 1000000	装机3吉瓦
    吉瓦时		c		energy 1000000	储能3吉瓦时
    瓦		c		power 0.001	功率60瓦
    度		c	假过	energy 1	节电500万度
    度电	度			-	节电500万度电
    千伏		cn		voltage 1000	输电500千伏
    千伏安		c		apparentPower 1	容量300千伏安
    大卡		c		-	热量500大卡
    吉焦				energy 1000/3.6	供热300吉焦
    标立方米				-	天然气3亿标立方米
    标方				-	天然气3亿标方
    摄氏度				temperature 1	温度5摄氏度
    ℃				temperature 1	温度5℃
    %		r		proportion 1	占比25.03%
    ‰		r		proportion 0.1	出生率5‰
    个百分点	百分点	cr		-	提高2个百分点
    个多百分点	百分点	crm		-	提高2个多百分点
    个多月	个月	cdm		-	历时8个多月
    公方		c		volume 1	土方14亿公方
    标准台		c		-	生产778标准台
    百分点		cr		-	提高2百分点
    个千分点	千分点	cr		-	提高2个千分点
    倍		cr	增受感加频	-	增长6.9倍
    番		cr	茄号	-	翻两番
    成		cr	立为功果本长员都品就人熟交效年份列绩为员套语熟千上	proportion 10	贷款占三成
    折		c	射叠旧扣	-	票价8折
    P				computing 1	算力11.4万P
    PFLOPS				computing 1	算力500PFLOPS
    EFLOPS				computing 1000	算力5EFLOPS
    TB				dataSize 1000000000000	数据500TB
    PB				dataSize 1000000000000000	数据50PB
    GB				dataSize 1000000000	数据500GB
    MB				dataSize 1000000	数据500MB
    Gbps				dataRate 1000	出口带宽500Gbps
    Tbps				dataRate 1000000	出口带宽5Tbps
    Mbps				dataRate 1	速率500Mbps
    G				-	带宽800G
    MW				power 1000	装机200MW
    GW				power 1000000	装机3GW
    kW				power 1	装机200kW
    KW				power 1	装机200KW
    MWh				energy 1000	储能200MWh
    GWh				energy 1000000	储能3GWh
    kWh				energy 1	发电200kWh
    km				length 1000	铁路300km
    kg				mass 0.001	单产500kg
    桶		c		-	原油300万桶
    重量箱		c		-	玻璃500万重量箱
    千升		c		volume 1	白酒34.6万千升
    分		c	之别公司局院布行支类级数享工散红配解析担区期步开离管	-	满意度92.5分
    步		c	伐行骤入履	-	健步8000步
    赫兹				frequency 1	主频50赫兹
    兆				-	宽带500兆
    丈		c		length 10/3	布匹3丈
    尺		c	寸度	length 1/3	布匹3尺
    两		ce	千百万	mass 0.00005	黄金500两
    市斤		c		mass 0.0005	棉花20市斤
    市亩		c		area 2000/3	造林20市亩
    市尺		c		length 1/3	棉布20市尺
    市担		c		mass 0.05	棉花20市担
    华里		c		length 500	铁路200华里
    锭		c		-	纱锭200万锭
    匹马力		c		-	动力30匹马力
    马力		c		-	动力300万马力
    小时		d		duration 3600	通车缩短2小时
    个小时	小时	cd		-	缩短2个小时
    分钟		cd		duration 60	压缩至30分钟
    秒		cd	杀	duration 1	时延5秒
    毫秒		d		duration 0.001	时延5毫秒
    天		cd	津山然空气地下水桥宫水文眼马际生台路府	duration 86400	压缩至15天
    工作日		cd		-	办结5工作日
    T				-	出口带宽12.8T
    工作小时	小时	cd		-	办结4工作小时
    个工作小时	小时	cd		-	压缩至4个工作小时
    个工作日	工作日	cd		-	压缩至5个工作日
    周		nd	年期边围口转知岁	-	连续2周
    个月		cd		-	连续30个月
    个季度	季度	cd		-	连续16个季度
    年		nd	度代末底初中	-	连续4年
    个年头	年	cd		-	走过5个年头
    件/万人				-	拥有34件/万人
    帧				-	速率60帧
    比特				-	速率300比特
    字节				dataSize 1	数据500字节
    公吨		c		mass 1	生铁306万公吨
    公担		c		mass 0.1	棉花20万公担
    磅		c		mass 0.00045359237	茶叶300磅
    公尺		c		length 1	棉布300公尺
    公分		c		length 0.01	积雪30公分
    分米		c		length 0.1	水深30分米
    市里		c		length 500	修路300市里
    寸		c	步土	length 1/30	水深3寸
    市顷		c		area 200000/3	土地300市顷
    平方厘米		c		area 0.0001	面积30平方厘米
    m²				area 1	厂房5000m²
    m2				area 1	厂房5000m2
    km²				area 1000000	面积300km²
    立方公里		c		volume 1000000000	水量3立方公里
    立方厘米		c		volume 0.000001	体积300立方厘米
    公升		c		volume 0.001	柴油300公升
    毫升		c		volume 0.000001	采血300毫升
    m³				volume 1	土方500m³
    m3				volume 1	土方500m3
    标准立方米				-	天然气3亿标准立方米
    瓩		c		power 1	功率7000瓩
    太瓦				power 1000000000	装机3太瓦
    太瓦时				energy 1000000000	发电3太瓦时
    TWh				energy 1000000000	发电3TWh
    兆伏安		c		apparentPower 1000	变电容量2400兆伏安
    MVA				apparentPower 1000	变电容量2400MVA
    kVA				apparentPower 1	变电容量2400kVA
    伏		c	羲安击笔特旱案法	voltage 1	电压220伏
    kV		n		voltage 1000	输电500kV
    安时				-	电池300安时
    帕			金米斯	pressure 1	压力300帕
    百帕		c		pressure 100	气压1000百帕
    千帕				pressure 1000	压力300千帕
    兆焦				energy 1/3.6	热值30兆焦
    太焦				energy 1000000/3.6	供热30太焦
    千卡				-	热量500千卡
    千赫				frequency 1000	频率500千赫
    兆赫				frequency 1000000	频率500兆赫
    吉赫				frequency 1000000000	频率5吉赫
    Hz				frequency 1	频率50Hz
    kHz				frequency 1000	频率50kHz
    MHz				frequency 1000000	频率50MHz
    GHz				frequency 1000000000	频率5GHz
    分贝		c		-	噪声54.3分贝
    cm				length 0.01	积雪12cm
    mm				length 0.001	降雨80mm
    ppm				-	含量300ppm
    ppb				-	含量300ppb
    毫克/立方米				concentration 1000	浓度1.2毫克/立方米
    毫克每立方米				concentration 1000	浓度1.2毫克每立方米
    μg/m³				concentration 1	浓度28μg/m³
    毫克/升				content 1	含量5毫克/升
    毫克每升				content 1	含量5毫克每升
    mg/L				content 1	含量5mg/L
    吨海里		c		-	周转量8亿吨海里
    客公里		c		-	周转量8亿客公里
    载重吨		c		-	船舶30万载重吨
    总吨		c		-	船舶30万总吨
    综合吨		c		-	产量30万综合吨
    人民币		c		money 1	投资12亿人民币
    韩元				-	投资3亿韩元
    澳元				-	投资3亿澳元
    加元				-	投资3亿加元
    新元			素	-	投资3亿新元
    瑞士法郎				-	投资3亿瑞士法郎
    法郎		c		-	投资3亿法郎
    马克		c	思	-	投资3亿马克
    新台币				-	投资3亿新台币
    澳门元				-	投资3亿澳门元
    泰铢				-	投资3亿泰铢
    卢比				-	投资3亿卢比
    兆字节				dataSize 1000000	流量300兆字节
    吉字节				dataSize 1000000000	流量15吉字节
    太字节				dataSize 1000000000000	数据5.6太字节
    拍字节				dataSize 1000000000000000	数据5拍字节
    艾字节				dataSize 1000000000000000000	数据5艾字节
    ZB				-	数据8.1ZB
    EB				dataSize 1000000000000000000	数据5EB
    TFLOPS				computing 0.001	算力500TFLOPS
    个半月	个月	cdh		-	历时3个半月
    个半小时	小时	cdh		-	历时3个半小时
    立方公尺		c		volume 1	土石方300万立方公尺
    平方公尺		c		area 1	住宅300万平方公尺
    电子伏		c		-	能量300万电子伏
    dB				-	噪声54dB
    """
}
