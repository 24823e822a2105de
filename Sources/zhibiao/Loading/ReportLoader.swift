import ArgumentParser
import Dashboard
import Indicators
import ReportText

/// Reads sources from files and keeps what went wrong.
struct ReportLoader {
  let words: ProgramWords
  private let progress: LoadingProgress?
  private var problems: [ReportProblem] = []
  private(set) var count = 0

  /// - Parameter progress: what tells a person how far the reading is, or nothing.
  init(words: ProgramWords, progress: LoadingProgress? = nil) {
    self.words = words
    self.progress = progress
  }

  /// Calls `body` with every source that the paths name, one after the other.
  ///
  /// - Parameter column: the column of a CSV that holds texts; other files are read as they are.
  mutating func forEachSource(
    in paths: [String], column: String? = nil, _ body: (SourceText) throws -> Void
  ) throws {
    let found = ReportFiles(paths: paths)
    for problem in found.problems { note(problem) }
    progress?.begin(total: found.files.count)
    for file in found.files {
      progress?.advance(by: 0)
      let bytes: [UInt8]
      do throws(SystemError) {
        bytes = try FileReader.bytes(of: file)
      } catch {
        note(ReportProblem(path: file, reason: .system(error.number)))
        continue
      }
      if let column {
        try forEachRow(of: bytes, path: file, column: column, body)
      } else {
        try take(bytes, path: file, body)
      }
    }
  }

  /// Ends the reading; throws the exit code 1 where a strict reader could not read everything.
  func finish(isStrict: Bool) throws {
    if isStrict, !problems.isEmpty { throw ExitCode(1) }
  }

  /// Every row of a CSV is a source; its path is the file's and the row's number from 1.
  private mutating func forEachRow(
    of bytes: [UInt8], path: String, column: String, _ body: (SourceText) throws -> Void
  ) throws {
    var reader = CSVReader(bytes)
    guard let position = reader.next()?.firstIndex(of: Array(column.utf8)) else {
      note(ReportProblem(path: path, reason: .noColumn(column)))
      return
    }
    var row = 0
    while let fields = reader.next() {
      row += 1
      guard position < fields.count else { continue }
      try take(fields[position], path: "\(path)#\(row)", body)
    }
  }

  private mutating func take(
    _ bytes: [UInt8], path: String, _ body: (SourceText) throws -> Void
  ) throws {
    let source: SourceText
    do throws(SourceError) {
      source = try SourceText(path: path, decoding: bytes)
    } catch {
      note(ReportProblem(path: path, reason: .source(error)))
      return
    }
    count += 1
    try body(source)
  }

  /// Says at once what cannot be read; the rest goes on.
  private mutating func note(_ problem: ReportProblem) {
    problems.append(problem)
    progress?.clear()
    Message.print(problem.line(words))
  }
}
