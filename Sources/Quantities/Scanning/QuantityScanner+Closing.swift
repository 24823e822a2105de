/// From a number to a quantity: its unit and range, or what else it is.
extension QuantityScanner {
  mutating func finish(_ number: NumeralReader.Number) -> Int {
    let start = number.range.lowerBound
    var end = number.range.upperBound
    var value = number.value
    var upper: ExactDecimal?
    var unit = text.fullUnit(at: end, isChinese: !number.isArabic)
    if let (_, name, flags) = unit, name == "G", value < 10 || flags.contains(.chinese) {
      unit = nil
    }
    if Self.notUnits.starts(in: text, at: end) { unit = nil }
    var hasMultiplier = number.hasMultiplier
    // A range: 3至5家, 4.5%—5%, 100-200万元, 5个到8个.
    if let (second, secondUnit) = rangeEnd(after: end + (unit?.length ?? 0), from: number) {
      // 100-200万元, 二至三千万元: multipliers written once, as far as the order allows.
      if unit == nil, !number.hasMultiplier,
        let power = second.closingPowers.last(where: {
          $0 > 1 && value.scaled(by: $0) < second.value
        })
      {
        value = value.scaled(by: power)
      }
      if value < second.value {
        upper = second.value
        end = second.range.upperBound
        unit = secondUnit ?? nil
        hasMultiplier = hasMultiplier || second.hasMultiplier
      }
    }
    guard let (length, name, flags) = unit else {
      return finishWithoutUnit(
        number, value: value, upper: upper, end: end, hasMultiplier: hasMultiplier)
    }
    var unitEnd = end + length
    if upper == nil, let end = compositeDuration(number, unit: name, unitEnd: unitEnd) {
      return end
    }
    if let (part, end) = part(of: name, flags, number, behind: unitEnd) {
      value = value.adding(part) ?? value
      unitEnd = end
    }
    if let reason = namedReason(number, unit: name, flags, hasMultiplier, end: unitEnd) {
      exclude(start..<unitEnd, reason)
      return unitEnd
    }
    let shape: Quantity.Shape =
      switch name {
      case "位" where isOrder(start, end: unitEnd): .rank
      case "百分点", "千分点": .points
      case "倍", "番": .multiple
      default:
        flags.contains(.ratio) ? .proportion : flags.contains(.duration) ? .duration : .amount
      }
    return close(
      Draft(
        range: (name == "番" ? startOfDoubling(start) : start)..<unitEnd, value: value, upper: upper,
        unit: name, shape: shape, qualifier: number.isMore || flags.contains(.more) ? .more : nil,
        isBare: number.isBareMultiplier))
  }

  /// What is written behind a unit and belongs to the value: 一成五, 3天半, 三十八元五角.
  private func part(
    of unit: String, _ flags: UnitTable.Flags, _ number: NumeralReader.Number, behind end: Int
  ) -> (value: ExactDecimal, end: Int)? {
    let half = ExactDecimal(5, exponent: -1)
    if flags.contains(.half) { return (half, end) }  // 3个半月
    guard !number.hasFraction else { return nil }
    switch unit {
    case "成":
      if text.at(end) == "半" { return (half, end + 1) }
      guard let digit = Chinese.digit(text.at(end)), (1...9).contains(digit) else { return nil }
      return (ExactDecimal(digit, exponent: -1), end + 1)
    case "元": return smallMoney(at: end)
    default:
      let isHalved = flags.contains(.duration) || Self.halvedUnits.contains(unit)
      return isHalved && isHalf(at: end) ? (half, end + 1) : nil
    }
  }

