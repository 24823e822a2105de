/// The text of a document as UTF-8 bytes, with the name that it goes by.
///
/// All evidence points into `bytes`: for a UTF-8 file they are the file's own bytes.
public struct SourceText: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// Valid UTF-8.
  public let bytes: [UInt8]

  /// A text whose bytes are known to be valid UTF-8.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The characters that stand at a range of bytes; the range lies on character boundaries.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
