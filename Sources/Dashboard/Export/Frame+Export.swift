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
}
