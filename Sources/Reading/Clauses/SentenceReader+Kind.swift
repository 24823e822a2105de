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
    case .proportion where quantity.value.isNegative: return (.growth, false)
    case .proportion:
      if stem.link == .rise || isFall || stem.link == .add { return (.growth, isFall) }
      if stem.link == nil, let verb = label.first?.lowerBound,
        isFallVerb(label) || NounWords.cuts.starts(in: text, at: verb)
      {
        return (.growth, true)
      }
      if let last = label.last {
        if NounWords.fallEndings.ends(in: text, before: last.upperBound) { return (.growth, true) }
        if NounWords.growthEndings.ends(in: text, before: last.upperBound) {
          return (.growth, false)
        }
      }
      if NounWords.growthBehind.starts(in: text, at: right.lowerBound) { return (.growth, false) }
      return (
        goesOnGrowing(label, stem: stem, unit: quantity.unit, upTo: right.lowerBound)
          ? .growth : .share, false
      )
    case .amount, .duration:
      if hasCounted, quantity.unit == "次" { return (.level, false) }  // 4次降低准备金率
      if hasCounted, !isFall { return (changeVerb(label) ?? .level, isFallVerb(label)) }
      switch stem.link {
      case .rise: return (.growth, false)
      case .fall: return (.growth, true)
      case .add where NounWords.sizes.ends(in: text, before: stem.range.upperBound):
        return (.growth, false)
      default: break
      }
      if stem.link == .reach { return (.level, false) }  // 精简后为18个
      if let last = label.last, NounWords.increments.ends(in: text, before: last.upperBound) {
        return (.growth, false)
      }
      return (changeVerb(label) ?? .level, isFallVerb(label))
    }
  }

  /// 地区生产总值增长6.5%，力争达到7%: the same rate again, of what is no proportion itself.
  private func goesOnGrowing(
    _ label: [Range<Int>], stem: Stem, unit: String, upTo end: Int
  ) -> Bool {
    guard stem.range.isEmpty, stem.link != .from, clauseBefore == nil, let last = figures.last,
      last.kind == .growth, !last.isDecline,
      last.label == label, last.quantity.unit == unit, let noun = label.last,
      !(last.range.upperBound..<end).contains(where: { text.at($0) == "占" })
    else { return false }
    return !NounWords.proportions.ends(in: text, before: noun.upperBound)
  }

  /// 净增…485家, 压减…21.5亿立方米: a verb of change at the head of the label.
  private func changeVerb(_ label: [Range<Int>]) -> MeasurementKind? {
    guard let first = label.first else { return nil }
    return NounWords.changeVerbs.starts(in: text, at: first.lowerBound) || isFallVerb(label)
      ? .growth : nil
  }

  private func isFallVerb(_ label: [Range<Int>]) -> Bool {
    guard let first = label.first else { return false }
    return NounWords.fallVerbs.starts(in: text, at: first.lowerBound)
  }
}
