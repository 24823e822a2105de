import Dashboard
import Indicators
import Reading
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
    var reports: [Report] = []
    try loader.forEachSource(in: try CorpusLoader.paths(paths, words)) {
      reports.append(reader.report(on: $0))
    }
    if loader.count == 0 { throw Failure(message: words.noReport) }
    isIncomplete = !loader.problems.isEmpty
    corpus = Corpus(
      reports: reports, catalogue: library.catalogue, gazetteer: library.gazetteer)
  }

  /// The paths asked for, else `$ZHIBIAO_REPORTS`, else the reports that ship with the program.
  static func paths(_ asked: [String], _ words: ProgramWords) throws -> [String] {
    guard asked.isEmpty else { return asked }
    if let path = Environment.value("ZHIBIAO_REPORTS") { return [path] }
    guard let seeds = DataFiles().seeds else {
      throw Failure(message: words.noDataFile("seeds"))
    }
    return [seeds]
  }
}
