import Indicators
import Quantities

/// Finds the day of a report in its title block, else its year from what the text speaks of.
struct ReportDate {
  let date: CalendarDay?
  /// False where only the year is known; `date` is then the last day of that year.
  let isDayKnown: Bool

  /// - Parameters:
  ///   - lines: the lines that bear a date.
  ///   - title: the report's title.
  ///   - passages: the text.
  ///   - path: the file's name, which may bear a year: it confirms, it does not decide alone.
  init(lines: [Characters], title: Characters, passages: [ReadPassage], path: String) {
    for line in lines {
      for mention in TimeScanner(line).mentions() {
        guard case .calendar(let first, let last) = mention.span,
          case .absolute(let year) = first.year, let month = first.month
        else { continue }
        // （2022年11月） alone on its line, or before 在…会议上, is the month of the report.
        let isAlone =
          first == last && mention.range.lowerBound <= 2
          && (line.count - mention.range.count <= 2 || line.text(0..<line.count).contains("会议上"))
        guard let day = first.day ?? (isAlone ? CalendarDay.lastDay(of: year, month).day : nil)
        else { continue }
        date = CalendarDay(year, month, day)
        isDayKnown = true
        return
      }
    }
    isDayKnown = false
    var counts: [Int: Int] = [:]
    for passage in passages { Self.countYears(in: passage.text, passage.dates, into: &counts) }
    var titleYears: [Int: Int] = [:]
    Self.countYears(in: title, TimeScanner(title).mentions(), into: &titleYears)
    let year =
      Self.year(inPath: path, confirmedBy: counts) ?? titleYears.keys.max() ?? counts.keys.max()
    date = year.map { CalendarDay($0, 12, 31) }
  }

  /// Years as the text names them; goals (到2030年) and spans (2019—2022) name no year of the report.
  private static func countYears(
    in text: Characters, _ mentions: [TimeMention], into counts: inout [Int: Int]
  ) {
    for mention in mentions {
      guard case .calendar(let first, let last) = mention.span,
        case .absolute(let year) = first.year, first == last,
        mention.reach != .since
      else { continue }
      let previous = text.at(mention.range.lowerBound - 1)
      let isGoal =
        previous == 0x5230 || previous == 0x81F3 || text.at(mention.range.upperBound) == 0x524D
        || text.has("冬奥", at: mention.range.upperBound)
        || text.has("奥运", at: mention.range.upperBound)
      if !isGoal { counts[year, default: 0] += 1 }
    }
  }

  /// A year in the file's name counts where the text speaks of that year or the one before,
  /// or of no year at all.
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
