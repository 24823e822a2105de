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
    let lines = ([columns.map(\.title)] + rows).map { $0.map(PrintableText.line) }
    let widths = columns.indices.map { index in
      lines.map { DisplayWidth.of($0[index]) }.max() ?? 0
    }
    var result = ""
    for row in lines {
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
        String(PrintableText.line(field).flatMap { $0 == "|" ? "\\|" : String($0) })
      }
      return "| " + escaped.joined(separator: " | ") + " |\n"
    }
    let rule = "|" + columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n"
    return line(columns.map(\.title)) + rule + rows.map(line).joined()
  }
}
