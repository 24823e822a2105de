import Dashboard
import Indicators
import Quantities
import ReportText

/// A place's profile in every format.
struct ProfileAnswer: Answer {
  let profile: Profile
  let derived: [Derived]
  let corpus: Corpus
  let words: ProgramWords

  private func figure(_ cell: Cell?, _ indicator: Indicator) -> StatedFigure? {
    cell.map {
      StatedFigure($0, of: profile.place, indicator: indicator, corpus: corpus, words: words)
    }
  }

  var tables: [Table] {
    var indicators = Table(columns: [
      .init(title: words.panel), .init(title: words.indicator),
      .init(title: words.value, isNumber: true), .init(title: words.unit),
      .init(title: words.period), .init(title: words.target, isNumber: true),
      .init(title: words.stated), .init(title: words.notes),
    ])
    for panel in profile.panels {
      for row in panel.rows {
        let result = figure(row.result, row.indicator)
        let target = figure(row.target, row.indicator)
        let main = result ?? target
        indicators.rows.append([
          words.name(of: panel.panel), words.name(of: row.indicator), result?.shown() ?? "–",
          words.unit(main?.unit ?? row.indicator.unit), main?.period ?? "", target?.shown() ?? "",
          main?.cell.measurement.text ?? "", main?.notesText ?? "",
        ])
      }
    }
    var others = Table(columns: [
      .init(title: words.otherFigures), .init(title: words.kind),
      .init(title: words.value, isNumber: true), .init(title: words.unit),
      .init(title: words.period), .init(title: words.stated), .init(title: words.source),
    ])
    for id in profile.unclaimed {
      let figure = StatedFigure(id, corpus: corpus, words: words)
      let measurement = figure.cell.measurement
      others.rows.append([
        measurement.label, words.kind(of: measurement), figure.shown(), words.unit(figure.unit),
        figure.period, measurement.text, figure.file,
      ])
    }
    return [indicators, implied, others].filter { !$0.rows.isEmpty }
  }

  /// What the reports imply but do not state, each with its formula.
  private var implied: Table {
    var table = Table(columns: [
      .init(title: words.derived), .init(title: words.value, isNumber: true),
      .init(title: words.period), .init(title: words.formula), .init(title: words.source),
    ])
    for derived in derived {
      let inputs = derived.inputs.map { StatedFigure($0, corpus: corpus, words: words).phrase }
      table.rows.append([
        words.name(of: derived.derivation), words.value(derived), words.period(derived.period),
        words.formula(derived.derivation.formula, inputs),
        derived.inputs.first.map { corpus.reports[$0.report].source.fileName } ?? "",
      ])
    }
    return table
  }

  /// Figures of the catalogue first, then the others, which have no id.
  var records: [[String]] {
    var records = [["panel", "id", "name", "target"] + StatedFigure.columns]
    for panel in profile.panels {
      for row in panel.rows {
        for figure in [figure(row.result, row.indicator), figure(row.target, row.indicator)] {
          guard let figure else { continue }
          records.append(
            [
              panel.panel.id, row.indicator.id, words.name(of: row.indicator),
              figure.cell.measurement.isTarget ? "true" : "false",
            ] + figure.record)
        }
      }
    }
    return records + profile.unclaimed.map(record)
  }

  private func record(_ id: FigureID) -> [String] {
    let measurement = corpus.measurement(id)
    return ["", "", measurement.label, measurement.isTarget ? "true" : "false"]
      + StatedFigure(id, corpus: corpus, words: words).record
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("place")
      json.string(profile.place.name)
      json.key("code")
      json.optional(profile.place.code)
      json.key("panels")
      json.array { json in
        for panel in profile.panels { write(panel, to: &json) }
      }
      json.key("derived")
      json.array { json in
        for derived in derived { write(derived, to: &json) }
      }
      json.key("unclaimed")
      json.array { json in
        for id in profile.unclaimed {
          json.figure(corpus.measurement(id), of: corpus.reports[id.report])
        }
      }
      json.key("elsewhere")
      json.array { json in
        for id in profile.elsewhere {
          json.figure(corpus.measurement(id), of: corpus.reports[id.report])
        }
      }
    }
  }

  private func write(_ panel: Profile.PanelFigures, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(panel.panel.id)
      json.key("name")
      json.string(words.name(of: panel.panel))
      json.key("rows")
      json.array { json in
        for row in panel.rows {
          json.object { json in
            json.indicator(row.indicator, words)
            json.key("result")
            json.optional(figure(row.result, row.indicator))
            json.key("target")
            json.optional(figure(row.target, row.indicator))
          }
        }
      }
    }
  }

  private func write(_ derived: Derived, to json: inout JSONWriter) {
    json.object { json in
      json.key("subject")
      json.string(derived.derivation.id)
      json.key("name")
      json.string(words.name(of: derived.derivation))
      json.key("derived")
      json.bool(true)
      json.key("formula")
      json.string(derived.derivation.formula.rawValue)
      json.key("text")
      json.string(
        words.formula(
          derived.derivation.formula, derived.inputs.map { corpus.measurement($0).text }))
      json.key("value")
      json.number(derived.value)
      json.key("unit")
      json.string(derived.unit)
      json.key("period")
      json.period(derived.period)
      json.key("inputs")
      json.array { json in
        for input in derived.inputs {
          json.figure(corpus.measurement(input), of: corpus.reports[input.report])
        }
      }
    }
  }
}
