/// Numbers in digits: what they are part of.
extension QuantityScanner {
  mutating func arabic(at start: Int) -> Int {
    let previous = text.at(start - 1)
    var runEnd = start
    while text.at(runEnd).isDigit { runEnd += 1 }
    let isOfName = previous.isLetter && !NameTable.latinNouns.ends(in: text, before: start)
    if isOfName || isNameJoint(before: start) {
      let end = nameEnd(from: runEnd)
      exclude(start..<end, .name)
      return end
    }
    if isSectionNumber(start..<runEnd) {
      exclude(start..<runEnd, .section)
      return runEnd
    }
    if let (length, _) = NameTable.clockTrie.longest(in: text.units, at: start),
      !durationCue(before: start)
    {
      exclude(start..<start + length, .idiom)
      return start + length
    }
    if let end = timeOfDay(at: start, hour: runEnd) {
      exclude(start..<end, .date)
      return end
    }
    if text.at(start) == "0", runEnd - start >= 2 {  // 0914-2312345: no count begins with a zero
      var end = runEnd
      while text.at(end).isDigit || (text.at(end) == "-" && text.at(end + 1).isDigit) {
        end += 1
      }
      exclude(start..<end, .identifier)
      return end
    }
    guard let number = reader.arabic(at: start) else {
      var end = runEnd
      while text.at(end).isDigit || (text.at(end) == "." && text.at(end + 1).isDigit) {
        end += 1
      }
      exclude(start..<end, .identifier)
      return end
    }
    let next = text.at(number.range.upperBound)
    if previous == "〔" || previous == "[", next == "〕" || next == "]" {  // 〔2023〕
      exclude(number.range, .identifier)
      return number.range.upperBound
    }
    if next == "号" {  // 15号
      exclude(number.range, .identifier)
      return number.range.upperBound + 1
    }
    if isNameJoint(after: number.range.upperBound) {
      let end = nameEnd(from: number.range.upperBound)
      exclude(start..<end, .name)
      return end
    }
    if let end = ratioToOne(number) ?? fraction(number) ?? proportions(number) { return end }
    return finish(number)
  }

  /// 9时30分, 上午9时: when on a day.
  private func timeOfDay(at start: Int, hour end: Int) -> Int? {
    guard end - start <= 2, text.at(end) == "时", !text.at(start - 1).isDigit else { return nil }
    var minutes = end + 1
    while text.at(minutes).isDigit { minutes += 1 }
    if (2...3).contains(minutes - end), text.at(minutes) == "分", text.at(minutes + 1) != "钟" {
      return minutes + 1
    }
    return Self.partsOfDay.ends(in: text, before: start) ? end + 1 : nil
  }

  private static let partsOfDay = WordList(
    "上午 下午 中午 晚上 凌晨 早上 当晚 日", example: "～9时召开会议5次。 = X|9时|date / 9月5～9时召开会议5次。 = X|9时|date")

  /// 1+14+N, 5·18, 7×24: signs that join numbers and letters to names.
  func isNameJoint(before start: Int) -> Bool {
    let sign = text.at(start - 1)
    guard sign == "+" || sign == "·" || sign == "×" else { return false }
    let other = text.at(start - 2)
    return other.isDigit || other.isLetter
  }

  func isNameJoint(after end: Int) -> Bool {
    let sign = text.at(end)
    let other = text.at(end + 1)
    if sign == "+" { return other.isDigit || other.isLetter }
    if sign == ":", other == "1", !text.at(end + 2).isDigit { return false }  // 2.81:1
    return (sign == "·" || sign == "×" || sign == ":") && other.isDigit
  }

  func nameEnd(from start: Int) -> Int {
    var index = start
    while true {
      let unit = text.at(index)
      if unit.isDigit || unit.isLetter {
        index += 1
      } else if unit == "." || unit == "+" || unit == "·" || unit == "×" || unit == "-"
        || unit == ":",
        text.at(index + 1).isDigit || (unit == "+" && text.at(index + 1).isLetter)
      {
        index += 1
      } else {
        return index
      }
    }
  }

  /// 1. 2、 (3) at the head of a passage.
  func isSectionNumber(_ run: Range<Int>) -> Bool {
    guard run.count <= 2 else { return false }
    var head = run.lowerBound
    while head > 0,
      text.at(head - 1) == "*" || text.at(head - 1) == "#" || text.at(head - 1) == "("
    {
      head -= 1
    }
    let next = text.at(run.upperBound)
    if text.at(run.lowerBound - 1) == "(", next == ")", run.count == 1 { return true }  // (2)
    guard head == 0 else { return false }
    return next == "、" || next == ")" || (next == "." && !text.at(run.upperBound + 1).isDigit)
  }

  /// 2.81∶1: a ratio to one.
  mutating func ratioToOne(_ number: NumeralReader.Number) -> Int? {
    let end = number.range.upperBound
    guard text.at(end) == ":", text.at(end + 1) == "1", !text.at(end + 2).isDigit,
      text.at(end + 2) != ":"
    else { return nil }
    return close(
      Draft(range: number.range.lowerBound..<end + 2, value: number.value, unit: "", shape: .amount)
    )
  }

  /// 5.1/40.2/54.7: parts of a whole set side by side.
  mutating func proportions(_ number: NumeralReader.Number) -> Int? {
    var end = number.range.upperBound
    while text.at(end) == "/", let next = reader.arabic(at: end + 1), number.hasFraction {
      end = next.range.upperBound
    }
    guard end > number.range.upperBound else { return nil }
    exclude(number.range.lowerBound..<end, .name)
    return end
  }

  /// 1/10: a fraction in digits.
  mutating func fraction(_ number: NumeralReader.Number) -> Int? {
    let slash = number.range.upperBound
    // 8.6/10万
    if text.at(slash) == "/", let below = reader.arabic(at: slash + 1), below.hasMultiplier {
      let end = below.range.upperBound
      return close(
        Draft(
          range: number.range.lowerBound..<end, value: number.value, unit: text.text(slash..<end),
          shape: .amount))
    }
    guard text.at(slash) == "/", !number.hasMultiplier, !number.hasFraction,
      let below = reader.arabic(at: slash + 1), !below.hasMultiplier, !below.hasFraction,
      number.value < below.value, let value = ExactDecimal.quotient(number.value, below.value)
    else { return nil }
    return close(
      Draft(
        range: number.range.lowerBound..<below.range.upperBound, value: value, unit: "",
        shape: .proportion, qualifier: below.isMore ? .more : nil))
  }
}
