import Quantities
import ReportText

/// Whether a figure speaks of one calendar year.
///
/// A series has one point a year, so what five years brought together, the mean over years and the
/// growth since an earlier year are no points of it. Their period may not tell (比2002年增长65.5%
/// ends in 2007 as the growth of 2007 does), so the words before the number are read too.
struct YearBasis {
  /// What a figure's time says of its year, from the closest to the loosest.
  enum Fit: Int, Comparable {
    /// The whole calendar year.
    case whole
    /// What several years reached at their end (五年来国内生产总值从26.6万亿元增加到51.9万亿元).
    case reached
    /// A level or share as of a day or a month of the year.
    case day
    /// A level or share without a time, by the date of its report.
    case report

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  let year: Int
  let fit: Fit

  /// The year that a figure speaks of; `nil` where it is none or not one.
  init?(_ figure: Measurement, in report: Report) {
    let isRate = figure.kind == .growth
    guard let period = figure.period else {
      guard !isRate, let year = report.year else { return nil }
      self.year = year
      fit = .report
      return
    }
    guard let end = period.end else { return nil }
    year = end.year
    if period == .year(end.year) {
      fit = .whole
    } else if period.start == nil, !isRate || (end.month == 12 && end.day == 31) {
      fit = .day
    } else if !isRate, let start = period.start,
      start.year == end.year, start.month == end.month
    {
      fit = .day
    } else if !isRate, !figure.scope.contains(.cumulative), let start = period.start,
      start.year < end.year, end == .lastDay(of: end.year, 12), report.tellsWhatIsReached(figure)
    {
      // Where the years began does not matter to their end; a mean is not of one year, and what every
      // year kept to (稳定在万亿斤以上) says little of the last.
      let clause = report.words(before: figure).behindLast(of: .itemMarks)
      guard !Self.isMean(clause), !clause.hasSuffix("稳定在"), !clause.hasSuffix("保持在") else {
        return nil
      }
      fit = .reached
      return
    } else {
      return nil
    }
    if Self.spansYears(words: report.words(before: figure), year: year) { return nil }
  }

  /// True where the words before a number tell of several years: a mean (年均), a number of years
  /// (五年), or a base that is not the year before (比2002年).
  static func spansYears(words: String, year: Int) -> Bool {
    let clause = words.behindLast(of: .itemMarks)
    if isMean(clause) || countsYears(Array(clause)) { return true }
    return baseYear(Array(words)).map { $0 != year - 1 } ?? false
  }

  /// 年均增长, 平均每年; the mean of a year's days (年均浓度, 年平均气温) is none.
  private static func isMean(_ clause: Substring) -> Bool {
    if clause.contains("平均每年") || clause.contains("每年平均") { return true }
    guard let range = clause.firstRange(of: "年均") ?? clause.firstRange(of: "年平均") else {
      return false
    }
    let rest = clause[range.upperBound...]
    return !["浓度", "气温", "水位", "值"].contains { rest.hasPrefix($0) }
  }

  /// 五年, 5年来, 十年累计: a number of years, not the name of one (2007年) or its order (第五年).
  private static func countsYears(_ clause: [Character]) -> Bool {
    let numerals: Set<Character> = [
      "两", "三", "四", "五", "六", "七", "八", "九", "十", "2", "3", "4", "5",
    ]
    for (index, character) in clause.enumerated().dropFirst() where character == "年" {
      guard numerals.contains(clause[index - 1]) else { continue }
      let before = index >= 2 ? clause[index - 2] : "，"
      let isName = before.isNumber || ".．第".contains(before) || "一二三四五六七八九〇零".contains(before)
      let after = index + 1 < clause.count ? clause[index + 1] : "，"
      // 三年行动 is a name; 连续五年 and 五年规划 say nothing of this figure's span.
      if !isName, !"行规计期".contains(after), before != "续" { return true }
    }
    return false
  }

  /// The year that a comparison starts from: 比2002年, 较2015年, 与2000年相比.
  private static func baseYear(_ words: [Character]) -> Int? {
    for index in words.indices.reversed() where "比较与".contains(words[index]) {
      let digits = words[(index + 1)...].prefix { $0.isWholeNumber }
      let after = index + 1 + digits.count
      if digits.count == 4, after < words.count, words[after] == "年" { return Int(String(digits)) }
    }
    return nil
  }
}
