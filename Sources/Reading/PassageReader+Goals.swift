import Indicators
import Quantities
import ReportText

/// Which figures are goals: the words of goals and facts around them.
extension PassageReader {
  /// 增长5.5%的目标未能实现, 目标为5.5%: a goal wherever it is told, against 完成年度目标的106%.
  func statesGoal(_ figure: Figure) -> Bool {
    if TargetWords.goalsBehind.starts(in: text, at: figure.range.upperBound) {
      // 提前三年实现了翻一番的目标
      return !figure.clause.prefix(while: { $0 < figure.range.lowerBound }).contains {
        TargetWords.reached.starts(in: text, at: $0)
      }
    }
    // 营收目标由120亿元上调至135亿元
    if figure.end == .after, let label = figure.label.last,
      text.has("目标", before: label.upperBound)
    {
      return true
    }
    return figure.quantity.shape != .points
      && TargetWords.goalsBefore.ends(in: text, before: figure.range.lowerBound)
  }

  /// 到2030年，森林覆盖率达到61%: a year to come, where nobody knows when the report was made; against
  /// 从2010年到2020年.
  func opensWithGoalYear(_ figure: Figure, _ mentions: [TimeMention]) -> Bool {
    guard
      let mention = mentions.last(where: { $0.range.upperBound <= figure.range.lowerBound }),
      text.at(mention.range.lowerBound - 1) == "到" || text.at(mention.range.upperBound) == "前",
      mention.singleYear != nil
    else { return false }
    if text.at(mention.range.upperBound) == "前" { return true }  // 2025年底前
    let start = mention.range.lowerBound - 1
    return start == 0 || !text.at(start - 1).isHan
  }

  /// 为年计划的105.7%: how much of a goal was done is a result.
  func isShareOfGoal(_ figure: Figure) -> Bool {
    figure.quantity.shape == .proportion
      && TargetWords.shared.ends(in: text, before: figure.range.lowerBound)
  }

  /// The words of goals and facts in a sentence.
  func goalWords(in sentence: Range<Int>) -> [(position: Int, meaning: TargetWords.Meaning)] {
    sentence.compactMap { position in
      let word = TargetWords.trie.longest(in: text.units, at: position)
      if TargetWords.beforeVerbs.contains(text.at(position)) {
        if word?.value != .opening, isPlanned(at: position, in: sentence) || isToDo(at: position) {
          return (position, .sentence)
        }
        if let length = TargetWords.done.length(in: text, at: position),
          isDeed(at: position + length)
        {
          return (position, .present)
        }
      }
      guard let (length, meaning) = word, !isFulfilment(upTo: position + length) else { return nil }
      guard meaning == .until else { return (position, meaning) }
      // 争取到2030年, against 争取到资金468亿元
      let end = position + length
      return dates.contains { $0.range.lowerBound == end } ? (position, .sentence) : nil
    }
  }

  /// 原煤产量计划完成百分之一百零二: how much of a plan was done.
  private func isFulfilment(upTo end: Int) -> Bool {
    text.has("计划完成", before: end)
      && numerals.beginning(in: end..<end + 1).contains { $0.quantity?.shape == .proportion }
  }

  /// 将新建, 要培训, 拟引进: a plan is told by what stands before a verb.
  private func isToDo(at position: Int) -> Bool {
    guard let length = TargetWords.auxiliaries.length(in: text, at: position),
      !TargetWords.beforeOtherWords.contains(text.at(position - 1)),
      !TargetWords.notPlanned.starts(in: text, at: position + length)
    else { return false }
    return isDeed(at: position + length)
  }

  /// A verb of doing or reaching begins at a position.
  private func isDeed(at index: Int) -> Bool {
    if Verbs.actionTrie.longest(in: text.units, at: index) != nil { return true }
    guard let (length, meaning) = LinkWords.trie.longest(in: text.units, at: index) else {
      return false
    }
    return (length > 1 || text.at(index) == "达") && [.reach, .rise, .fall, .add].contains(meaning)
  }

  func isPlanned(at position: Int, in sentence: Range<Int>) -> Bool {
    guard
      let length = TargetWords.planned.length(in: text, at: position),
      !TargetWords.notPlanned.starts(in: text, at: position + length)
    else { return false }
    let isHead = position == sentence.lowerBound || text.at(position - 1) == ","
    return (isHead && length > 1) || dates.contains { $0.range.upperBound == position }
      || places.contains { $0.range.upperBound == position && $0.isPlaceItself }
  }
}
