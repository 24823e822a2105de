import Quantities

/// What the title of a report tells of its time.
struct TitleTime {
  /// The part of a year that the report is on: 2024年上半年工作总结, 前三季度经济运行情况.
  let part: TimeMention?
  /// The year that is summed up: 2024 in 2024年工作情况及2025年工作思路.
  let reviewedYear: Int?
  /// The year that is planned: 2025 in the same title, and in 2025年工作要点.
  let plannedYear: Int?
  /// The year of the report, as the title tells it.
  let year: Int?

  /// It is the report that a government gives to the congress of that year: 2021年政府工作报告.
  let isOfSession: Bool

  /// All that it holds is planned.
  var isPlan: Bool { plannedYear != nil && reviewedYear == nil }

  init(_ title: Characters) {
    let mentions = TimeScanner(title).mentions()
    part = mentions.first {
      $0.isWithinYear && (!$0.namesDay || $0.isSpanOfDays) && $0.reach == .within
    }
    var reviewed: Int?
    var planned: Int?
    var latest: Int?
    for (index, mention) in mentions.enumerated() {
      guard let year = mention.singleYear else { continue }
      latest = max(latest ?? year, year)
      guard !mention.isWithinYear else { continue }
      let end = index + 1 < mentions.count ? mentions[index + 1].range.lowerBound : title.count
      let meanings = TargetWords.meanings(in: mention.range.upperBound..<end, of: title)
      if meanings.contains(.review) {
        reviewed = reviewed ?? year
      } else if meanings.contains(.section), !title.has("报告", before: title.count) {
        // A report on a plan (…计划草案的报告) reviews before it plans.
        planned = planned ?? year
      }
    }
    isOfSession =
      reviewed == nil && latest != nil
      && title.units.indices.contains { title.has("政府工作报告", at: $0) }
    reviewedYear = reviewed
    plannedYear = planned
    year = reviewed ?? latest
  }
}

extension TimeMention {
  /// The year that the expression names by its number, alone or with a part of it.
  var singleYear: Int? {
    guard case .calendar(let first, let last) = span, first.year == last.year,
      case .absolute(let year) = first.year, reach != .since
    else { return nil }
    return year
  }
}

extension TargetWords {
  /// What the words of goals and reviews in a stretch mean.
  static func meanings(in range: Range<Int>, of text: Characters) -> [Meaning] {
    var found: [Meaning] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let (length, meaning) = trie.longest(in: text.units, at: position) {
        found.append(meaning)
        position += length
      } else {
        position += 1
      }
    }
    return found
  }
}
