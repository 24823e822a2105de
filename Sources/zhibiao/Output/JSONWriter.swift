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

  /// Copies stretches that need no escape at once. DEL and C1 controls are legal in JSON but would
  /// reach a terminal raw: DEL is escaped too; C1 controls (C2 80…9F) as well.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      let isC1 = byte == 0xC2 && index + 1 < text.count && text[index + 1] < 0xA0
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || isC1 else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(isC1 ? text[index + 1] : byte)
      index += isC1 ? 2 : 1
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func appendEscape(_ code: UInt8) {
    bytes.append(0x5C)
    switch code {
    case 0x22, 0x5C: bytes.append(code)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [0x75, 0x30, 0x30, digits[Int(code >> 4)], digits[Int(code & 15)]])
    }
  }
}
