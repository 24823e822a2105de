/// A frame as plain text: one line a row, without the blanks that end it.
enum TextExport {
  static func document(_ frame: Frame) -> String {
    var result = ""
    for row in 0..<frame.size.rows {
      var line = ""
      for cell in frame.row(row) { line.append(cell.cluster) }
      while line.last == " " { line.removeLast() }
      result += line
      result += "\n"
    }
    return result
  }
}
