import Dashboard
import Quantities

/// Writes JSON straight into bytes, without a tree of values; numbers exactly as decimals.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// An object; `body` writes its members with `key` and a value each.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(0x7B)
    body(&self)
    end(0x7D)
  }

  /// An array; `body` writes its elements.
  mutating func array(_ body: (inout JSONWriter) -> Void) {
    begin(0x5B)
    body(&self)
    end(0x5D)
  }

  /// The name of the member whose value comes next; it must need no escapes.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// A member's name that comes from data.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func null() { plain("null") }
  mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }
  mutating func number(_ value: Int) { plain(String(value)) }
  mutating func number(_ value: ExactDecimal) { plain(value.description) }

  mutating func string(_ text: String) {
    separate()
    bytes.append(0x22)
    appendEscaped(text.utf8)
    bytes.append(0x22)
    needsComma = true
  }

  /// A string from valid UTF-8, in one or more parts that follow each other.
  mutating func string(parts: [ArraySlice<UInt8>]) {
    separate()
    bytes.append(0x22)
    for part in parts { appendEscaped(part) }
    bytes.append(0x22)
    needsComma = true
  }

  /// A line break between documents (JSON Lines) or at the end.
  mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func plain(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func appendEscaped(_ text: some Collection<UInt8>) {
    let isDone: Void? = text.withContiguousStorageIfAvailable { appendEscaped($0) }
    if isDone == nil { Array(text).withUnsafeBufferPointer { appendEscaped($0) } }
  }

  /// Copies stretches that need no escape at once. Controls above ASCII are legal in JSON but would
  /// reach a terminal raw: they are escaped too.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      guard let (code, length) = JSONWriter.escaped(text[index...]) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(code)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// The code point that must be escaped at the beginning of some bytes, with the number of its bytes.
  private static func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (UInt32, length: Int)? {
    let first = text[text.startIndex]
    switch first {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return (UInt32(first), 1)
    // The lead bytes of every control above ASCII.
    case 0xC2, 0xD8: return control(text, length: 2)
    case 0xE2: return control(text, length: 3)
    default: return nil
    }
  }

  private static func control(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, length: Int
  ) -> (UInt32, length: Int)? {
    guard text.count >= length else { return nil }
    var code = UInt32(text[text.startIndex]) & (length == 2 ? 0x1F : 0x0F)
    for byte in text.prefix(length).dropFirst() { code = code << 6 | UInt32(byte & 0x3F) }
    guard let scalar = Unicode.Scalar(code), PrintableText.isControl(scalar) else { return nil }
    return (code, length)
  }

  private mutating func appendEscape(_ code: UInt32) {
    bytes.append(0x5C)
    switch code {
    case 0x22, 0x5C: bytes.append(UInt8(code))
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      bytes.append(0x75)
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(truncatingIfNeeded: code >> UInt32(shift)) & 15
        bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }
}
