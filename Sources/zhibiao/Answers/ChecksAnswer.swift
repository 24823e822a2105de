import Dashboard
import Indicators
import Quantities

/// Findings in every format.
struct ChecksAnswer: Answer {
  let findings: [Finding]
  let corpus: Corpus
  let words: ProgramWords
  private let names: PlaceNames

  init(findings: [Finding], corpus: Corpus, words: ProgramWords) {
    self.findings = findings
    self.corpus = corpus
    self.words = words
    names = words.names(of: findings.compactMap(\.place), in: corpus.gazetteer)
  }

  private func figures(_ finding: Finding) -> [StatedFigure] {
    finding.evidence.map { StatedFigure($0, corpus: corpus, words: words) }
  }

  /// Each finding with its evidence below it, one sentence a line.
  var tables: [Table] {
    var table = Table(columns: [
      .init(title: words.place), .init(title: words.finding),
      .init(title: words.confidence, isNumber: true), .init(title: words.stated),
      .init(title: words.source), .init(title: words.calculation), .init(title: words.sentence),
    ])
    for finding in findings {
      let place = finding.place.map(names.full) ?? ""
      for (index, figure) in figures(finding).enumerated() {
        let isFirst = index == 0
        table.rows.append([
          isFirst ? place : "", isFirst ? words.kind(finding.kind) : "",
          isFirst ? words.confidence(finding.confidence) : "", figure.cell.measurement.text,
          figure.file, isFirst ? words.arithmetic(finding.arithmetic) : "",
          isFirst || figure.sentence != figures(finding)[0].sentence ? figure.sentence : "",
        ])
      }
    }
    return findings.isEmpty ? [] : [table]
  }

  /// One record a piece of evidence; those of one finding bear its number, from 1.
  var records: [[String]] {
    var records = [
      ["finding", "kind", "confidence", "arithmetic", "label"] + StatedFigure.columns
        + ["sentence"]
    ]
    for (index, finding) in findings.enumerated() {
      for figure in figures(finding) {
        records.append(
          [
            "\(index + 1)", finding.kind.rawValue, finding.confidence.description,
            words.arithmetic(finding.arithmetic), figure.cell.measurement.label,
          ] + figure.record + [figure.sentence])
      }
    }
    return records
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.key("findings")
      json.array { json in
        for finding in findings { write(finding, to: &json) }
      }
    }
  }

  private func write(_ finding: Finding, to json: inout JSONWriter) {
    json.object { json in
      json.key("kind")
      json.string(finding.kind.rawValue)
      json.key("place")
      json.optional(finding.place?.name)
      json.key("code")
      json.optional(finding.place?.code)
      json.key("text")
      json.string(words.arithmetic(finding.arithmetic))
      json.key("confidence")
      json.number(finding.confidence)
      json.key("evidence")
      json.array { json in
        for figure in figures(finding) {
          json.object { json in
            json.key("label")
            json.string(figure.cell.measurement.label)
            figure.writeMembers(to: &json)
            json.key("sentence")
            json.string(figure.sentence)
          }
        }
      }
    }
  }
}
