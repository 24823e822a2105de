extension Frame {
  /// The frame in a format for files.
  ///
  /// - Parameter caption: what stands around it in Markdown and HTML, or nothing.
  public func exported(as format: ExportFormat, caption: Caption? = nil) -> String {
    switch format {
    case .text: TextExport.document(self)
    case .ansi: ANSIExport.document(self)
    case .markdown: MarkdownExport.document(self, caption)
    case .html: HTMLExport.document(self, caption)
    case .svg: SVGExport.document(self)
    }
  }

  /// Frames as one moving SVG picture, each shown for a number of seconds.
  public static func animation(_ frames: [Frame], seconds: Double) -> String {
    SVGExport.animation(frames, seconds: seconds)
  }
}
