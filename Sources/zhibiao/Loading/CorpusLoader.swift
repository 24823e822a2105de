import Dashboard
import Dispatch
import Indicators
import Reading
import ReportText
import Synchronization
import Terminal

/// Makes the corpus that a command asks.
struct CorpusLoader {
  let corpus: Corpus
  /// True where part of the input could not be read.
  let isIncomplete: Bool

  /// Reads all reports.
  ///
  /// - Parameter paths: files and folders; empty for the default reports.
  /// - Throws: `Failure` where no report could be read.
  init(paths: [String], common: CommonOptions) throws {
    let words = common.words
    let library = try Library(ownCatalogue: common.catalogue, words: words)
    let reader = library.reader
    var loader = ReportLoader(words: words)
    var sources: [SourceText] = []
    try loader.forEachSource(in: try CorpusLoader.paths(paths, words)) { sources.append($0) }
    if loader.count == 0 { throw Failure(message: words.noReport) }
    isIncomplete = !loader.problems.isEmpty
    corpus = Corpus(
      reports: CorpusLoader.reports(on: sources, reader), catalogue: library.catalogue,
      gazetteer: library.gazetteer)
  }

  /// Reads the sources on all cores; the reports stand in the order of the sources.
  private static func reports(on sources: [SourceText], _ reader: ReportReader) -> [Report] {
    let reports = Mutex([Report?](repeating: nil, count: sources.count))
    DispatchQueue.concurrentPerform(iterations: sources.count) { index in
      let report = reader.report(on: sources[index])
      reports.withLock { $0[index] = report }
    }
    return reports.withLock { $0.compactMap(\.self) }
  }

  /// The paths asked for, else `$ZHIBIAO_REPORTS`, else those of the configuration, else the reports that ship with the program.
  static func paths(_ asked: [String], _ words: ProgramWords) throws -> [String] {
    guard asked.isEmpty else { return asked }
    if let path = Environment.value("ZHIBIAO_REPORTS") { return [path] }
    let configured = Settings.current.reports
    guard configured.isEmpty else { return configured }
    guard let seeds = DataFiles().seeds else {
      throw Failure(message: words.noDataFile("seeds"))
    }
    return [seeds]
  }
}
