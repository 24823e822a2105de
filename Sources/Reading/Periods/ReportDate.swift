import Indicators
import Quantities

/// Finds the day of a report in its title block, else its year from what the text speaks of.
enum ReportDate {
  /// - Parameters:
  ///   - lines: the lines that bear a date.
  ///   - title: what the report's title says.
  ///   - passages: the text.
  ///   - path: the file's name, which may bear a year: it helps where the text leaves the year open.
  static func time(
    lines: [Characters], title: TitleTime, passages: [ReadPassage], path: String
  ) -> ReportTime? {
    // 2000年2月25日在…会议上 stands before the time stamp of the page that holds the report.
    let openings = passages.prefix(12).map(\.text).filter { $0.count <= 80 }
    let sessions = (lines + openings).filter { line in
      line.units.indices.contains { line.has("会议上", at: $0) }
    }
    for line in sessions + lines {
      for mention in TimeScanner(line).mentions() {
        guard case .calendar(let first, let last) = mention.span,
          case .absolute(let year) = first.year, let month = first.month
        else { continue }
        // （2022年11月） alone on its line, or before 在…会议上, is the month of the report.
        let isAlone =
          first == last && mention.range.lowerBound <= 2
          && (line.count - mention.range.count <= 2 || line.text(0..<line.count).contains("会议上"))
        // The stamp of a page is no date of a report whose title names an earlier year.
        guard title.year.map({ year <= $0 + 1 }) ?? true else { continue }
        guard let day = first.day ?? (isAlone ? CalendarDay.lastDay(of: year, month).day : nil)
        else { continue }
        return ReportTime(
          day: .named(year, month, day), isDayKnown: true,
          isYearOver: title.reviewedYear == year)
      }
    }
    var counts: [Int: Int] = [:]
    for passage in passages { countYears(in: passage.text, passage.dates, into: &counts) }
    let year = title.year ?? year(inPath: path, confirmedBy: counts) ?? counts.keys.max()
    return year.map {
      // A text that tells of the title's year beyond the title, and not of the one before, has seen it.
      let isOfSession = title.isOfSession && (counts[$0, default: 0] <= 1 || counts[$0 - 1] != nil)
      return ReportTime(
        day: CalendarDay($0, 12, 31), isDayKnown: false, isYearOver: title.reviewedYear == $0,
        isOfSession: isOfSession)
    }
  }

  /// Years as the text names them; goals (到2030年) and spans (2019—2022) name no year of the report.
  private static func countYears(
    in text: Characters, _ mentions: [TimeMention], into counts: inout [Int: Int]
  ) {
    for mention in mentions {
      guard let year = mention.singleYear else { continue }
      let previous = text.at(mention.range.lowerBound - 1)
      let isGoal =
        previous == "到" || previous == "至" || text.at(mention.range.upperBound) == "前"
        || text.has("冬奥", at: mention.range.upperBound)
        || text.has("奥运", at: mention.range.upperBound)
      if !isGoal { counts[year, default: 0] += 1 }
    }
  }

  /// A year in the file's name counts where the text speaks of that year or the one before, or of no
  /// year at all.
  ///
  /// A text without a date that says 2022年，数字经济总量达到710亿元 and 今年一季度 may be of 2022 or of 2023,
  /// and nothing in it tells: the name picks one of the years that the text leaves open. A year that the
  /// text knows nothing of is never taken from the name, and what rests on it is no stated period.
  private static func year(inPath path: String, confirmedBy counts: [Int: Int]) -> Int? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var digits = ""
    var years: [Int] = []
    for character in name + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        if digits.count == 4, let year = Int(digits), (1900...2099).contains(year) {
          years.append(year)
        }
        digits = ""
      }
    }
    return years.first { year in
      counts.isEmpty || counts[year] != nil || counts[year - 1] != nil
    }
  }
}
