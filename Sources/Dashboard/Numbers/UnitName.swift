/// Units as each language writes them.
enum UnitName {
  /// English for common units; measure words that only count become nothing. Others stay as written.
  private static let english: [String: String] = [
    "个": "", "项": "", "家": "", "款": "apps", "条": "", "起": "cases", "件": "", "朵": "", "轮": "",
    "次": "", "场次": "events", "场": "events", "篇": "articles", "名": "people", "人": "people",
    "人次": "person-times", "户": "users", "万户": "10k users", "元": "CNY", "美元": "USD",
    "%": "%", "‰": "‰", "百分点": "pp", "个百分点": "pp", "倍": "times", "成": "tenths", "位": "",
    "亩": "mu", "公顷": "ha", "平方公里": "km²", "平方米": "m²", "公里": "km", "皮长公里": "sheath-km",
    "米": "m", "吨": "t", "公斤": "kg", "斤": "jin", "千瓦": "kW", "千瓦时": "kWh",
    "微克/立方米": "µg/m³", "立方米": "m³", "年": "years", "月": "months", "个月": "months",
    "天": "days", "日": "days", "小时": "hours", "分钟": "minutes", "岁": "years old",
    "所": "", "座": "", "处": "sites", "台": "", "套": "sets", "辆": "vehicles", "份": "copies",
    "批": "batches", "批次": "batches", "批(次)": "batches", "部": "", "支": "", "张": "",
    "册": "volumes", "种": "kinds", "类": "kinds", "级": "level", "元/人": "CNY per person",
    "平米": "m²", "㎡": "m²", "立方": "m³", "微克每立方米": "µg/m³", "标准箱": "TEU", "元/吨": "CNY/t",
    "人/平方公里": "people/km²", "微克": "µg", "μg/m³": "µg/m³", "度": "kWh", "担": "dan", "头": "head",
    "只": "", "枚": "", "匹": "", "届": "sessions", "对": "pairs", "列": "trains", "艘": "ships",
    "架": "aircraft", "艘次": "ship calls", "车次": "trips", "件次": "", "回": "", "门": "",
    "栋": "buildings", "宗": "cases", "组": "sets", "方": "m³", "块": "", "颗": "", "株": "plants",
    "单": "orders", "箱": "boxes", "番": "doublings", "千克": "kg", "兆瓦": "MW", "兆瓦时": "MWh",
    "吉瓦时": "GWh", "千伏": "kV", "吨公里": "t·km", "人公里": "passenger-km", "标箱": "TEU",
    "平方公尺": "m²", "立方公尺": "m³", "公尺": "m", "公方": "m³", "马力": "hp", "匹马力": "hp",
    "吨标准煤": "t of coal equivalent", "载重吨": "dwt", "大卡": "kcal", "工作日": "working days",
    "季度": "quarters", "分": "points", "千分点": "‰ points", "套(间)": "flats", "辆(台)": "vehicles",
    "台(套)": "sets", "标准台": "", "印张": "sheets", "册(张)": "volumes",
  ]

  /// The unit for the screen.
  static func shown(_ unit: String, _ language: Language) -> String {
    language == .zh ? unit : english[unit] ?? unit
  }
}
