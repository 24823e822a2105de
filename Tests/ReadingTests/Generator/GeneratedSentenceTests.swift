import Indicators
import Testing

@testable import Reading

/// Thousands of sentences composed from the grammar's parts, read back exactly.
@Suite struct GeneratedSentenceTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func readBack(seed: UInt64) {
    var generator = SentenceGenerator(seed: seed)
    for _ in 0..<500 {
      let (sentence, truths) = generator.next()
      let read = ReadingFixture.figures(sentence).map {
        SentenceGenerator.Truth(
          text: $0.text, value: $0.value, unit: $0.unit, qualifier: $0.qualifier, kind: $0.kind,
          label: $0.label, period: $0.period)
      }
      #expect(read == truths, "\(sentence)")
    }
  }
}
