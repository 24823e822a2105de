/// A label as the rules see it: UTF-16 units without blanks, quotation marks, 的, the verbs 实现 and
/// 完成 (规上工业实现增加值, 完成固定资产投资) and what stands in parentheses; full-width and subscript signs
/// as plain ones, Latin letters in capitals.
struct LabelText {
  let units: [UInt16]

  init(_ label: String) {
    self.init(label.utf16)
  }

  /// A label as UTF-16 units; what needs two of them is in no rule.
  init(_ label: some Sequence<UInt16>) {
    var units: [UInt16] = []
    units.reserveCapacity(label.underestimatedCount)
    var depth = 0
    for unit in label {
      let value = Self.plain(UInt32(unit))
      if value == UInt32(UInt8(ascii: "(")) {
        depth += 1
      } else if value == UInt32(UInt8(ascii: ")")) {
        depth = max(0, depth - 1)
      } else if depth == 0, !Self.isIgnored(value) {
        units.append(UInt16(truncatingIfNeeded: value))
        if let last = units.dropLast().last, Self.isVerb(last, units[units.count - 1]) {
          units.removeLast(2)
        }
      }
    }
    self.units = units
  }

  /// 实现, 完成.
  private static func isVerb(_ first: UInt16, _ second: UInt16) -> Bool {
    (first == 0x5B9E && second == 0x73B0) || (first == 0x5B8C && second == 0x6210)
  }

  private static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x61...0x7A: value - 0x20
    case 0xFF41...0xFF5A: value - 0xFEE0 - 0x20
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x2080...0x2089: value - 0x2080 + 0x30
    default: value
    }
  }

  /// Blanks, quotation marks, `_` (PM_2.5), signs without width, and 的 (占GDP的比重).
  private static func isIgnored(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x20, 0x22, 0x27, 0x5F, 0xA0, 0xAD, 0x200B...0x200F, 0x2018...0x201D, 0x3000,
      0x300A...0x300D, 0x7684, 0xFEFF:
      true
    default: false
    }
  }
}
