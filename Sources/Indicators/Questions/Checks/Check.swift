import Quantities

/// One way of finding contradictions inside a sentence.
protocol SentenceCheck {
  func findings(in sentence: SentenceView) -> [Finding]
}

extension Finding {
  /// A finding of some figures of one sentence; the place is that of the first.
  init(
    _ kind: Kind, _ arithmetic: Arithmetic, percent confidence: Int64,
    _ figures: [SentenceView.Item]
  ) {
    self.init(
      kind: kind, place: figures.first?.measurement.place, arithmetic: arithmetic,
      confidence: ExactDecimal(confidence, exponent: -2), evidence: figures.map(\.id))
  }
}
