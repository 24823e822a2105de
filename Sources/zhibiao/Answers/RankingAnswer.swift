import Dashboard
import Indicators

/// A ranking in every format.
struct RankingAnswer: Answer {
  let ranking: Ranking
  let corpus: Corpus
  let words: ProgramWords
  private let names: PlaceNames

  init(ranking: Ranking, corpus: Corpus, words: ProgramWords) {
    self.ranking = ranking
    self.corpus = corpus
    self.words = words
    names = words.names(of: corpus.subjects.map(\.place), in: corpus.gazetteer)
  }

  private func figure(_ row: Ranking.Row) -> StatedFigure {
    StatedFigure(
      row.cell, of: row.place, indicator: ranking.indicator, corpus: corpus, words: words)
  }

  var tables: [Table] {
    var table = Table(columns: [
      .init(title: words.rank, isNumber: true), .init(title: words.place),
      .init(title: words.value, isNumber: true), .init(title: words.unit),
      .init(title: words.period), .init(title: words.stated), .init(title: words.source),
      .init(title: words.notes),
    ])
    let scale = StatedFigure.scale(of: ranking.rows.map(figure))
    for row in ranking.rows {
      let figure = figure(row)
      table.rows.append([
        row.rank.map(String.init) ?? "–", names.full(row.place),
        figure.shown(scale), words.unit(figure.unit), figure.period, row.cell.measurement.text,
        figure.file, figure.notesText,
      ])
    }
    let missing = ranking.period == nil ? words.missing : words.missingThen
    for place in ranking.missing {
      table.rows.append(["", names.full(place), "–", "", "", "", "", missing])
    }
    return [table]
  }

  var records: [[String]] {
    [["rank"] + StatedFigure.columns]
      + ranking.rows.map { [$0.rank.map(String.init) ?? ""] + figure($0).record }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(ranking.indicator.id)
      json.key("name")
      json.string(words.name(of: ranking.indicator))
      json.key("unit")
      json.string(ranking.indicator.unit)
      json.key("period")
      json.period(ranking.period)
      json.key("rows")
      json.array { json in
        for row in ranking.rows {
          json.object { json in
            json.key("rank")
            json.optional(row.rank)
            figure(row).writeMembers(to: &json)
          }
        }
      }
      json.key("missing")
      json.array { json in
        let names = ProgramWords(.zh).names(of: corpus.subjects.map(\.place), in: corpus.gazetteer)
        for place in ranking.missing { json.string(names.full(place)) }
      }
    }
  }
}
