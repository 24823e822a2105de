/// Reads a heading's marker from left to right.
struct MarkerReader {
  let bytes: [UInt8]
  private(set) var index: Int
  let end: Int

  init(bytes: [UInt8], index: Int, end: Int) {
    self.bytes = bytes
    self.index = index
    self.end = end
  }

  mutating func read() -> (kind: HeadingMarker.Kind, number: Int)? {
    switch peek {
    case "第": ordinal()
    case "（", "(": bracketed()
    case "#": markdown()
    default: circled() ?? plain()
    }
  }

  private var peek: Unicode.Scalar? {
    index < end ? Unicode.Scalar(bytes.scalar(at: index).value) : nil
  }

  private mutating func advance() {
    index += bytes.scalar(at: index).length
  }

  private mutating func take(_ wanted: Set<Unicode.Scalar>) -> Bool {
    guard let next = peek, wanted.contains(next) else { return false }
    advance()
    return true
  }

  private mutating func skipSpaces() {
    while let next = peek, ScalarClass.isSpace(next.value) { advance() }
  }

  /// 第一章, 第二部分, 第三，
  private mutating func ordinal() -> (kind: HeadingMarker.Kind, number: Int)? {
    advance()
    guard let number = chineseNumber() ?? arabicNumber() else { return nil }
    if take(["编", "篇"]) { return (.part, number) }
    if take(["部"]) { return take(["分"]) ? (.part, number) : nil }
    if take(["章"]) { return (.chapter, number) }
    if take(["节"]) { return (.section, number) }
    return take(["，", "、", "：", ","]) ? (.ordinal, number) : nil
  }

  /// （一） and （1）
  private mutating func bracketed() -> (kind: HeadingMarker.Kind, number: Int)? {
    advance()
    skipSpaces()
    if let number = chineseNumber() {
      skipSpaces()
      return take(["）", ")"]) ? (.bracketedChinese, number) : nil
    }
    guard let number = arabicNumber() else { return nil }
    skipSpaces()
    return take(["）", ")"]) && number < 100 ? (.bracketedArabic, number) : nil
  }

  private mutating func markdown() -> (kind: HeadingMarker.Kind, number: Int)? {
    var level = 0
    while take(["#"]) { level += 1 }
    guard level <= 6, take([" "]) else { return nil }
    skipSpaces()
    return (.markdown, level)
  }

  private mutating func circled() -> (kind: HeadingMarker.Kind, number: Int)? {
    guard let next = peek, ("①"..."⑳").contains(next) else { return nil }
    advance()
    return (.bracketedArabic, Int(next.value - 0x2460) + 1)
  }

  /// 一、 一是 1. 1、
  private mutating func plain() -> (kind: HeadingMarker.Kind, number: Int)? {
    if let number = chineseNumber() {
      if index == end || take(["、", "．", "."]) { return (.chinese, number) }
      return take(["是", "要"]) ? (.clause, number) : nil
    }
    guard let number = arabicNumber(), number < 100 else { return nil }
    if take(["）", ")"]) { return (.bracketedArabic, number) }
    guard take([".", "．", "、"]) else { return nil }
    // 3.5亿 is a figure, not item 3.
    if let next = peek, ScalarClass.digit(next.value) != nil { return nil }
    skipSpaces()
    return (.arabic, number)
  }

  /// Chinese numbers up to ninety-nine: 三, 十, 十二, 二十一.
  private mutating func chineseNumber() -> Int? {
    var digits: [Int] = []
    var ahead = index
    while ahead < end, digits.count < 4 {
      let next = bytes.scalar(at: ahead)
      guard let digit = ScalarClass.chineseDigit(next.value) else { break }
      digits.append(digit)
      ahead += next.length
    }
    let number: Int
    switch (digits.first, digits.dropFirst().first, digits.dropFirst(2).first) {
    case (let one?, nil, nil): number = one
    case (10, let units?, nil) where units < 10: number = 10 + units
    case (let tens?, 10, nil) where tens < 10: number = tens * 10
    case (let tens?, 10, let units?) where tens < 10 && units < 10 && digits.count == 3:
      number = tens * 10 + units
    default: return nil
    }
    guard number > 0 else { return nil }
    index = ahead
    return number
  }

  private mutating func arabicNumber() -> Int? {
    var number: Int?
    var ahead = index
    while ahead < end {
      let next = bytes.scalar(at: ahead)
      guard let digit = ScalarClass.digit(next.value) else { break }
      guard (number ?? 0) < 1000 else { return nil }
      number = (number ?? 0) * 10 + digit
      ahead += next.length
    }
    if number != nil { index = ahead }
    return number
  }
}
