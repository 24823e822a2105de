/// The units and measure words that make a number a quantity.
///
/// Measure words follow GB/T 15835 and the lists of counting words in grammars of Chinese; units of
/// measurement follow the Law on Metrology (GB 3100–3102) and what reports really write.
struct UnitTable: Sendable {
  /// How a unit may be used.
  struct Entry: Sendable {
    let word: String
    /// The unit as results give it: 个百分点 → 百分点.
    let name: String
    let flags: Flags
    /// Characters that must not follow: 项 is no unit in 项目, 家 none in 家庭.
    let blockers: [UInt16]
    let example: String
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Counts with Chinese numerals too: 两个, 三十五家.
    static let chinese = Flags(rawValue: 1)
    /// A length of time.
    static let duration = Flags(rawValue: 2)
    /// A percentage or another proportion.
    static let ratio = Flags(rawValue: 4)
    /// Also part of names, so that a lone number below ten names rather than counts: 类, 级, 期.
    static let naming = Flags(rawValue: 8)
    /// Holds 多 itself: 个多百分点.
    static let more = Flags(rawValue: 16)
  }

  static let shared = UnitTable()

  let entries: [Entry]
  private let trie: TermTrie<Int>

  private init() {
    var entries: [Entry] = []
    for row in Self.rows[...].rows {
      let cells = row.map(String.init)
      guard cells.count == 5 else { continue }
      var flags: Flags = []
      for letter in cells[2].utf8 {
        switch letter {
        case UInt8(ascii: "c"): flags.insert(.chinese)
        case UInt8(ascii: "d"): flags.insert(.duration)
        case UInt8(ascii: "r"): flags.insert(.ratio)
        case UInt8(ascii: "n"): flags.insert(.naming)
        case UInt8(ascii: "m"): flags.insert(.more)
        default: break
        }
      }
      entries.append(
        Entry(
          word: cells[0], name: cells[1].isEmpty ? cells[0] : cells[1], flags: flags,
          blockers: Array(cells[3].utf16), example: cells[4]))
    }
    self.entries = entries
    self.trie = TermTrie(entries.enumerated().map { ($1.word, $0) })
  }

  /// The unit that starts at an index, compound ones (微克/立方米, 元/人) included.
  @inline(__always)
  func unit(in text: Characters, at start: Int) -> (length: Int, entry: Int)? {
    guard trie.begins(text.at(start)) else { return nil }
    return longUnit(in: text, at: start)
  }

  private func longUnit(in text: Characters, at start: Int) -> (length: Int, entry: Int)? {
    guard let (length, index) = trie.longest(in: text.units, at: start) else { return nil }
    let next = text.at(start + length)
    guard !entries[index].blockers.contains(next) else {
      // A shorter unit inside a blocked longer one never helps: 项目 is no 项.
      return nil
    }
    let last = text.at(start + length - 1)
    if Self.isLetter(last), Self.isLetter(next) { return nil }
    return (length, index)
  }

  /// The name of a unit with its `/` part, and the length of the whole.
  func fullUnit(in text: Characters, at start: Int) -> (length: Int, name: String, flags: Flags)? {
    guard let (length, index) = unit(in: text, at: start) else { return nil }
    let entry = entries[index]
    let slash = start + length
    if text.at(slash) == 0x2F, let below = lengthBelow(in: text, at: slash + 1) {
      let whole = length + 1 + below
      return (whole, text.text(start..<start + whole), entry.flags)
    }
    // 260多场(次), 186万册(件): a second measure word in brackets.
    if text.at(slash) == 0x28, let (second, _) = unit(in: text, at: slash + 1),
      text.at(slash + 1 + second) == 0x29
    {
      let whole = length + second + 2
      return (whole, text.text(start..<start + whole), entry.flags)
    }
    return (length, entry.name, entry.flags)
  }

  /// What stands below the slash: 立方米, 日, 万人, 千人.
  private func lengthBelow(in text: Characters, at start: Int) -> Int? {
    let multiplier = (2...4).contains(Chinese.power(text.at(start)) ?? 0) ? 1 : 0
    if let (length, _) = unit(in: text, at: start + multiplier) { return multiplier + length }
    return Self.spans.contains(text.at(start)) ? 1 : nil
  }

  private static let spans: [UInt16] = Array("日月季期".utf16)

  private static func isLetter(_ unit: UInt16) -> Bool {
    (unit >= 0x41 && unit <= 0x5A) || (unit >= 0x61 && unit <= 0x7A)
  }
}
