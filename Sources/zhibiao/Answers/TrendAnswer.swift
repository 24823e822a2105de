import Dashboard
import Indicators
import Quantities

/// A trend in every format.
struct TrendAnswer: Answer {
  let trend: Trend
  let corpus: Corpus
  let words: ProgramWords

  private func figure(_ cell: Cell) -> StatedFigure {
    StatedFigure(cell, of: trend.place, indicator: trend.indicator, corpus: corpus, words: words)
  }

  var tables: [Table] {
    var points = Table(columns: [
      .init(title: words.year, isNumber: true), .init(title: words.value, isNumber: true),
      .init(title: words.unit), .init(title: words.change, isNumber: true),
      .init(title: words.stated), .init(title: words.source), .init(title: words.notes),
    ])
    let scale = StatedFigure.scale(of: trend.points.map { figure($0.cell) })
    for point in trend.points {
      let figure = figure(point.cell)
      points.rows.append([
        "\(point.year)", figure.shown(scale), words.unit(figure.unit),
        point.change.map { words.change($0, of: trend.indicator) } ?? "",
        point.cell.measurement.text, figure.file, figure.notesText,
      ])
    }
    var revisions = Table(columns: [
      .init(title: words.revision, isNumber: true), .init(title: words.value, isNumber: true),
      .init(title: words.source), .init(title: words.later, isNumber: true),
      .init(title: words.source),
    ])
    for revision in trend.revisions {
      let (earlier, later) = (figure(revision.earlier), figure(revision.later))
      revisions.rows.append([
        "\(revision.year)", earlier.shown(), earlier.file, later.shown(), later.file,
      ])
    }
    return [points] + (trend.revisions.isEmpty ? [] : [revisions])
  }

  /// One record a point; revised figures are marked in the first column.
  var records: [[String]] {
    var records = [["record", "id", "year", "reportDate"] + StatedFigure.columns]
    func add(_ record: String, _ year: Int, _ cell: Cell) {
      let date = corpus.reports[cell.figure.report].date?.description ?? ""
      records.append([record, trend.indicator.id, "\(year)", date] + figure(cell).record)
    }
    for point in trend.points { add("point", point.year, point.cell) }
    for revision in trend.revisions {
      add("earlier", revision.year, revision.earlier)
      add("later", revision.year, revision.later)
    }
    return records
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.indicator(trend.indicator, words)
      json.key("place")
      json.string(trend.place.name)
      json.key("code")
      json.optional(trend.place.code)
      json.key("points")
      json.array { json in
        for point in trend.points {
          json.object { json in
            writeFigure(point.cell, point.year, to: &json)
            json.key("change")
            write(point.change, to: &json)
          }
        }
      }
      json.key("revisions")
      json.array { json in
        for revision in trend.revisions {
          json.object { json in
            json.key("year")
            json.number(revision.year)
            json.key("earlier")
            json.object { writeFigure(revision.earlier, revision.year, to: &$0) }
            json.key("later")
            json.object { writeFigure(revision.later, revision.year, to: &$0) }
          }
        }
      }
    }
  }

  private func writeFigure(_ cell: Cell, _ year: Int, to json: inout JSONWriter) {
    json.key("year")
    json.number(year)
    figure(cell).writeMembers(to: &json)
    json.key("reportDate")
    json.optional(corpus.reports[cell.figure.report].date?.description)
  }

  private func write(_ change: Trend.Change?, to json: inout JSONWriter) {
    guard let change else { return json.null() }
    json.object { json in
      json.key("years")
      json.number(change.years)
      json.key("difference")
      json.optional(change.difference)
      json.key("percent")
      json.optional(change.percent)
      json.key("qualifier")
      json.optional(change.qualifier?.rawValue)
    }
  }
}
