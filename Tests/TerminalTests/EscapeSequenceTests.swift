import Testing

@testable import Terminal

@Suite struct EscapeSequenceTests {
  /// The number of characters behind the escape character that are no keys.
  private func length(_ text: String) -> Int {
    var sequence = EscapeSequence()
    var count = 0
    for scalar in text.unicodeScalars {
      switch sequence.take(scalar.value) {
      case .more: count += 1
      case .end: return count + 1
      case .foreign: return count
      }
    }
    return count
  }

  @Test(
    arguments: [
      // The mouse as SGR and as X10 report it, the second with a coordinate that is a letter.
      ("[<0;60;3Mj", 9), ("[<0;60;3mj", 9), ("[M jmj", 5),
      // Keys with modifiers, marks of a paste, focus.
      ("[1;5Aj", 5), ("[200~j", 5), ("[Ij", 2), ("[?1;2cj", 6), ("OPj", 2),
      // Answers of a terminal: a colour, its name.
      ("]11;rgb:0000/0000/0000\u{7}j", 23), ("P>|xterm\u{1B}\\j", 10),
      // Keys: nothing of them is lost.
      ("j", 0), ("延", 0), ("\u{1B}", 0), ("", 0),
      // A sequence that another key breaks off.
      ("[1;\u{1B}", 3), ("[1延", 2),
    ] as [(String, Int)])
  func sequencesEndWhereTheyEnd(text: String, count: Int) {
    #expect(length(text) == count)
  }
}
