import Testing

@testable import zhibiao

@Suite struct CSVTests {
  static let records: [([String], String)] = [
    (["a", "", "延安"], "a,,延安\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\n"),
  ]

  @Test(arguments: records + [(["line\nbreak", "x\r"], "line break,x\n")])
  func recordsAreQuotedWhereNeeded(fields: [String], line: String) {
    var writer = CSVWriter()
    writer.record(fields)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == line)
  }

  @Test(arguments: records + [(["line\nbreak", "x\r"], "\"line\nbreak\",\"x\r\"\n")])
  func quotedFieldsAreRead(fields: [String], line: String) {
    var reader = CSVReader(Array(line.utf8))
    #expect(reader.next()?.map { String(decoding: $0, as: UTF8.self) } == fields)
    #expect(reader.next() == nil)
  }

  @Test(arguments: ["a,b\r\nc,d\r\n", "\u{FEFF}a,b\nc,d", "a,b\rc,d\r"])
  func lineEndsAndByteOrderMarkAreUnderstood(text: String) {
    var reader = CSVReader(Array(text.utf8))
    var records: [[String]] = []
    while let fields = reader.next() {
      records.append(fields.map { String(decoding: $0, as: UTF8.self) })
    }
    #expect(records == [["a", "b"], ["c", "d"]])
  }
}
