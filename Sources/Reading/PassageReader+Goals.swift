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

  /// 为年计划的105.7%: how much of a goal was done is a result.
  func isShareOfGoal(_ figure: Figure) -> Bool {
    figure.quantity.shape == .proportion
      && TargetWords.shared.ends(in: text, before: figure.range.lowerBound)
  }

  /// The words of goals and facts in a sentence.
  func goalWords(in sentence: Range<Int>) -> [(position: Int, meaning: TargetWords.Meaning)] {
    sentence.compactMap { position in
      let word = TargetWords.trie.longest(in: text.units, at: position)
      if word?.value != .opening, isPlanned(at: position, in: sentence) {
        return (position, .sentence)
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
