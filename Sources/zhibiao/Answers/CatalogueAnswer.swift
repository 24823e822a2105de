import Dashboard
import Indicators

/// The catalogue in every format.
struct CatalogueAnswer: Answer {
  let catalogue: Catalogue
  let words: ProgramWords

  private func fields(_ indicator: Indicator) -> [String] {
    [
      indicator.id, indicator.panel, indicator.zh, indicator.en, indicator.unit,
      indicator.kind.rawValue, indicator.better?.rawValue ?? "",
    ]
  }

  var tables: [Table] {
    var table = Table(columns: [
      .init(title: words.code), .init(title: words.panel), .init(title: words.chinese),
      .init(title: words.english), .init(title: words.unit), .init(title: words.kind),
      .init(title: words.better),
    ])
    table.rows = catalogue.indicators.map { indicator in
      var fields = fields(indicator)
      if let panel = catalogue.panels.first(where: { $0.id == indicator.panel }) {
        fields[1] = words.name(of: panel)
      }
      return fields
    }
    return [table]
  }

  var records: [[String]] {
    [["id", "panel", "zh", "en", "unit", "kind", "better"]] + catalogue.indicators.map(fields)
  }

  func write(to json: inout JSONWriter) {
    json.array { json in
      for indicator in catalogue.indicators {
        json.object { json in
          json.key("id")
          json.string(indicator.id)
          json.key("panel")
          json.string(indicator.panel)
          json.key("zh")
          json.string(indicator.zh)
          json.key("en")
          json.string(indicator.en)
          json.key("unit")
          json.string(indicator.unit)
          json.key("kind")
          json.string(indicator.kind.rawValue)
          json.key("better")
          json.optional(indicator.better?.rawValue)
        }
      }
    }
  }
}
