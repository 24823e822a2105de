/// A frame as a picture: a grid of cells, 9 × 18 units each.
///
/// Every run starts at its own column, so that no font can shift what stands right of it. Runs of
/// ASCII are fitted to their columns by `textLength`; a wide character is one em (15 units) in any
/// font, and letter spacing makes that two columns.
enum SVGExport {
  private static let cellWidth = 9
  private static let rowHeight = 18
  private static let fontSize = 15
  /// From the top of a row to the baseline.
  private static let baseline = 14
  private static let margin = 9
  private static let fonts =
    "'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono','Noto Sans Mono CJK SC',"
    + "'Sarasa Mono SC','PingFang SC','Microsoft YaHei',monospace"

  static func document(_ frame: Frame) -> String {
    picture(of: frame.size, on: frame.paper, content: group(frame))
  }

  /// Frames one after the other, over and over, each for a time in seconds.
  static func animation(_ frames: [Frame], seconds: Double) -> String {
    guard let first = frames.first else { return "" }
    let total = seconds * Double(frames.count)
    let part = 100 / Double(frames.count)
    var content = """
      <style>@keyframes f{0%,\(part)%{visibility:visible}\(part + 0.001)%,100%{visibility:hidden}}
      .f{visibility:hidden;animation:f \(total)s step-end infinite}</style>

      """
    for (index, frame) in frames.enumerated() {
      let delay = "animation-delay:\(seconds * Double(index))s"
      content += group(frame, attributes: " class=\"f\" style=\"\(delay)\"")
    }
    return picture(of: first.size, on: first.paper, content: content)
  }

  private static func picture(of size: Size, on paper: Paper, content: String) -> String {
    let width = size.columns * cellWidth + 2 * margin
    let height = size.rows * rowHeight + 2 * margin
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)">
      <rect width="\(width)" height="\(height)" rx="6" fill="\(paper.page)"/>
      \(content)</svg>

      """
  }

  private static func group(_ frame: Frame, attributes: String = "") -> String {
    var result = """
      <g font-family="\(fonts)" font-size="\(fontSize)" fill="\(frame.paper.ink)" \
      xml:space="preserve"\(attributes)>

      """
    for row in 0..<frame.size.rows {
      for run in frame.runs(ofRow: row) {
        result += background(run, row: row, on: frame.paper)
      }
      for run in frame.runs(ofRow: row, partingContent: true) {
        result += text(run, row: row, on: frame.paper)
      }
    }
    return result + "</g>\n"
  }

  private static func background(_ run: FrameRun, row: Int, on paper: Paper) -> String {
    guard let colour = Markup.colours(of: run.style, on: paper).background else { return "" }
    return """
      <rect x="\(x(run.column))" y="\(margin + row * rowHeight)" width="\(run.width * cellWidth)" \
      height="\(rowHeight)" fill="\(colour)"/>

      """
  }

  private static func text(_ run: FrameRun, row: Int, on paper: Paper) -> String {
    let run = run.style.attributes.contains(.underline) ? run : run.withoutOuterBlanks
    guard run.width > 0 else { return "" }
    var attributes = "x=\"\(x(run.column))\" y=\"\(margin + row * rowHeight + baseline)\""
    switch run.content {
    case .wide:
      attributes += " letter-spacing=\"\(2 * cellWidth - fontSize)\""
    case .ascii, .drawing:
      attributes += " textLength=\"\(run.width * cellWidth)\" lengthAdjust=\"spacingAndGlyphs\""
    case .other:
      break
    }
    if let colour = Markup.colours(of: run.style, on: paper).foreground {
      attributes += " fill=\"\(colour)\""
    }
    if run.style.attributes.contains(.bold) { attributes += " font-weight=\"bold\"" }
    if run.style.attributes.contains(.dim) { attributes += " opacity=\".6\"" }
    if run.style.attributes.contains(.underline) { attributes += " text-decoration=\"underline\"" }
    return "<text \(attributes)>\(Markup.escaped(run.text))</text>\n"
  }

  private static func x(_ column: Int) -> Int { margin + column * cellWidth }
}
