/// Which of two texts is nearer to a third in its choice of characters (cosine of the counts,
/// characters that few paragraphs have weighing more).
struct TopicProfile {
  private let paragraphs: [UInt32: Int]
  private let total: Int

  init(texts: [[UInt32]]) {
    var paragraphs: [UInt32: Int] = [:]
    for text in texts {
      for character in Set(text) where ScalarClass.isHan(character) {
        paragraphs[character, default: 0] += 1
      }
    }
    self.paragraphs = paragraphs
    total = texts.count
  }

  /// From 0, nothing in common, to 1000.
  func likeness(_ one: [UInt32], _ other: [UInt32]) -> Int {
    let first = weights(one)
    let second = weights(other)
    // Summed in the order of the characters, so that rounding is the same in every run.
    let product = first.keys.sorted().reduce(0.0) {
      $0 + (first[$1] ?? 0) * (second[$1] ?? 0)
    }
    let norm = (length(first) * length(second)).squareRoot()
    return norm > 0 ? Int(product / norm * 1000) : 0
  }

  private func weights(_ text: [UInt32]) -> [UInt32: Double] {
    var weights: [UInt32: Double] = [:]
    for character in text where ScalarClass.isHan(character) {
      // A linear stand-in for the inverse document frequency: 0 for what every paragraph has.
      let rarity = 1 - Double(paragraphs[character] ?? total) / Double(max(1, total))
      weights[character, default: 0] += rarity
    }
    return weights
  }

  private func length(_ weights: [UInt32: Double]) -> Double {
    weights.keys.sorted().reduce(0.0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) }
  }
}
