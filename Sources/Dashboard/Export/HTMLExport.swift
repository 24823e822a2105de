/// A frame as a page of HTML: one `<pre>`, its styles inline.
///
/// A browser draws a Chinese character one em wide, which is seldom two columns of the same font:
/// the letter spacing of wide runs makes up the difference, so that columns align.
enum HTMLExport {
  static func document(_ frame: Frame, _ caption: Caption?) -> String {
    let language = caption.map { " lang=\"\($0.language.rawValue)\"" } ?? ""
    let title = Markup.escaped(caption?.title ?? "Zhibiao")
    var result = """
      <!DOCTYPE html>
      <html\(language)>
      <head><meta charset="utf-8"><title>\(title)</title></head>
      <body style="margin:0;background:\(frame.paper.page)">
      <pre style="margin:0;padding:8px;color:\(frame.paper.ink);background:\(frame.paper.page);\
      font:14px/1.3 \(fonts)">

      """
    for row in 0..<frame.size.rows {
      for run in frame.runs(ofRow: row, partingContent: true) {
        result += span(run, on: frame.paper)
      }
      result += "\n"
    }
    return result + "</pre>\n</body>\n</html>\n"
  }

  private static let fonts =
    "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,'Noto Sans Mono CJK SC','Sarasa Mono SC',monospace"

  private static func span(_ run: FrameRun, on paper: Paper) -> String {
    var rules: [String] = []
    let (foreground, background) = Markup.colours(of: run.style, on: paper)
    if let foreground { rules.append("color:\(foreground)") }
    if let background { rules.append("background:\(background)") }
    if run.style.attributes.contains(.bold) { rules.append("font-weight:bold") }
    if run.style.attributes.contains(.dim) { rules.append("opacity:.6") }
    if run.style.attributes.contains(.underline) { rules.append("text-decoration:underline") }
    if run.content == .wide { rules.append("letter-spacing:calc(2ch - 1em)") }
    let text = Markup.escaped(run.text)
    return rules.isEmpty ? text : "<span style=\"\(rules.joined(separator: ";"))\">\(text)</span>"
  }
}
