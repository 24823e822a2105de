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
  private let loader: ReportLoader
  private let isStrict: Bool

  /// Reads all reports.
  ///
  /// - Parameters:
  ///   - paths: files and folders; empty for the default reports.
  ///   - progress: what tells a person how far this is, or nothing.
  /// - Throws: `Failure` where no report could be read.
  init(paths: [String], common: CommonOptions, progress: LoadingProgress? = nil) throws {
    let words = common.words
    let library = try Library(ownCatalogue: common.catalogue, words: words)
    let reader = library.reader
    var loader = ReportLoader(words: words, progress: progress)
    var sources: [SourceText] = []
    try loader.forEachSource(in: try CorpusLoader.paths(paths, words)) { sources.append($0) }
    if loader.count == 0 { throw Failure(message: words.noReport) }
    self.loader = loader
    isStrict = common.strict
    corpus = Corpus(
      reports: CorpusLoader.reports(on: sources, reader, progress), catalogue: library.catalogue,
      gazetteer: library.gazetteer)
    progress?.clear()
  }

  /// Ends a command, which has said what it has to say.
  ///
  /// - Throws: the exit code 1 where part of the input could not be read and `--strict` is given.
  func finish() throws { try loader.finish(isStrict: isStrict) }

  /// Reads the sources on all cores; the reports stand in the order of the sources.
  private static func reports(
    on sources: [SourceText], _ reader: ReportReader, _ progress: LoadingProgress?
  ) -> [Report] {
    let reports = Mutex([Report?](repeating: nil, count: sources.count))
    DispatchQueue.concurrentPerform(iterations: sources.count) { index in
      let report = reader.report(on: sources[index])
      reports.withLock { $0[index] = report }
      progress?.advance(by: 1)
    }
    return reports.withLock { $0.compactMap(\.self) }
  }

  /// The paths asked for, else `$ZHIBIAO_REPORTS`, else those of the configuration, else the reports that ship with the program.
  static func paths(_ asked: [String], _ words: ProgramWords) throws -> [String] {
    guard asked.isEmpty else { return asked }
    if let path = Environment.value("ZHIBIAO_REPORTS") { return [path] }
    let configured = try Settings.reports(words)
    guard configured.isEmpty else { return configured }
    guard let seeds = DataFiles().seeds else {
      throw Failure(message: words.noDataFile("seeds"))
    }
    return [seeds]
  }
}
