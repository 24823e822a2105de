import Dashboard

/// Writes comma-separated values (RFC 4180, lines ended by a line feed); a record is one line.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  /// Forgets what was written and keeps the memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// One record.
  mutating func record(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(PrintableText.line(field))
    }
    bytes.append(0x0A)
  }

  private mutating func append(_ field: String) {
    let needsQuotes = field.utf8.contains { $0 == 0x22 || $0 == 0x2C }
    guard needsQuotes else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
