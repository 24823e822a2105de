/// Why the bytes of a file cannot be read as a report. The words for people are made elsewhere.
public enum SourceError: Error, Sendable, Hashable {
  /// The bytes are no text: a NUL, or too many control characters; `byte` is the first of them.
  case notText(path: String, byte: UInt8, offset: Int)
  /// The bytes are text in another encoding, or damaged: `byte` at `offset` is no UTF-8.
  case invalidUTF8(path: String, byte: UInt8, offset: Int)
}
