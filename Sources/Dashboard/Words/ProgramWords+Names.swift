package import Indicators
package import Quantities

// Names of the model in the chosen language, for tables.
extension ProgramWords {
  package func name(of indicator: Indicator) -> String {
    language == .zh ? indicator.zh : indicator.en
  }
  package func name(of panel: Panel) -> String { language == .zh ? panel.zh : panel.en }
  package func placeName(_ place: PlaceName) -> String { place.name }
  package func unitName(_ unit: String) -> String { unit }
  package func period(_ period: Period) -> String { period.description }

  package func mark(_ qualifier: Qualifier) -> String {
    switch qualifier {
    case .exact: ""
    case .approx: "≈"
    case .more: ">"
    case .less: "<"
    }
  }

  package var listSeparator: String { language == .zh ? "；" : "; " }

  package func note(_ note: Note) -> String {
    switch (note, language) {
    case (.periodDiffers, .zh): "时间不同"
    case (.periodDiffers, .en): "another period"
    case (.approximate, .zh): "约数"
    case (.approximate, .en): "not exact"
    case (.targetNotResult, .zh): "是目标，不是结果"
    case (.targetNotResult, .en): "a goal, not a result"
    case (.cumulative, .zh): "累计数"
    case (.cumulative, .en): "a running total"
    case (.partialScope, .zh): "只是一部分"
    case (.partialScope, .en): "a part only"
    case (.severalValues, .zh): "原文有几个不同的数"
    case (.severalValues, .en): "the source gives several values"
    }
  }
}
