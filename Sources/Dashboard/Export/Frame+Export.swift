extension Frame {
  /// The frame in a format for files: the bytes that the dashboard's export and `zhibiao screen` write.
  public func exported(as format: ExportFormat) -> String {
    switch format {
    case .text: TextExport.document(self)
    case .ansi: ANSIExport.document(self)
    case .markdown: MarkdownExport.document(self)
    case .html: HTMLExport.document(self)
    case .svg: SVGExport.document(self)
    }
  }

  /// Frames as one moving SVG picture, each shown for a number of seconds.
  public static func animation(_ frames: [Frame], seconds: Double) -> String {
    SVGExport.animation(frames, seconds: seconds)
  }
}
