/// Units as each language writes them.
enum UnitName {
  /// English for common units; measure words that only count become nothing. Others stay as written.
  private static let english: [String: String] = [
    "个": "", "项": "items", "家": "", "款": "apps", "条": "items", "起": "cases", "件": "items",
    "次": "times", "场次": "events", "场": "events", "篇": "articles", "名": "people", "人": "people",
    "人次": "person-times", "户": "users", "万户": "10k users", "元": "CNY", "美元": "USD",
    "%": "%", "‰": "‰", "百分点": "pp", "个百分点": "pp", "倍": "times", "成": "tenths", "位": "",
    "亩": "mu", "公顷": "ha", "平方公里": "km²", "平方米": "m²", "公里": "km", "皮长公里": "km",
    "米": "m", "吨": "t", "公斤": "kg", "斤": "jin", "千瓦": "kW", "千瓦时": "kWh",
    "微克/立方米": "µg/m³", "立方米": "m³", "年": "years", "月": "months", "个月": "months",
    "天": "days", "日": "days", "小时": "hours", "分钟": "minutes", "岁": "years old",
    "所": "", "座": "", "处": "sites", "台": "", "套": "sets", "辆": "vehicles", "份": "copies",
    "批": "batches", "批次": "batches", "批(次)": "batches", "部": "", "支": "", "张": "",
    "册": "volumes", "种": "kinds", "类": "kinds", "级": "level", "元/人": "CNY per person",
    "平米": "m²", "㎡": "m²", "立方": "m³", "微克每立方米": "µg/m³", "标准箱": "TEU", "元/吨": "CNY/t",
    "人/平方公里": "people/km²",
  ]

  /// The unit for the screen.
  static func shown(_ unit: String, _ language: Language) -> String {
    language == .zh ? unit : english[unit] ?? unit
  }
}
