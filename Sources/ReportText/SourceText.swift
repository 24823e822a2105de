/// The text of a document as UTF-8 bytes, with the name that it goes by.
///
/// All evidence points into `bytes`: for a UTF-8 file they are the file's own bytes.
public struct SourceText: Sendable {
  /// The path as the user gave it.
  public let path: String
  /// The file's own name, without its folders.
  public var fileName: String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }
  /// Valid UTF-8.
  public let bytes: [UInt8]

  /// A text whose bytes are known to be valid UTF-8.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A text from the bytes of a file. Nothing is stripped: offsets stay those of the file.
  ///
  /// Empty bytes are a text without passages, not an error.
  /// - Throws: `SourceError.notText` and `SourceError.invalidUTF8`, with the first bad byte.
  public init(path: String, decoding bytes: [UInt8]) throws(SourceError) {
    if let offset = Self.firstSignOfBinary(in: bytes) {
      throw .notText(path: path, byte: bytes[offset], offset: offset)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw .invalidUTF8(path: path, byte: bytes[offset], offset: offset)
    }
    self.init(path: path, bytes: bytes)
  }

  /// The characters that stand at a range of bytes; the range lies on character boundaries.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The offset of the first control character, where NUL or their number says "no text".
  private static func firstSignOfBinary(in bytes: [UInt8]) -> Int? {
    var controls = 0
    var nuls = 0
    var index = 0
    while index < bytes.count {
      if let eight = EightBytes(bytes, at: index), !eight.mayBeControl {
        index += 8
        continue
      }
      for byte in bytes[index..<min(index + 8, bytes.count)] where isControl(byte) {
        controls += 1
        if byte == 0 { nuls += 1 }
      }
      index += 8
    }
    // A stray escape character or two is dirt in a text; one in ten is another kind of file.
    guard nuls > 0 || controls * 10 > bytes.count else { return nil }
    return bytes.firstIndex { nuls > 0 ? $0 == 0 : isControl($0) }
  }

  /// A control character that does not lay text out, as tab and line ends do.
  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 || byte == 0x7F) && byte &- 0x09 > 4
  }
}
