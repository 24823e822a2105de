import Indicators
import Quantities
import ReportText

/// Where sentences and clauses end.
extension PassageReader {
  /// No sentence is much longer: what runs on without an end is parted, so that a text without
  /// sentences cannot cost the square of its length.
  static let longestSentence = 1000

  /// Sentences end with 。 ！ ？, the closing marks behind included.
  static func sentences(of text: Characters, numerals: [Numeral]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    var numeral = 0
    while index < text.count {
      let unit = text.at(index)
      index += 1
      if !isEnd(unit) {
        guard index - start > longestSentence,
          partsEndless(unit, after: (index - start) / longestSentence)
        else { continue }
        while numeral < numerals.count, numerals[numeral].range.upperBound <= index { numeral += 1 }
        if numeral < numerals.count, numerals[numeral].range.lowerBound < index { continue }
      }
      while text.at(index) == "”" || text.at(index) == ")" || text.at(index) == "’" {
        index += 1
      }
      sentences.append(start..<index)
      start = index
    }
    if start < text.count { sentences.append(start..<text.count) }
    return sentences
  }

  private static func isEnd(_ unit: CodeUnit) -> Bool {
    unit == "。" || unit == "!" || unit == "?"
  }

  /// True where a sentence of so many times the utmost length is parted: at a comma, else between the
  /// items of a list, else anywhere.
  private static func partsEndless(_ unit: CodeUnit, after times: Int) -> Bool {
    switch times {
    case 0: false
    case 1: unit == "," || unit == ";"
    case 2: unit == "," || unit == ";" || unit == "、"
    default: true
    }
  }

  /// Clauses end with a comma, a semicolon, a colon or a dash outside numbers.
  static func clauses(of text: Characters, in sentence: Range<Int>, numerals: [Numeral]) -> [Range<
    Int
  >] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    var numeral = 0
    for index in sentence {
      let unit = text.at(index)
      guard unit == "," || unit == ";" || unit == ":" || unit == "—" || unit == "。" else {
        continue
      }
      while numeral < numerals.count, numerals[numeral].range.upperBound <= index { numeral += 1 }
      if numeral < numerals.count, numerals[numeral].range.contains(index) { continue }
      clauses.append(start..<index + 1)
      start = index + 1
    }
    if start < sentence.upperBound { clauses.append(start..<sentence.upperBound) }
    return clauses
  }
}