  /// Why a number with a unit measures nothing: 2021年, 15分钟生活圈, 二级保护; `nil` where it does.
  private func namedReason(
    _ number: NumeralReader.Number, unit: String, _ flags: UnitTable.Flags, _ hasMultiplier: Bool,
    end: Int
  ) -> NumeralExclusion? {
    if flags.contains(.duration), namesReach(at: end) { return .name }
    if number.isArabic, unit == "年", !number.hasMultiplier, !number.hasFraction,
      number.value >= 1000
    {
      return .date
    }
    let isNamed =
      flags.contains(.naming) && !hasMultiplier && isNamedSeries(number, unit: unit, end: end)
    return isNamed ? .name : nil
  }

  /// 突破200万大关, 按7.1折合: words that begin like a unit.
  private static let notUnits = WordList(
    "大关 折算 折合", example: "人数突破200万～。 = 突破200万|")
  private static let halvedUnits = WordList(
    "斤 公斤 里 公里 亩 倍", example: "数量三百～半。 = 三百～半|level:300.5| / 数量增长三～半。 = 三～半|growth:3.5|")

  /// 五角, 五角二分 behind 三十八元: tenths and hundredths of a yuan.
  private func smallMoney(at start: Int) -> (value: ExactDecimal, end: Int)? {
    guard let tenths = Chinese.digit(text.at(start)) ?? text.at(start).digit.map(Int64.init),
      text.at(start + 1) == "角"
    else { return nil }
    let part = ExactDecimal(tenths, exponent: -1)
    guard let cents = Chinese.digit(text.at(start + 2)) ?? text.at(start + 2).digit.map(Int64.init),
      text.at(start + 3) == "分", let sum = part.adding(ExactDecimal(cents, exponent: -2))
    else { return (part, start + 2) }
    return (sum, start + 4)
  }

  /// 15分钟便民生活圈: how far around something is.
  private func namesReach(at start: Int) -> Bool {
    (start..<start + 9).prefix { text.at($0).isHan || text.at($0) == "“" }.last {
      text.at($0) == "圈"
    } != nil
  }

  /// 跃居全国高新区23位: an order without 第.
  private func isOrder(_ start: Int, end: Int) -> Bool {
    !text.at(end).isHan && hasRankCue(before: start)
      && (["到", "至", "居"].contains(text.at(start - 1))
        || !Self.moves.ends(in: text, before: start))
  }

  /// Where a quantity in 番 begins: with its verb, without which it says nothing.
  func startOfDoubling(_ start: Int) -> Int {
    if text.has("翻了", before: start) { return start - 2 }
    return text.has("翻", before: start) ? start - 1 : start
  }

  /// 一类网站, 二级保护, 3年行动, 6线城市: measure words that also number kinds and spans.
  func isNamedSeries(_ number: NumeralReader.Number, unit: String, end: Int) -> Bool {
    switch unit {
    case "大": return !number.isArabic
    case "年", "周": return !number.hasFraction && !durationCue(before: number.range.lowerBound)
    case "级": return !number.hasFraction
    case "千伏", "kV": return Self.gridNouns.starts(in: text, at: end)
    case "路", "页": return !number.isMore && number.value < 1000  // 312路公交, 共28页
    default: return !number.isMore && number.value < 10
    }
  }

  /// What a voltage names: 500千伏变电站; against 电压提高到500千伏.
  static let gridNouns = WordList(
    "变电 输电 输变电 线路 电网 交流 直流 特高压 变压器 间隔 主变",
    example: "新投500千伏～站1座。 = X|500千伏|name")

  /// 连续4年, 历时9年, 缩短3年: a span of time that is a fact, against 三年行动.
  func durationCue(before index: Int) -> Bool {
    Self.durationCues.ends(in: text, before: index)
  }

