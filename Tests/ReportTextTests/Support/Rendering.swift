import ReportText

/// Documents in a form that a table of expectations can hold.
enum Rendering {
  static func document(_ text: String) -> Document {
    Document(source: SourceText(path: "test", bytes: Array(text.utf8)))
  }

  /// The characters of each passage, pieces run together.
  static func texts(_ document: Document) -> [String] {
    document.passages.map { text($0, document) }
  }

  static func text(_ passage: Passage, _ document: Document) -> String {
    passage.pieces.map { document.source.text($0.range) }.joined()
  }

  /// `T`, `H1`, `p` or `F` before each passage's characters; `|` for a joined line, `¦` for a page,
  /// `‖` for a column; `?` after a passage that is not whole.
  static func lines(_ document: Document) -> [String] {
    document.passages.map { passage in
      let role =
        switch passage.role {
        case .title: "T"
        case .heading(let level): "H\(level)"
        case .paragraph: "p"
        case .furniture: "F"
        }
      let text = passage.pieces.map { mark($0.join) + document.source.text($0.range) }.joined()
      return "\(role) \(text)\(passage.isComplete ? "" : "?")"
    }
  }

  static func lines(_ text: String) -> [String] { lines(document(text)) }

  private static func mark(_ join: Passage.Join?) -> String {
    switch join {
    case nil: ""
    case .line: "|"
    case .page: "¦"
    case .column: "‖"
    }
  }
}
