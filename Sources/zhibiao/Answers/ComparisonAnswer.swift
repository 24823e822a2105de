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
      let hasPeriods = Set(figures.compactMap { $0?.cell.measurement.period }).count > 1
      let notes = row.notes.sorted().map { note($0, figures) } + leftOut(row).map(words.leftOut)
      table.rows.append(
        [words.name(of: row.indicator), words.unit(row.indicator.unit)]
          + figures.enumerated().map { shown($1, row, $0, scale, withPeriod: hasPeriods) }
          + [notes.joined(separator: words.listSeparator)])
    }
    return [table]
  }

  /// A note with the places whose figures it is on, unless that is all of them; of a time with that time.
  private func note(_ note: Note, _ figures: [StatedFigure?]) -> String {
    let told = figures.compactMap(\.self)
    let isOfTime = note == .periodDiffers || note == .spanDiffers
    // Of two neither is the odd one.
    if note == .periodDiffers, told.count == 2 {
      return words.note(words.periodsDiffer, of: told.map(nameWithPeriod))
    }
    let noted = told.filter { $0.notes.contains(note) }
    guard isOfTime || noted.count < told.count else { return words.note(note, of: []) }
    return words.note(note, of: noted.map { isOfTime ? nameWithPeriod($0) : names.full($0.place) })
  }

  private func nameWithPeriod(_ figure: StatedFigure) -> String {
    figure.period.isEmpty
      ? names.full(figure.place) : "\(names.full(figure.place)) \(figure.period)"
  }

  /// The value, its period where those of the row differ, and its way from the reference.
  private func shown(
    _ figure: StatedFigure?, _ row: Comparison.Row, _ column: Int, _ scale: NumberScale?,
    withPeriod: Bool
  ) -> String {
    guard let figure else { return "–" }
    // A unit that is not the row's stands with its number.
    let unit = figure.notes.contains(.unitDiffers) ? words.counted(in: figure.unit) : ""
    let period = withPeriod && !figure.period.isEmpty ? words.inBrackets(figure.period) : ""
    let value = figure.shown(scale) + unit + period
    guard let reference, column != reference,
      let distance = row.distance(column, from: reference)
    else { return value }
    return value + words.distance(distance, of: row.indicator)
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
