import Indicators
import Quantities

/// Turns a place's profile into rows.
struct PlaceLines {
  let context: Context

  func sections(of profile: Profile) -> [PlaceSections.Section] {
    var sections = profile.panels.map { panel in
      let rows = panel.rows.flatMap { row in
        context.isHidden(row.indicator)
          ? []
          : [row.result, goal(of: row)].compactMap { $0 }.map { claimed(row.indicator, $0) }
      }
      return PlaceSections.Section(
        heading: .panel(panel.panel), names: panel.panel.zh + "\n" + panel.panel.en, rows: rows)
    }
    let derived = context.corpus.derived(for: profile.place).compactMap { row(of: $0) }
    for (phrase, rows) in [
      (Phrase.derivedFigures, derived), (.unclaimed, figures(profile.unclaimed)),
      (.elsewhere, figures(profile.elsewhere, namingPlace: true)),
    ] {
      sections.append(PlaceSections.Section(heading: .section(phrase), names: nil, rows: rows))
    }
    return sections.filter { !$0.rows.isEmpty }
  }

  /// The goal that stands below a result: none of a year that lies before it.
  private func goal(of row: Profile.Row) -> Cell? {
    guard let year = row.result?.measurement.period?.end?.year,
      let goal = row.target?.measurement.period?.end?.year
    else { return row.target }
    return goal < year ? nil : row.target
  }

  /// A figure that follows from others; it opens the first of them.
  private func row(of derived: Derived) -> PlaceScreen.Row? {
    guard let figure = derived.inputs.first else { return nil }
    let inputs = derived.inputs.map { context.phrase(context.corpus.measurement($0)) }
    let words = ProgramWords(context.language)
    return PlaceScreen.Row(
      figure: figure, indicator: nil,
      name: words.name(of: derived.derivation) + " = "
        + words.formula(derived.derivation.formula, inputs),
      number: "=" + context.numbers.number(derived.value),
      unit: UnitName.shown(derived.unit, context.language),
      period: context.periods.short(derived.period) + " ", marks: "", notes: [], isTarget: false,
      derivation: derived.derivation)
  }

  private func figures(_ ids: [FigureID], namingPlace: Bool = false) -> [PlaceScreen.Row] {
    ids.map { unclaimed($0, context.corpus.measurement($0), namingPlace: namingPlace) }
  }

  private func claimed(_ indicator: Indicator, _ cell: Cell) -> PlaceScreen.Row {
    let measurement = cell.measurement
    return PlaceScreen.Row(
      figure: cell.figure, indicator: indicator, name: context.name(indicator),
      number: number(measurement),
      unit: unit(of: measurement, indicator),
      period: period(measurement),
      marks: context.theme.symbols.marks(
        cell.notes.subtracting([.targetNotResult, .periodDiffers])),
      notes: cell.notes, isTarget: measurement.isTarget)
  }

  private func unclaimed(
    _ id: FigureID, _ measurement: Measurement, namingPlace: Bool
  ) -> PlaceScreen.Row {
    let place = namingPlace ? measurement.place.map { context.names.short($0) + " " } : nil
    return PlaceScreen.Row(
      figure: id, indicator: nil, name: (place ?? "") + label(measurement),
      number: number(measurement),
      unit: UnitName.shown(measurement.unit, context.language), period: period(measurement),
      marks: "", notes: [], isTarget: measurement.isTarget)
  }

  /// The label; the figure itself where there is none.
  private func label(_ measurement: Measurement) -> String {
    measurement.label.isEmpty ? measurement.text : measurement.label
  }

  private func number(_ measurement: Measurement) -> String {
    NumberFormat.mark(measurement) + context.numbers.value(of: context.standard(measurement))
  }

  private func unit(of measurement: Measurement, _ indicator: Indicator) -> String {
    let unit = context.standard(measurement).unit
    return UnitName.shown(unit.isEmpty ? indicator.unit : unit, context.language)
  }

  private func period(_ measurement: Measurement) -> String {
    let short = context.periods.short(measurement.period)
    return short.isEmpty || !measurement.isPeriodStated ? short + "~" : short + " "
  }
}