  mutating func finishWithoutUnit(
    _ number: NumeralReader.Number, value: ExactDecimal, upper: ExactDecimal?, end: Int,
    hasMultiplier: Bool
  ) -> Int {
    let start = number.range.lowerBound
    let next = text.at(end)
    if next.isLetter {  // 5G, 4A级, 3D
      let nameEnd = nameEnd(from: end)
      exclude(start..<nameEnd, .name)
      return nameEnd
    }
    let prefix = prefixQualifier(before: start, isBare: number.isBareMultiplier)
    if let upper, prefix == nil, value >= 1900, upper < 2100, !hasMultiplier {  // 2019—2022
      exclude(start..<end, .date)
      return end
    }
    if start == 0, number.hasFraction, !hasMultiplier, upper == nil, next.isHan {
      exclude(start..<end, .section)  // 2.3 加快发展数字经济
      return end
    }
    let isCounted =
      hasMultiplier || number.hasFraction || upper != nil || prefix != nil || number.isMore
      || NameTable.countedTrie.longest(in: text.units, at: end) != nil
      || isStatedBare(start: start, end: end)
    if number.isArabic, isCounted, next != "强", next != "版",
      !(next == "级" && !hasMultiplier)
    {  // 强, 级
      return close(
        Draft(
          range: start..<end, value: value, upper: upper, unit: "", shape: .amount,
          qualifier: number.isMore ? .more : nil, isBare: number.isBareMultiplier))
    }
    if !number.isArabic {
      // Without a unit, only 突破万亿 and 超2亿 count.
      let isFollowed = next.isHan && !number.isBareMultiplier  // 四千二百万劳动力
      if number.hasMultiplier, prefix != nil || isFollowed || upper != nil {
        return close(
          Draft(
            range: start..<end, value: value, upper: upper, unit: "", shape: .amount,
            qualifier: number.isMore ? .more : nil, isBare: number.isBareMultiplier))
      }
      // 三审三校, 千家万户
      guard number.value > 1 else { return leaveOne(number.range) }
      exclude(start..<end, number.isBareMultiplier ? .idiom : .name)
      return end
    }
    let isYear = value >= 1900 && value < 2100 && end - start == 4
    exclude(start..<end, isYear ? .date : reasonBefore(start))
    return end
  }

  /// 邮编471000, 图3: what the word before a bare number makes of it.
  private func reasonBefore(_ start: Int) -> NumeralExclusion {
    let end = text.at(start - 1) == ":" ? start - 1 : start
    if Self.identified.ends(in: text, before: end) { return .identifier }
    return Self.numberedParts.ends(in: text, before: end) ? .section : .name
  }

  private static let identified = WordList(
    "邮编 邮政编码 信用代码 编号 代码 电话 热线 传真 账号 证号 号码 文号 群号",
    example: "～471000。 = X|471000|identifier")
  private static let numberedParts = WordList(
    "图 表 附图 附表 附件 专栏", example: "～3说明情况。 = X|3|section")

  /// A whole number that a verb of reaching states and punctuation ends: 指数达到128，.
  func isStatedBare(start: Int, end: Int) -> Bool {
    let next = text.at(end)
    guard next == "," || next == "。" || next == ";" || next == "、" || next == .none else {
      return false
    }
    return Self.reachWords.ends(in: text, before: start)
  }

  static let durationCues = WordList(
    "连续 历时 缩短 缩短至 压缩至 压缩到 提前 长达 超过 达 达到 不到 已 延长 至 仅用",
    example: "工期～5年。 = 5年|")
  static let reachWords = WordList(
    "达 达到 为 增至 升至 降至 增加到 提高到 下降到 提升至 缩小至 提升到 总数 数量",
    example: "指数～128，位居全省前列。 = 128|level:128")

  /// The number behind 至, 到, -, —, ~ that closes a range, with its unit.
  func rangeEnd(after index: Int, from first: NumeralReader.Number) -> (
    number: NumeralReader.Number, unit: (length: Int, name: String, flags: UnitTable.Flags)??
  )? {
    guard let next = text.rangeConnector(at: index),
      let second = first.isArabic ? reader.arabic(at: next) : reader.chinese(at: next)
    else { return nil }
    return (second, .some(text.fullUnit(at: second.range.upperBound, isChinese: !first.isArabic)))
  }
}
