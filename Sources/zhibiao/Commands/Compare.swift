import ArgumentParser
import Dashboard
import Indicators
import Quantities

/// `zhibiao compare [PLACE…]`: indicators down, places across.
struct Compare: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: HelpWords.current.compare)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.place, valueName: "place"))
  var places: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.current.indicator, valueName: "id"))
  var indicator: [String] = []

  @Flag(help: ArgumentHelp(HelpWords.current.aligned))
  var aligned = false

  @Option(help: ArgumentHelp(HelpWords.current.reference, valueName: "place"))
  var reference: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let corpus = loader.corpus
    let finder = SubjectFinder(corpus: corpus, words: common.words)
    var places = try places.isEmpty ? corpus.subjects.map(\.place) : places.map(finder.place)
    let reference = try reference.map(finder.place)
    if let reference, !places.contains(reference) { places.insert(reference, at: 0) }
    places = unrepeated(places, words: common.words, corpus)
    if !self.places.isEmpty { try tellSilent(places, words: common.words, corpus) }
    let indicators = try indicator.isEmpty ? nil : indicator.map(finder.indicator)
    let comparison = corpus.comparison(
      of: places, indicators: indicators, isAligned: aligned,
      reference: reference.flatMap { places.firstIndex(of: $0) })
    if comparison.rows.isEmpty { Message.print(common.words.nothingToCompare) }
    try table.put(
      ComparisonAnswer(
        comparison: comparison, reference: reference.flatMap { places.firstIndex(of: $0) },
        corpus: corpus, words: common.words), common)
    if common.strict, loader.isIncomplete { throw ExitCode(1) }
  }

  /// Says which of the places the reports have no figure about.
  ///
  /// - Throws: a failure where that is all of them.
  private func tellSilent(_ places: [PlaceName], words: ProgramWords, _ corpus: Corpus) throws {
    let silent = places.filter { corpus.profile(of: $0).figureCount == 0 }
      .map { words.nothingAbout(words.name(of: $0, in: corpus.gazetteer)) }
    guard silent.isEmpty || silent.count < places.count else {
      throw Failure(message: silent.joined(separator: words.listSeparator))
    }
    for message in silent { Message.print(message) }
  }

  /// The places, each once; one named twice is said to be one.
  private func unrepeated(
    _ places: [PlaceName], words: ProgramWords, _ corpus: Corpus
  ) -> [PlaceName] {
    var kept: [PlaceName] = []
    for place in places {
      if kept.contains(place) {
        Message.print(words.placeTwice(words.name(of: place, in: corpus.gazetteer)))
      } else {
        kept.append(place)
      }
    }
    return kept
  }
}

/// A comparison in every format.
struct ComparisonAnswer: Answer {
  let comparison: Comparison
  /// The column that differences and ratios are taken to, if any.
  let reference: Int?
  let corpus: Corpus
  let words: ProgramWords

  private func figures(_ row: Comparison.Row) -> [StatedFigure?] {
    zip(comparison.places, row.cells).map { place, cell in
      cell.map {
        StatedFigure($0, of: place, indicator: row.indicator, corpus: corpus, words: words)
      }
    }
  }

  var tables: [Table] {
    var table = Table(
      columns: [.init(title: words.indicator), .init(title: words.unit)]
        + comparison.places.map {
          .init(title: words.name(of: $0, in: corpus.gazetteer), isNumber: true)
        }
        + [.init(title: words.notes)])
    for row in comparison.rows {
      let notes = row.notes.sorted().map { words.note($0) } + leftOut(row).map(words.leftOut)
      table.rows.append(
        [words.name(of: row.indicator), words.unit(row.indicator.unit)]
          + figures(row).enumerated().map { shown($1, row, $0) }
          + [notes.joined(separator: words.listSeparator)])
    }
    return [table]
  }

