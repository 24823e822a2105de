import Dashboard
import Indicators
import Quantities

/// A comparison in every format.
struct ComparisonAnswer: Answer {
  let comparison: Comparison
  /// The column that differences and ratios are taken to, if any.
  let reference: Int?
  let corpus: Corpus
  let words: ProgramWords
  private let names: PlaceNames
  /// The key of each column's cells in JSON: its full name, told apart from namesakes.
  private let keys: [String]

  init(comparison: Comparison, reference: Int?, corpus: Corpus, words: ProgramWords) {
    self.comparison = comparison
    self.reference = reference
    self.corpus = corpus
    self.words = words
    names = words.names(of: comparison.places, in: corpus.gazetteer)
    keys = comparison.places.map(
      ProgramWords(.zh).names(of: comparison.places, in: corpus.gazetteer).full)
  }

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
          .init(title: names.full($0), isNumber: true)
        }
        + [.init(title: words.notes)])
    for row in comparison.rows {
      let figures = figures(row)
      let scale = StatedFigure.scale(of: figures.compactMap(\.self))
      let notes =
        row.notes.sorted().map { words.note($0, of: places(with: $0, figures)) }
        + leftOut(row).map(words.leftOut)
      table.rows.append(
        [words.name(of: row.indicator), words.unit(row.indicator.unit)]
          + figures.enumerated().map { shown($1, row, $0, scale) }
          + [notes.joined(separator: words.listSeparator)])
    }
    return [table]
  }

  /// The places whose figures a note is on; none where it is on all of them.
  private func places(with note: Note, _ figures: [StatedFigure?]) -> [String] {
    let told = figures.indices.filter { figures[$0] != nil }
    let noted = told.filter { figures[$0]?.notes.contains(note) ?? false }
    return noted.count == told.count ? [] : noted.map { names.full(comparison.places[$0]) }
  }

  /// The value, with its way from the reference.
  private func shown(
    _ figure: StatedFigure?, _ row: Comparison.Row, _ column: Int, _ scale: NumberScale?
  ) -> String {
    guard let figure else { return "–" }
    // A unit that is not the row's stands with its number.
    let unit = figure.notes.contains(.unitDiffers) ? words.counted(in: figure.unit) : ""
    guard let reference, column != reference,
      let distance = row.distance(column, from: reference)
    else { return figure.shown(scale) + unit }
    return figure.shown(scale) + unit + words.distance(distance, of: row.indicator)
  }

  /// What aligned periods keep out of a row.
  private func leftOut(_ row: Comparison.Row) -> [(place: String, figure: String, period: String)] {
    row.leftOut.indices.compactMap { column in
      leftOutFigure(row, column).map { figure in
        (names.full(figure.place), figure.cell.measurement.text, figure.period)
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
        for key in keys { json.string(key) }
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
          json.key(keys[column])
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
