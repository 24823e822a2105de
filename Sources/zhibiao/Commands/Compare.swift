import ArgumentParser
import Dashboard
import Indicators

/// `zhibiao compare [PLACE…]`: indicators down, places across.
struct Compare: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: HelpWords.current.compare)
  }

  @Argument(help: ArgumentHelp(HelpWords.current.place, valueName: "place"))
  var places: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp(HelpWords.current.indicator, valueName: "id"))
  var indicator: [String] = []

  @OptionGroup var table: TableOptions
  @OptionGroup var input: ReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = try CorpusLoader(paths: input.reports, common: common)
    let corpus = loader.corpus
    let finder = SubjectFinder(corpus: corpus, words: common.words)
    let places = try places.isEmpty ? corpus.subjects.map(\.place) : places.map(finder.place)
    let indicators = try indicator.isEmpty ? nil : indicator.map(finder.indicator)
    let comparison = corpus.comparison(of: places, indicators: indicators)
    try table.put(
      ComparisonAnswer(comparison: comparison, corpus: corpus, words: common.words), common)
    if common.strict, loader.isIncomplete { throw ExitCode(1) }
  }
}

/// A comparison in every format.
struct ComparisonAnswer: Answer {
  let comparison: Comparison
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
      let notes = row.notes.sorted().map { words.note($0) }.joined(separator: words.listSeparator)
      table.rows.append(
        [words.name(of: row.indicator), words.unit(row.indicator.unit)]
          + figures(row).map { $0?.shown ?? "–" } + [notes])
    }
    return [table]
  }

  /// One record a figure; gaps have none.
  var records: [[String]] {
    var records = [["id", "name", "panel"] + StatedFigure.columns]
    for row in comparison.rows {
      for figure in figures(row).compactMap(\.self) {
        records.append(
          [row.indicator.id, words.name(of: row.indicator), row.indicator.panel] + figure.record)
      }
    }
    return records
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
          guard let figure, let rank = row.rank(column) else {
            json.null()
            continue
          }
          json.object { json in
            json.key("rank")
            json.number(rank)
            figure.writeMembers(to: &json)
          }
        }
      }
      json.key("notes")
      json.notes(row.notes.sorted(), words)
    }
  }
}