  /// The value, with its way from the reference.
  private func shown(_ figure: StatedFigure?, _ row: Comparison.Row, _ column: Int) -> String {
    guard let figure else { return "–" }
    // A unit that is not the row's stands with its number.
    let unit = figure.notes.contains(.unitDiffers) ? words.counted(in: figure.unit) : ""
    guard let reference, column != reference,
      let distance = row.distance(column, from: reference)
    else { return figure.shown + unit }
    return figure.shown + unit + words.distance(distance, of: row.indicator)
  }

  /// What aligned periods keep out of a row.
  private func leftOut(_ row: Comparison.Row) -> [(place: String, figure: String, period: String)] {
    row.leftOut.indices.compactMap { column in
      leftOutFigure(row, column).map { figure in
        (
          words.name(of: figure.place, in: corpus.gazetteer), figure.cell.measurement.text,
          figure.period
        )
      }
    }
  }

  /// One record a figure, also of those that aligned periods keep out; gaps have none.
  var records: [[String]] {
    var records = [
      ["id", "name", "panel"] + StatedFigure.columns + [
        "rank", "difference", "ratio", "distanceQualifier", "shareOfSum", "leftOut",
      ]
    ]
    for row in comparison.rows {
      let names = [row.indicator.id, words.name(of: row.indicator), row.indicator.panel]
      for (column, figure) in figures(row).enumerated() {
        if let figure {
          let measures = measures(row, column)
          records.append(names + figure.record + measures + ["false"])
        } else if let figure = leftOutFigure(row, column) {
          records.append(names + figure.record + ["", "", "", "", "", "true"])
        }
      }
    }
    return records
  }

  /// Rank, difference, ratio, how exact these two are, and share of the sum, empty where there is none.
  private func measures(_ row: Comparison.Row, _ column: Int) -> [String] {
    let distance = reference.flatMap { row.distance(column, from: $0) }
    return [
      row.rank(column).map(String.init), distance?.difference?.description,
      distance?.ratio.flatMap { ExactDecimal(rounding: $0) }?.description,
      distance?.qualifier?.rawValue,
      row.shareOfSum(column).flatMap { ExactDecimal(rounding: $0 * 100) }?.description,
    ].map { $0 ?? "" }
  }

  private func leftOutFigure(_ row: Comparison.Row, _ column: Int) -> StatedFigure? {
    guard row.leftOut.indices.contains(column), let cell = row.leftOut[column] else { return nil }
    return StatedFigure(
      cell, of: comparison.places[column], indicator: row.indicator, corpus: corpus, words: words)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("places")
      json.array { json in
        for place in comparison.places { json.string(place.name) }
      }
      json.key("rows")
      json.array { json in
        for row in comparison.rows { write(row, to: &json) }
      }
    }
  }

  private func write(_ row: Comparison.Row, to json: inout JSONWriter) {
    json.object { json in
      json.indicator(row.indicator, words)
      json.key("panel")
      json.string(row.indicator.panel)
      json.key("cells")
      json.object { json in
        for (column, figure) in figures(row).enumerated() {
          json.key(comparison.places[column].name)
          guard let figure else {
            json.null()
            continue
          }
          json.object { json in
            json.key("rank")
            json.optional(row.rank(column))
            figure.writeMembers(to: &json)
            if let reference {
              let distance = row.distance(column, from: reference)
              json.key("difference")
              json.optional(distance?.difference)
              json.key("ratio")
              json.optional(distance?.ratio.flatMap { ExactDecimal(rounding: $0) })
              json.key("distanceQualifier")
              json.optional(distance?.qualifier?.rawValue)
            }
            if let share = row.shareOfSum(column) {
              json.key("shareOfSum")
              json.optional(ExactDecimal(rounding: share * 100))
            }
          }
        }
      }
      json.key("notes")
      json.notes(row.notes.sorted(), words)
      if !row.leftOut.isEmpty { write(leftOut: row, to: &json) }
    }
  }

  private func write(leftOut row: Comparison.Row, to json: inout JSONWriter) {
    json.key("leftOut")
    json.array { json in
      for column in row.leftOut.indices {
        guard let figure = leftOutFigure(row, column) else { continue }
        json.object { figure.writeMembers(to: &$0) }
      }
    }
  }
}
