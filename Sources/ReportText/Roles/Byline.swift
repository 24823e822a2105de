/// The line that names who wrote or gave the report.
struct Byline: Hashable {
  /// Offices that stand before or after a name in the line under a title.
  static let offices = [
    "总理", "省长", "主席", "市长", "州长", "盟长", "县长", "区长", "旗长", "乡长", "镇长", "书记", "主任",
    "局长", "厅长", "院长", "检察长", "记者", "通讯员",
  ]
  /// Headings as short as a name.
  static let notNames = [
    "引言", "前言", "序言", "目录", "摘要", "导语", "概述", "结束语", "结语", "总论", "附件", "说明",
    "总体要求", "主要目标", "工作回顾", "政府工作报告", "工作报告", "重点任务", "保障措施", "存在问题",
  ]

  let isBracketed: Bool

  /// Reads a range as a byline, or `nil`: 周恩来; 省长 王予波; (陈琳 聂夏瑜).
  init?(bytes: [UInt8], range: Range<Int>) {
    guard range.count <= 90 else { return nil }
    var text = bytes.scalars(range)
    let first = text.first ?? 0
    let last = text.last ?? 0
    isBracketed = (first == "(" && last == ")") || (first == "（" && last == "）")
    if isBracketed { text = Array(text.dropFirst().dropLast()) }
    let words = text.split { ScalarClass.isSpace($0) || $0 == "、" || $0 == "\n" || $0 == "\r" }
    guard !words.isEmpty, text.allSatisfy(Self.isNamePart) else { return nil }
    let joined = Self.string(words.joined())
    if Self.notNames.contains(joined) { return nil }
    let hasOffice = Self.offices.contains { joined.contains($0) }
    if hasOffice { return }
    let isNames = words.allSatisfy { $0.count <= 4 } && joined.unicodeScalars.count >= 2
    guard isNames, isBracketed ? words.count <= 4 : joined.unicodeScalars.count <= 4 else {
      return nil
    }
  }

  private static func isNamePart(_ scalar: UInt32) -> Bool {
    ScalarClass.isHan(scalar) || ScalarClass.isEdge(scalar) || scalar == "·" || scalar == "、"
  }

  private static func string(_ scalars: some Sequence<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(text)
  }
}
