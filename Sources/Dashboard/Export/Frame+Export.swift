extension Frame {
  /// The frame in a format for files: the bytes that the dashboard's export and `zhibiao screen` write.
  public func exported(as format: ExportFormat) -> String { "" }
}
