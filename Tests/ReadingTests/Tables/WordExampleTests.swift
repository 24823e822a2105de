import Indicators
import TestSupport
import Testing

@testable import Reading

/// Every word of every list and table passes an example that stands beside it.
///
/// The examples are read from the sources, so that none can be left out; ``WordList`` tells how they
/// are written.
@Suite struct WordExampleTests {
  struct Entry: CustomTestStringConvertible {
    let words: [String]
    let examples: String
    var testDescription: String { words.first ?? "" }
  }

  static let sources = ["Quantities", "Reading"].flatMap { Repository.swiftFiles("Sources/\($0)") }
    .map { String(decoding: Repository.bytes($0), as: UTF8.self) }

  /// `WordList("words", example: "…")`, with the words in one line or several.
  static let lists: [Entry] = sources.flatMap { source in
    source.matches(of: /WordList\(\s*"+\s*([^"]*?)\s*"+,\s*example:\s*"([^"]*)"/).map {
      entry(words: $0.output.1, examples: $0.output.2)
    }
  }

  static let rows: [Entry] =
    (LinkWords.table.rows.map { ($0.words, $0.example) }
    + LeadWords.table.rows.map { ($0.words, $0.example) }
    + Verbs.table.rows.map { ($0.words, $0.example) }
    + NounWords.table.rows.map { ($0.words, $0.example) }
    + CountedThings.table.rows.map { ($0.words, $0.example) }
    + TargetWords.table.rows.map { ($0.words, $0.example) }
    + PlaceWords.scopes.rows.map { ($0.words, $0.example) })
    .map { Entry(words: $0.0, examples: $0.1) }

  static func entry(words: Substring, examples: Substring) -> Entry {
    Entry(
      words: words.split { $0 == " " || $0 == "\n" || $0 == "\\" }.map(String.init),
      examples: String(examples))
  }

  /// `text|kind:value|label|place|period|T|id|qualifier` for every figure, `X|text|reason` for every other numeral.
  static func describe(_ text: String) -> String {
    let report = ReadingFixture.report("延安市网信工作综述\n（2023年11月15日）\n" + text + "\n")
    let figures = report.measurements.map { figure in
      let period = figure.period.map(String.init(describing:)) ?? "?"
      return [
        figure.text, "\(figure.kind):\(figure.value)", figure.label, figure.place?.name ?? "–",
        period + (figure.isPeriodStated ? "" : "~"), figure.isTarget ? "T" : "–",
        figure.indicatorID ?? "–", "\(figure.qualifier)",
      ].joined(separator: "|")
    }
    let others = report.excluded.filter { $0.text != "2023年11月15日" }
    return (figures + others.map { "X|\($0.text)|\($0.reason)" }).joined(separator: " ; ")
  }

  /// The first of the examples that the word passes, or what they came to.
  static func passes(_ word: String, _ examples: String) -> (Bool, String) {
    var seen: [String] = []
    for example in examples.split(separator: " / ") {
      let parts = example.replacing("～", with: word).replacing("↵", with: "\n")
        .split(separator: " = ").map(String.init)
      guard parts.count == 2 else { return (false, "no expectation in \(example)") }
      let result = describe(parts[0])
      let isRight = parts[1].split(separator: " ").allSatisfy {
        $0.hasPrefix("!") ? !result.contains($0.dropFirst()) : result.contains($0)
      }
      if isRight { return (true, result) }
      seen.append(result)
    }
    return (false, seen.joined(separator: " / "))
  }

  @Test(arguments: lists + rows)
  func examples(entry: Entry) {
    #expect(entry.examples.contains(" = "))
    for word in entry.words {
      let (isRight, result) = Self.passes(word, entry.examples)
      #expect(isRight, "\(word): \(result)")
    }
  }

  @Test func everyListIsRead() {
    let mentioned = Self.sources.reduce(0) { count, source in
      count + source.matches(of: /= WordList\(/).count
    }
    #expect(Self.lists.count == mentioned)
    #expect(mentioned > 40)
  }
}
