package import Indicators
package import Quantities

// Names and values of the model in the chosen language, for tables.
extension ProgramWords {
  package func name(of indicator: Indicator) -> String {
    language == .zh ? indicator.zh : indicator.en
  }

  package func name(of panel: Panel) -> String { language == .zh ? panel.zh : panel.en }

  /// The names of places that stand beside each other in a table.
  package func names(of places: [PlaceName], in gazetteer: Gazetteer) -> PlaceNames {
    PlaceNames(gazetteer: gazetteer, language: language, among: places)
  }

  /// The name of a place by itself.
  package func name(of place: PlaceName, in gazetteer: Gazetteer) -> String {
    names(of: [place], in: gazetteer).full(place)
  }

  package func unit(_ unit: String) -> String { UnitName.shown(unit, language) }

  /// A unit as it follows a number: 165人次, 165 person-times.
  package func counted(in unit: String) -> String {
    let name = self.unit(unit)
    return language == .zh || name.isEmpty || name == "%" ? name : " " + name
  }

  package func period(_ period: Period?) -> String {
    PeriodFormat(language: language).short(period)
  }

  /// The multiplier that several numbers share: 万, 亿, bn.
  package func scale(of values: [ExactDecimal]) -> NumberScale {
    NumberFormat(language: language).scale(of: values)
  }

  /// A number, exact, with a given multiplier.
  package func number(_ value: ExactDecimal, scale: NumberScale) -> String {
    NumberFormat(language: language).number(value, scale: scale)
  }

  /// How exact a figure's signed number is, in one column.
  package func mark(_ measurement: Measurement) -> String { NumberFormat.mark(measurement) }

  package func note(_ note: Note) -> String { Phrase.note(note)[language] }

  package var listSeparator: String { language == .zh ? "；" : "; " }
}
