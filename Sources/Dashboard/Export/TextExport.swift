/// A frame as plain text: one line a row, without the blanks that end it.
enum TextExport {
  static func document(_ frame: Frame) -> String {
    var result = ""
    for row in 0..<frame.size.rows {
      let cells = frame.row(row)
      let end = cells.lastIndex { $0.cluster != .space }.map { $0 + 1 } ?? cells.startIndex
      for cell in cells[..<end] { result.append(cell.cluster) }
      result += "\n"
    }
    return result
  }
}
