/// The units and measure words that make a number a quantity, and what they convert into.
///
/// Measure words follow GB/T 15835 and the lists of counting words in grammars of Chinese; units of
/// measurement follow the Law on Metrology (GB 3100–3102) and what reports really write, units of
/// before 1959 included. A row is, with tabs between: word; name (empty: the word); flags;
/// characters that must not follow; dimension and size in base units (empty: counts things; `-`:
/// converts into nothing); example.
struct UnitTable: Sendable {
  /// How a unit may be used.
  struct Entry: Sendable {
    let word: String
    /// The unit as results give it: 个百分点 → 百分点.
    let name: String
    let flags: Flags
    /// Characters that must not follow: 项 is no unit in 项目, 家 none in 家庭.
    let blockers: [CodeUnit]
    /// What the unit measures as the row has it.
    let size: String
    let example: String

    /// What the unit measures, `nil` where it stands alone.
    var measure: UnitMeasure? { size.isEmpty ? .count : UnitMeasure(size) }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// `c`: counts with Chinese numerals too: 两个, 三十五家.
    static let chinese = Flags(rawValue: 1)
    /// `d`: a length of time.
    static let duration = Flags(rawValue: 2)
    /// `r`: a percentage or another proportion.
    static let ratio = Flags(rawValue: 4)
    /// `n`: also part of names, so that a lone number below ten names rather than counts: 类, 级, 期.
    static let naming = Flags(rawValue: 8)
    /// `m`: holds 多 itself: 个多百分点.
    static let more = Flags(rawValue: 16)
    /// `h`: holds 半 itself: 个半月.
    static let half = Flags(rawValue: 32)
    /// `e`: begins many other words, and is a unit only where its phrase ends: 垃圾300车，.
    static let ending = Flags(rawValue: 64)

    /// The flags of a row, or `nil` where a letter is none.
    init?(letters: String) {
      self = []
      for letter in letters.utf8 {
        switch letter {
        case UInt8(ascii: "c"): insert(.chinese)
        case UInt8(ascii: "d"): insert(.duration)
        case UInt8(ascii: "r"): insert(.ratio)
        case UInt8(ascii: "n"): insert(.naming)
        case UInt8(ascii: "m"): insert(.more)
        case UInt8(ascii: "h"): insert(.half)
        case UInt8(ascii: "e"): insert(.ending)
        default: return nil
        }
      }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  static let shared = UnitTable()

  /// A malformed row is left out, which a test sees.
  let entries: [Entry]
  private let trie: TermTrie<Int>

  private init() {
    var entries: [Entry] = []
    for row in Self.counts[...].rows + Self.measures[...].rows {
      let cells = row.map(String.init)
      guard cells.count == 6, let flags = Flags(letters: cells[2]) else { continue }
      entries.append(
        Entry(
          word: cells[0], name: cells[1].isEmpty ? cells[0] : cells[1], flags: flags,
          blockers: cells[3].utf16.map(CodeUnit.init), size: cells[4], example: cells[5]))
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
    guard !isOtherWord(index, in: text, endingAt: start + length) else {
      // 3万人年均增收: the words of 人年 belong to two phrases; but 项目 is no 项.
      guard length == 2, let single = trie.longest(in: [text.units[start]], at: 0),
        !isOtherWord(single.value, in: text, endingAt: start + 1)
      else { return nil }
      return (1, single.value)
    }
    let last = text.at(start + length - 1)
    if last.isLetter, text.at(start + length).isLetter { return nil }
    return (length, index)
  }

  /// True where the characters behind a unit make it another word.
  private func isOtherWord(_ index: Int, in text: Characters, endingAt end: Int) -> Bool {
    let next = text.at(end)
    if entries[index].blockers.contains(next) {
      // 11人均已脱贫: 均 is all of them, not the mean.
      if next == "均" { return !Self.adverbialEnds.contains(text.at(end + 1)) }
      // 300列次日均增加2列 against 300列次日到达
      return !(text.at(end - 1) == "次" && text.at(end + 1) == "均")
    }
    return entries[index].flags.contains(.ending) && next.isHan
      && !Self.phraseEnds.contains(next)
  }

  /// What follows 均 that means all of them.
  private static let adverbialEnds: CodeUnitSet = "已为在未被由系"
  /// What may follow a unit that ends its phrase: 以上, 左右, 和.
  private static let phraseEnds: CodeUnitSet = "以左和及与或等的"

  /// The name of a unit with its `/` part, and the length of the whole.
  func fullUnit(in text: Characters, at start: Int) -> (length: Int, name: String, flags: Flags)? {
    if text.at(start) == " " { return spacedUnit(in: text, at: start) }
    guard let (length, index) = unit(in: text, at: start) else { return nil }
    let entry = entries[index]
    let slash = start + length
    if text.at(slash) == "/", let below = lengthBelow(in: text, at: slash + 1) {
      let whole = length + 1 + below
      return (whole, text.text(start..<start + whole), entry.flags)
    }
    // 260多场(次), 186万册(件): a second measure word in brackets.
    if text.at(slash) == "(", let (second, _) = unit(in: text, at: slash + 1),
      text.at(slash + 1 + second) == ")"
    {
      let whole = length + second + 2
      return (whole, text.text(start..<start + whole), entry.flags)
    }
    return (length, entry.name, entry.flags)
  }

  /// 98 EFLOPS: a unit in Latin letters behind a blank, against the standard GB 18030 and 5 G.
  private func spacedUnit(
    in text: Characters, at blank: Int
  ) -> (length: Int, name: String, flags: Flags)? {
    guard text.at(blank + 1).isLetter, let (length, index) = unit(in: text, at: blank + 1),
      length > 1, text.at(blank + 1 + length) != " "
    else { return nil }
    return (length + 1, entries[index].name, entries[index].flags)
  }

  /// What stands below the slash: 立方米, 日, 万人, 千人.
  private func lengthBelow(in text: Characters, at start: Int) -> Int? {
    if let (length, _) = unit(in: text, at: start) { return length }
    if let power = Chinese.power(text.at(start)), (2...4).contains(power),
      let (length, _) = unit(in: text, at: start + 1)
    {
      return 1 + length
    }
    return Self.spans.contains(text.at(start)) ? 1 : nil
  }

  private static let spans: CodeUnitSet = "日月季期"
}
