/// What a command answers, in every format that it can be asked for.
protocol Answer {
  /// For people: headings and words in the chosen language.
  var tables: [Table] { get }
  /// For programs: the first record names the columns.
  var records: [[String]] { get }
  func write(to json: inout JSONWriter)
}

extension Answer {
  /// The answer in a format.
  func written(as format: TableFormat) -> [UInt8] {
    switch format {
    case .text: Array(tables.map(\.text).joined(separator: "\n").utf8)
    case .markdown: Array(tables.map(\.markdown).joined(separator: "\n").utf8)
    case .csv: csv
    case .json: json
    }
  }

  private var csv: [UInt8] {
    var writer = CSVWriter()
    for record in records { writer.record(record) }
    return writer.bytes
  }

  private var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    writer.newline()
    return writer.bytes
  }
}

extension TableOptions {
  /// Prints an answer, or writes it to the file asked for.
  func put(_ answer: some Answer, _ common: CommonOptions) throws {
    let output = try OutputFile(path: file.output, words: common.words)
    try output.write(answer.written(as: format))
    try output.finish()
  }
}
