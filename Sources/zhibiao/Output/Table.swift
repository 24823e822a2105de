import Dashboard

/// Rows and columns of words, for people: as text or as Markdown.
struct Table {
  struct Column {
    let title: String
    var isNumber = false
  }

  let columns: [Column]
  var rows: [[String]] = []

  /// The table with its columns aligned by display width, two blanks apart.
  var text: String {
    let rows = rows.map { $0.map(CellWords.line) }
    let widths = columns.indices.map { index in
      rows.map { DisplayWidth.of($0[index]) }.reduce(DisplayWidth.of(columns[index].title), max)
    }
    var result = ""
    for row in [columns.map(\.title)] + rows {
      var line = ""
      for (index, field) in row.enumerated() {
        let gap = String(repeating: " ", count: widths[index] - DisplayWidth.of(field))
        line += (index > 0 ? "  " : "") + (columns[index].isNumber ? gap + field : field + gap)
      }
      while line.last == " " { line.removeLast() }
      result += line + "\n"
    }
    return result
  }

  /// The table of GitHub's Markdown.
  var markdown: String {
    func line(_ fields: [String]) -> String {
      let escaped = fields.map { field in
        String(CellWords.line(field).flatMap { $0 == "|" ? "\\|" : String($0) })
      }
      return "| " + escaped.joined(separator: " | ") + " |\n"
    }
    let rule = "|" + columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n"
    return line(columns.map(\.title)) + rule + rows.map(line).joined()
  }
}
