import Indicators
import Quantities

/// Whether a figure is a level, a change, a share or a rank.
extension SentenceReader {
  func kind(
    of quantity: Quantity, stem: Stem, label: [Range<Int>], right: Range<Int>, hasCounted: Bool
  ) -> (MeasurementKind, isDecline: Bool) {
    let isFall = stem.link == .fall
    switch quantity.shape {
    case .rank: return (.rank, false)
    case .points: return (.growth, isFall)
    case .multiple: return (.growth, isFall)
    case .proportion:
      if stem.link == .rise || isFall || stem.link == .add { return (.growth, isFall) }
      if let last = label.last {
        if NounWords.fallEndings.contains(where: { text.has($0, before: last.upperBound) }) {
          return (.growth, true)
        }
        if NounWords.growthEndings.contains(where: { text.has($0, before: last.upperBound) }) {
          return (.growth, false)
        }
      }
      let behind = right.lowerBound
      for word in ["增长", "的增长", "以上增长", "的增速", "增速", "的涨幅", "的速度增长"] as [Word]
      where text.has(word, at: behind) {
        return (.growth, false)
      }
      return (.share, false)
    case .amount, .duration:
      if hasCounted, !isFall { return (changeVerb(label) ?? .level, isFallVerb(label)) }
      switch stem.link {
      case .rise: return (.growth, false)
      case .fall: return (.growth, true)
      case .add where !stem.range.isEmpty && !isVerb(stem.range): return (.growth, false)
      default: break
      }
      return (changeVerb(label) ?? .level, isFallVerb(label))
    }
  }

  /// 净增…485家, 压减…21.5亿立方米: a verb of change at the head of the label.
  func changeVerb(_ label: [Range<Int>]) -> MeasurementKind? {
    guard let first = label.first else { return nil }
    for word in ["净增", "压减", "削减", "减少", "降低", "减排"] as [Word]
    where text.has(word, at: first.lowerBound) { return .growth }
    return nil
  }

  func isFallVerb(_ label: [Range<Int>]) -> Bool {
    guard let first = label.first else { return false }
    return (["压减", "削减", "减少", "降低", "减排"] as [Word]).contains {
      text.has($0, at: first.lowerBound)
    }
  }
}
