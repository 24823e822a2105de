import Dashboard
import Indicators

/// Goals and outcomes in every format.
struct TargetsAnswer: Answer {
  let targets: Targets
  let corpus: Corpus
  let words: ProgramWords
  private let names: PlaceNames

  init(targets: Targets, corpus: Corpus, words: ProgramWords) {
    self.targets = targets
    self.corpus = corpus
    self.words = words
    names = words.names(of: targets.rows.map(\.place), in: corpus.gazetteer)
  }

  private func figure(_ cell: Cell?, _ row: Targets.Row) -> StatedFigure? {
    cell.map {
      StatedFigure($0, of: row.place, indicator: row.indicator, corpus: corpus, words: words)
    }
  }

  var tables: [Table] {
    var table = Table(columns: [
      .init(title: words.place), .init(title: words.indicator), .init(title: words.unit),
      .init(title: words.year, isNumber: true), .init(title: words.target),
      .init(title: words.meetsGoal, isNumber: true), .init(title: words.outcome),
      .init(title: words.verdict), .init(title: words.notes),
    ])
    for row in targets.rows {
      table.rows.append([
        names.full(row.place), words.name(of: row.indicator), words.unit(row.indicator.unit),
        "\(row.year)", figure(row.target, row)?.phrase ?? "–",
        row.bound.map { words.bound($0, unit: row.indicator.unit) } ?? "",
        figure(row.outcome, row)?.phrase ?? "–",
        words.verdict(on: row), figure(row.outcome, row)?.notesText ?? "",
      ])
    }
    return [table]
  }

  /// One record a figure: the goal and the outcome of a year stand one under the other.
  var records: [[String]] {
    var records = [["id", "name", "year", "verdict", "role"] + StatedFigure.columns + ["sentence"]]
    for row in targets.rows {
      for (role, cell) in [("target", row.target), ("outcome", row.outcome)] {
        guard let figure = figure(cell, row) else { continue }
        records.append(
          [
            row.indicator.id, words.name(of: row.indicator), "\(row.year)", row.verdict.rawValue,
            role,
          ] + figure.record + [figure.sentence])
      }
    }
    return records
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("rows")
      json.array { json in
        for row in targets.rows {
          json.object { json in
            json.key("place")
            json.string(row.place.name)
            json.key("code")
            json.optional(row.place.code)
            json.indicator(row.indicator, words)
            json.key("year")
            json.number(row.year)
            json.key("target")
            write(row.target, row, to: &json)
            json.key("outcome")
            write(row.outcome, row, to: &json)
            json.key("bound")
            write(row.bound, to: &json)
            json.key("verdict")
            json.string(row.verdict.rawValue)
          }
        }
      }
    }
  }

  /// What meets the goal: the side, the limit, and what 左右 allows, which is in the limit.
  private func write(_ bound: Bound?, to json: inout JSONWriter) {
    guard let bound else { return json.null() }
    json.object { json in
      json.key("side")
      json.string(bound.side == .atLeast ? "at-least" : "at-most")
      json.key("limit")
      json.number(bound.limit)
      json.key("tolerance")
      json.number(bound.tolerance)
    }
  }

  private func write(_ cell: Cell?, _ row: Targets.Row, to json: inout JSONWriter) {
    guard let figure = figure(cell, row) else { return json.null() }
    json.object { json in
      figure.writeMembers(to: &json)
      json.key("sentence")
      json.string(figure.sentence)
    }
  }
}
