/// A frame as a fenced block of CommonMark, under a heading and above its source.
///
/// The block is the screen, byte for byte; tables of Markdown are what `zhibiao compare`, `rank`,
/// `show` and their like print.
enum MarkdownExport {
  static func document(_ frame: Frame, _ caption: Caption?) -> String {
    let text = TextExport.document(frame)
    // A fence must be longer than any run of backticks inside it (CommonMark 4.5).
    var longest = 0
    var count = 0
    for byte in text.utf8 {
      count = byte == 0x60 ? count + 1 : 0
      longest = max(longest, count)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let block = "\(fence)text\n\(text)\(fence)\n"
    guard let caption else { return block }
    return """
      # \(escaped(caption.title))

      \(block)
      \(Phrase.source(escaped(caption.source))[caption.language])

      """
  }

  /// Text in which no sign has a meaning of its own (CommonMark 2.4).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>#&".unicodeScalars.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
