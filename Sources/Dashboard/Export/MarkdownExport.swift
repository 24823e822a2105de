/// A frame as a fenced block of CommonMark.
enum MarkdownExport {
  static func document(_ frame: Frame) -> String {
    let text = TextExport.document(frame)
    // A fence must be longer than any run of backticks inside it (CommonMark 4.5).
    var longest = 0
    var count = 0
    for byte in text.utf8 {
      count = byte == 0x60 ? count + 1 : 0
      longest = max(longest, count)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)text\n\(text)\(fence)\n"
  }
}
