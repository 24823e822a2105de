public import Indicators
import Quantities
public import ReportText

/// Reads reports: finds every figure with what it counts, where, when and how exactly.
public struct ReportReader: Sendable {
  private let gazetteer: Gazetteer
  private let catalogue: Catalogue
  private let places: PlaceIndex

  /// A reader that knows these places and indicators.
  public init(gazetteer: Gazetteer, catalogue: Catalogue) {
    self.init(places: PlaceIndex(gazetteer: gazetteer), catalogue: catalogue)
  }

  /// A reader with the names of places prepared elsewhere, as beside the reading of the catalogue.
  public init(places: PlaceIndex, catalogue: Catalogue) {
    self.gazetteer = places.gazetteer
    self.catalogue = catalogue
    self.places = places
  }

  /// Reads one document. Pure: the same bytes give the same report.
  public func report(on source: SourceText) -> Report {
    let document = Document(source: source)
    let passages = document.passages.map { ReadPassage($0, in: source) }
    let body = passages.filter { $0.passage.role != .furniture }
    let title = Characters(of: document.title, in: source)
    let lines = document.dateLines.map { Characters(of: [$0], in: source) }
    let block = body.prefix(4).filter { $0.passage.role != .paragraph || $0.text.count <= 40 }
    let home = HomePlace(index: places).place(
      titles: [title] + block.map(\.text) + lines, head: passages.prefix(12).map(\.text),
      passages: body.map(\.text))
    let titleTime = TitleTime(title)
    let time = ReportDate.time(
      lines: lines + block.map(\.text), title: titleTime, passages: body, path: source.path)
    var report = Report(
      source: source, title: title.count > 0 ? title.text(0..<title.count) : source.fileName,
      place: home?.placeName, date: time?.day, passages: document.passages, sentences: [],
      measurements: [], excluded: [])
    var context = TimeContext(report: time, title: titleTime)
    let scanner = PlaceScanner(index: places, home: home?.code)
    var indicators = IndicatorReader(catalogue: catalogue)
    for passage in body where passage.passage.role != .title {
      if case .heading(let level) = passage.passage.role {
        context.enter(heading: passage.text, level: level, dates: passage.dates)
      } else {
        context.enterPassage()
      }
      let reader = PassageReader(passage, home: home, gazetteer: gazetteer, scanner: scanner)
      let result = reader.read(context: &context)
      let stated = indicators.indicators(in: result, of: passage)
      add(result, stating: stated, of: passage, to: &report)
    }
    var isHeadlineRead = false
    for passage in passages
    where passage.passage.role == .furniture || passage.passage.role == .title {
      if passage.passage.role == .title, !isHeadlineRead {
        // 福建数字经济规模1.73万亿元: a headline may state figures; where it is repeated, once.
        let reader = PassageReader(passage, home: home, gazetteer: gazetteer, scanner: scanner)
        var headline = TimeContext(report: time, title: titleTime)
        let result = reader.read(context: &headline)
        if !result.figures.isEmpty, result.figures.allSatisfy(\.figure.isNamed) {
          isHeadlineRead = true
          let stated = indicators.indicators(in: result, of: passage)
          add(result, stating: stated, of: passage, to: &report)
          continue
        }
      }
      addNumerals(outside: passage, to: &report)
    }
    report.measurements.sort { $0.span.lowerBound < $1.span.lowerBound }
    report.excluded.sort { $0.span.lowerBound < $1.span.lowerBound }
    return report
  }

  /// Adds what a passage says, with its evidence in bytes of the source.
  private func add(
    _ result: PassageReader.Result, stating indicators: [Indicator?], of passage: ReadPassage,
    to report: inout Report
  ) {
    let text = passage.text
    let first = report.sentences.count
    for sentence in result.sentences {
      report.sentences.append(
        evidence(of: sentence, in: text, isComplete: passage.passage.isComplete))
    }
    for (read, indicator) in zip(result.figures, indicators) {
      let label = Self.label(read.figure.label, in: text, source: report.source)
      let quantity = read.figure.quantity
      let span = text.bytes(read.figure.range)
      let isNegative = read.figure.isDecline && read.figure.kind == .growth
      report.measurements.append(
        Measurement(
          span: span, text: report.source.text(span),
          value: isNegative ? -quantity.value : quantity.value,
          upper: isNegative ? quantity.upper.map { -$0 } : quantity.upper, unit: quantity.unit,
          qualifier: quantity.qualifier, kind: read.figure.kind, isTarget: read.isTarget,
          label: label,
          indicatorID: indicator?.id, place: read.place, period: read.period,
          isPeriodStated: read.isStated, scope: read.figure.scope, sentence: first + read.sentence))
    }
    for numeral in result.excluded {
      let span = text.bytes(numeral.range)
      report.excluded.append(
        ExcludedNumeral(
          span: span, text: report.source.text(span), reason: numeral.reason,
          sentence: first + numeral.sentence))
    }
  }

  /// Adds the numerals of a title or of what is round the text, which measure nothing.
  private func addNumerals(outside passage: ReadPassage, to report: inout Report) {
    let text = passage.text
    guard text.units.indices.contains(where: { text.at($0).isDigit }) else { return }
    let dates = TimeScanner(text).mentions()
    let sentence = report.sentences.count
    report.sentences.append(
      evidence(of: 0..<text.count, in: text, isComplete: passage.passage.isComplete))
    var index = 0
    while index < text.count {
      guard text.at(index).isDigit else {
        index += 1
        continue
      }
      let date = dates.first { $0.range.contains(index) }
      let start = index
      while index < text.count, text.at(index).isDigit { index += 1 }
      let range = date?.range ?? start..<index
      index = range.upperBound
      let span = text.bytes(range)
      report.excluded.append(
        ExcludedNumeral(
          span: span, text: report.source.text(span), reason: date == nil ? .identifier : .date,
          sentence: sentence))
    }
  }

  /// The sentence's bytes, a piece for each stretch of the source.
  private func evidence(of sentence: Range<Int>, in text: Characters, isComplete: Bool) -> Evidence
  {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    let inside = text.seams[text.seams.indexBehind { $0 <= sentence.lowerBound }...]
    for seam in inside.prefix(while: { $0 < sentence.upperBound }) {
      pieces.append(text.bytes(start..<seam))
      start = seam
    }
    pieces.append(text.bytes(start..<sentence.upperBound))
    return Evidence(pieces: pieces, isCertain: isComplete)
  }

  /// The words of a label as the source writes them, without white space, at most 40 characters.
  private static func label(_ ranges: [Range<Int>], in text: Characters, source: SourceText)
    -> String
  {
    let whole = source.bytes
    var bytes: [UInt8] = []
    var count = 0
    for range in ranges {
      for index in range where count < 40 && text.at(index) != " " {
        for offset in Int(text.starts[index])..<text.end(index) { bytes.append(whole[offset]) }
        count += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
